import { checkNumber } from '../../curriculum/edition/checkNumbers.ts';
import type { JoinedWords } from '../joinWords.ts';
import type { Finding, TextRule } from '../rule.ts';
import { spoken } from '../spoken.ts';

/** A colon ends a breath as well as a full stop does. */
const breaths = /[^。！？!?；;：:\n]+/gu;

/** Texts read aloud to grades 1 and 2 have sentences short enough for a child to follow. */
export const spokenSentencesAreShort: TextRule = {
  id: 'spoken-sentences-are-short',
  look: (_registries, _cache, checks) => (written) => {
    if (written.handout || !written.isForGrades1And2 || written.locale !== 'zh') return [];
    const { file, nodes } = written.text;
    const most = checkNumber(checks, 'spoken-sentences-are-short', 'words', written.locale);
    return spoken(nodes).flatMap((run) => longSentences(file, run, most));
  },
};

function longSentences(file: string, { words, placeOf }: JoinedWords, most: number): Finding[] {
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
