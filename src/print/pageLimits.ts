import type { Curriculum } from '../curriculum/curriculum.ts';
import { type Locale, like } from '../curriculum/locale.ts';
import type { Problem } from '../curriculum/problem.ts';
import { handoutKey, mainKey } from './content/parts.ts';

/** Pages of a lesson's plan at the most: two sides of one sheet; letters take more room than characters. */
export const planPages: Record<'zh' | 'en', number> = { zh: 2, en: 3 };

/**
 * Compares the pages that came out with those that are allowed: a plan that grew, a handout that spilled on a second
 * sheet. `pagesOf` holds the pages by document or handout, as the typesetter counted them in one language.
 */
export function pageProblems(curriculum: Curriculum, locale: Locale, pagesOf: ReadonlyMap<string, number>): Problem[] {
  const problems: Problem[] = [];
  for (const document of curriculum.documents) {
    const pages = pagesOf.get(mainKey(document));
    const text = document.texts[locale];
    if (text && document.kind === 'lesson' && pages !== undefined && pages > planPages[like[locale]]) {
      problems.push({
        id: 'plan-fits-its-pages',
        severity: 'error',
        file: text.file,
        line: 1,
        column: 1,
        message: {
          zh: `${document.id} 的教案印出来有 ${pages} 页，最多 ${planPages[like[locale]]} 页。`,
          en: `The plan of ${document.id} takes ${pages} pages; ${planPages[like[locale]]} are allowed.`,
        },
        hint: {
          zh: '删些字：老师上课用不着的，都可以不写。',
          en: 'Cut words: what the teacher does not need in the lesson can go.',
        },
      });
    }
    for (const handout of document.handouts) {
      const sheet = handout.texts[locale];
      const printed = pagesOf.get(handoutKey(document, handout));
      if (!sheet || printed === undefined || printed === handout.pages) continue;
      problems.push({
        id: 'handout-fits-its-pages',
        severity: 'error',
        file: sheet.file,
        line: 1,
        column: 1,
        message: {
          zh: `讲义 ${handoutKey(document, handout)} 印出来有 ${printed} 页，yaml 里写的是 ${handout.pages} 页。`,
          en: `The handout ${handoutKey(document, handout)} takes ${printed} ${printed === 1 ? 'page' : 'pages'}; its yaml says ${handout.pages}.`,
        },
        hint:
          printed > handout.pages
            ? {
                zh: '删些字，或者少留几行；真要这么多页，就改 yaml 里的 pages。',
                en: 'Cut words or writing lines, or say pages in the yaml.',
              }
            : { zh: `在 ${document.factsFile} 里写 pages: ${printed}。`, en: `Say pages: ${printed} in ${document.factsFile}.` },
      });
    }
  }
  return problems;
}
