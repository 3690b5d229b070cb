import type { Kind } from '../../curriculum/kind.ts';
import { type Locale, like } from '../../curriculum/locale.ts';
import { plainText, walk } from '../../curriculum/tree.ts';
import { craftLists } from '../craft/craftLists.ts';
import { type Passage, passagesIn } from '../messaging/passages.ts';
import { withoutQuotations } from '../messaging/wordLists.ts';
import { sentencesOf } from '../phrase.ts';
import type { TextRule } from '../rule.ts';

/** In these documents the one who reads meets children; in the others many who are seen alone are adults. */
const meetingChildren: readonly Kind[] = ['lesson', 'activity', 'one-to-one'];

/** A question in quotation marks. */
const question = /“[^”“]*[？?]/u;

/** That a protocol is to be followed, or the page with all of them; or that the questions are at another place of the text. */
const reference: Record<'zh' | 'en', RegExp> = {
  zh: /《遇到这些事》|照(?:“|《|教案|最后一页|上面|那一份)|[那这][两三几]句|问法在/u,
  en: /“When something happens”|\b(?:do|follow|see|use)\b[^.?!]{0,24}“|: “(?:someone|a child|no adult|no food|hit|bullied)|last page|questions (?:above|below)|words on the card/iu,
};

/**
 * Where a text sends an adult to a child alone, it says what to ask, or which protocol to follow. Someone who stands in front of a child
 * with nothing to ask asks “What's wrong?”, or presses. The words are in `content/craft-words.yaml`.
 */
export const aloneHasAQuestion: TextRule = {
  id: 'alone-has-a-question',
  look: (registries) => {
    const lists = craftLists(registries, 'alone-has-a-question');
    return ({ document, text, handout, locale }) => {
      if (!document || handout || !meetingChildren.includes(document.kind)) return [];
      const headings = new Set(walk(text.nodes).flatMap((node) => (node.type === 'heading' ? [plainText(node.children)] : [])));
      const passages = passagesIn(text, { isReadByChildren: false, classIsAdult: false }).filter(
        ({ hearing, words }) => !hearing.dialogue && !headings.has(words),
      );
      return passages.flatMap((passage) =>
        lists
          // What is said to a child in quotation marks, such as “Let's talk alone”, sends no one.
          .refusedIn(withoutQuotations(passage.words), locale, passage.hearing)
          .filter(({ at }) => !isComplete(passage, at, locale))
          .map(({ entry, words, at }) => ({
            file: text.file,
            ...passage.placeOf(at),
            message: { zh: `"${words}" ${entry.why.zh}。`, en: `"${words}" ${entry.why.en}.` },
            hint: entry.instead,
          })),
      );
    };
  },
};

/** Whether the sentence with the words at an offset, or the one after it, has a question or names a protocol. */
function isComplete({ words }: Passage, offset: number, locale: Locale): boolean {
  const sentences = sentencesOf(words, locale);
  const own = sentences.findLastIndex(({ start }) => start <= offset);
  const said = sentences
    .slice(own, own + 2)
    .map(({ sentence }) => sentence)
    .join('');
  return question.test(said) || reference[like[locale]].test(said);
}
