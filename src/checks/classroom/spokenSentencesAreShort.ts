import type { JoinedWords } from '../joinWords.ts';
import type { Finding, TextRule } from '../rule.ts';
import { spoken } from '../spoken.ts';

/** How many Chinese characters a child of six or seven can keep in mind while a teacher reads aloud. */
const most = 15;

/** A colon ends a breath as well as a full stop does. */
const breaths = /[^。！？!?；;：:\n]+/gu;

/** Texts read aloud to grades 1 and 2 have sentences short enough for a child to follow. */
export const spokenSentencesAreShort: TextRule = {
  id: 'spoken-sentences-are-short',
  look: () => (written) => {
    if (written.handout || !written.isForGrades1And2 || written.locale !== 'zh') return [];
    const { file, nodes } = written.text;
    return spoken(nodes).flatMap((run) => longSentences(file, run));
  },
};

function longSentences(file: string, { words, placeOf }: JoinedWords): Finding[] {
  return [...words.matchAll(breaths)].flatMap(({ 0: sentence, index }) => {
    const count = sentence.match(/[\p{Script=Han}\p{Nd}]/gu)?.length ?? 0;
    if (count <= most) return [];
    return [
      {
        file,
        ...placeOf(index),
        message: {
          zh: `念给孩子听的这一句有 ${count} 个字："${sentence.trim()}"。`,
          en: `A sentence that is read aloud has ${count} characters: "${sentence.trim()}".`,
        },
        hint: {
          zh: `分成两句：一二年级的孩子一口气最多记得住 ${most} 个字。`,
          en: `Make two of it: children of grades 1 and 2 keep at most ${most} in mind.`,
        },
      },
    ];
  });
}
