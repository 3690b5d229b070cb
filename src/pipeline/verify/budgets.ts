import { mostGradeScriptBytes, mostLessonBytes } from './limits.ts';
import type { FileProblem } from './problem.ts';
import type { PageWeight } from './read/pageWeight.ts';

/** A lesson's page opens quickly on an old phone: little HTML and CSS, and small scripts that reading does not need. */
export function lessonBudgetProblems({ bytes, hasMoreBlocks, scriptBytes, inlineScripts }: PageWeight): FileProblem[] {
  const found: FileProblem[] = [];
  const most = mostLessonBytes.page + (hasMoreBlocks ? mostLessonBytes.moreBlocks : 0);
  if (bytes > most)
    found.push({
      message: {
        zh: `HTML 和 CSS 压缩后有 ${bytes} 字节，最多 ${most}。`,
        en: `HTML and CSS have ${bytes} bytes after gzip; ${most} are allowed.`,
      },
      hint: {
        zh: '这一课比别的长很多，就删些字；差不多长，就是 src/site 里的样式变大了。',
        en: 'If this lesson is much longer than others, cut words; if it is not, the styles in src/site have grown.',
      },
    });
  if (scriptBytes > mostLessonBytes.scripts) found.push(scriptsTooLarge(scriptBytes, mostLessonBytes.scripts));
  if (inlineScripts > 0)
    found.push({
      message: {
        zh: `页面里直接写了 ${inlineScripts} 段脚本。`,
        en: `${inlineScripts === 1 ? 'A script is' : `${inlineScripts} scripts are`} written into the page.`,
      },
      hint: {
        zh: '放进自己的文件：网站的安全策略不运行页面里的脚本。',
        en: 'Put it into a file: the policy of the site runs no scripts of a page.',
      },
    });
  return found;
}

/** A grade's page counts paper without React. */
export function gradeBudgetProblems({ scriptBytes }: PageWeight, hasIslands: boolean): FileProblem[] {
  return [
    ...(scriptBytes > mostGradeScriptBytes ? [scriptsTooLarge(scriptBytes, mostGradeScriptBytes)] : []),
    ...(hasIslands
      ? [
          {
            message: { zh: '这一页要用 React 才能动。', en: 'Something on this page needs React.' },
            hint: {
              zh: '年级页只用普通脚本，见 docs/decisions/site.md。',
              en: 'Pages of grades use plain scripts, see docs/decisions/site.md.',
            },
          },
        ]
      : []),
  ];
}

function scriptsTooLarge(bytes: number, most: number): FileProblem {
  return {
    message: { zh: `脚本压缩后有 ${bytes} 字节，最多 ${most}。`, en: `Its scripts have ${bytes} bytes after gzip; ${most} are allowed.` },
    hint: {
      zh: '看看最近加了什么脚本；能不用脚本就不用。',
      en: 'Look at which script was added or has grown; do without it where that is possible.',
    },
  };
}
