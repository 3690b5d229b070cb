import { documentIdsIn } from '../../curriculum/documentIds.ts';
import { type Localized, locales } from '../../curriculum/locale.ts';
import type { Wording } from '../../curriculum/problem.ts';
import type { Finding } from '../rule.ts';
import type { Mention } from './mentions.ts';

type Said = Pick<Finding, 'message' | 'hint'>;

/** A document is named that is planned and not written. */
export function notWritten({ words, of }: Mention, title: Localized | undefined, isLesson: boolean): Said {
  const message =
    'lesson' in of
      ? {
          zh: `"${words}" 还没有写，哪个年级都没有，这里也没有说写好以前怎么办。`,
          en: `"${words}" is not written in any grade, and nothing here says what to do until it is.`,
        }
      : {
          zh: `"${words}"${nameOf(words, of.id, title, 'zh')}还没有写，这里没有说写好以前怎么办。`,
          en: `"${words}"${nameOf(words, of.id, title, 'en')} is not written yet, and nothing here says what to do until it is.`,
        };
  return { message, hint: isLesson ? hintForLesson : hintForDocument(words) };
}

/** What the mention leaves out: the id of a title, the title of an id. */
function nameOf(words: string, id: string, title: Localized | undefined, language: 'zh' | 'en'): string {
  const isId = documentIdsIn(words)[0]?.at === 0;
  const shown = title && locales.includes(language) ? title[language] : undefined;
  if (language === 'zh') return isId ? (shown ? `《${shown}》` : ' ') : `（${id}）`;
  return isId ? (shown ? `, “${shown}”,` : '') : ` (${id})`;
}

const hintForLesson: Wording = {
  zh: '这里就把要用到的那句话说出来，不提那一课；或者写上：（没上过的，就说：……）。',
  en: 'Say here what is needed from that lesson, without naming it; or add: (a class that has not had it: say …).',
};

function hintForDocument(words: string): Wording {
  return {
    zh: `写成“${words}（还没有写：先……）”，省略号的地方写现在就做得到的；或者换一句不靠它的话。`,
    en: `Write “${words} (not written yet: until then …)” with what people can do now, or a sentence that does not need it.`,
  };
}

export function notInPlan(words: string, hint: Wording): Said {
  return { message: { zh: `"${words}" 计划里没有，也没有写。`, en: `"${words}" is neither written nor in the plan.` }, hint };
}

export function calledUnwritten(words: string): Said {
  return {
    message: { zh: `这里说 "${words}" 还没有写，可是已经写好了。`, en: `"${words}" is called not written here, and it is.` },
    hint: { zh: '把“还没有写”和写好以前怎么办删掉。', en: 'Delete the words that say so, and what to do until then.' },
  };
}

export function untilThenLacks(id: string, training: readonly string[]): Said {
  return {
    message: {
      zh: `${id} 要先参加 ${training.join('、')}，还没有写；文件开头没有说写好以前怎么办。`,
      en: `${id} needs ${training.join(' and ')} first, not written yet; the front matter does not say what to do until then.`,
    },
    hint: {
      zh: `在 --- 中间加一行 untilThen: ${training.join('、')} 没有写好以前，……。写清先学什么、练什么、谁签字。`,
      en: `Add untilThen: "${training.join(' and ')}: not written yet. Until then …" between the ---, with what to read and practise first, and who signs.`,
    },
  };
}

export function untilThenIsOld(ids: readonly string[]): Said {
  return {
    message: {
      zh: `untilThen 说 ${ids.join('、')} 还没有，可是都写好了。`,
      en: `untilThen speaks of ${ids.join(', ')}, and all of it is written.`,
    },
    hint: { zh: '删掉 untilThen。', en: 'Delete untilThen.' },
  };
}
