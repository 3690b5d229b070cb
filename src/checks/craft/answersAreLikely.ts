import askBlock from '../../blocks/ask/block.ts';
import { blocksOf } from '../../blocks/blocksOf.ts';
import { checkNumber } from '../../curriculum/edition/checkNumbers.ts';
import { originalLocale } from '../../curriculum/locale.ts';
import { type BlockNode, type Position, plainText, walk } from '../../curriculum/tree.ts';
import type { Finding, TextRule } from '../rule.ts';

/** What a class that says nothing looks like: （没人出声）, （摇头）, 不知道。, (Silence.), "I don't know." */
const silence =
  /^[（(]|没人|不出声|不说话|出声|沉默|摇头|低头|不知道|不吭声|没反应|没有了|^(?:…+|\.{3})|^(?:silence|nothing|no answer)\b|\b(?:no ?one|nobody|no hands?) (?:speaks?|says?|answers?|moves?|goes? up|comes? up)|\b(?:shrugs?|don[’']t know|dunno|not sure|no idea|shakes? (?:his|her|their|the) heads?|looks? (?:down|away|at the floor))\b/iu;

/** A question comes with the answers that a class is likely to give, silence among them, and with what to say to each. */
export const answersAreLikely: TextRule = {
  id: 'answers-are-likely',
  look:
    (_registries, _cache, checks) =>
    ({ document, text, handout, locale }) => {
      if (!document?.lesson || handout || locale !== originalLocale) return [];
      const least = checkNumber(checks, 'answers-are-likely', 'answers', locale);
      return blocksOf(text.nodes, askBlock).flatMap((ask) => {
        const question = plainText(ask.children.slice(0, 1));
        const answers = answersOf(ask);
        const at = { file: text.file, ...ask.at };
        const without = answers.filter(({ words }) => !words.includes('→'));
        return [
          ...(answers.length < least ? [{ ...at, ...tooFew(question, answers.length, least) }] : []),
          ...(answers.length >= least && !answers.some(({ words }) => silence.test(words)) ? [{ ...at, ...noSilence(question) }] : []),
          ...without.map((answer) => ({ file: text.file, ...answer.at, ...noReply(answer.words) })),
        ];
      });
    },
};

function answersOf({ children }: BlockNode): { words: string; at: Position }[] {
  return walk(children).flatMap((node) => (node.type === 'listItem' ? [{ words: plainText(node.children), at: node.at }] : []));
}

type Said = Pick<Finding, 'message' | 'hint'>;

function tooFew(question: string, count: number, least: number): Said {
  return {
    message: {
      zh: `“${question}”只写了 ${count} 个回答。`,
      en: `"${question}" comes with ${count === 1 ? 'one answer' : `${count} answers`}.`,
    },
    hint: {
      zh: `写 ${least} 个以上，照孩子的话：没人出声，好学生的话，让人为难的话。`,
      en: `Write ${least} or more in children's words: silence, what a model pupil says, an awkward one.`,
    },
  };
}

function noSilence(question: string): Said {
  return {
    message: { zh: `“${question}”没有写没人出声的时候怎么办。`, en: `"${question}" does not say what to do when no one answers.` },
    hint: {
      zh: '加一条：- （没人出声）→ 说什么，或者换个怎么问法。',
      en: 'Add an item: - (No one speaks.) → and what to say or how to ask again.',
    },
  };
}

function noReply(answer: string): Said {
  return {
    message: { zh: `“${answer}”后面没有写老师说什么。`, en: `There is no reply to "${answer}".` },
    hint: {
      zh: '加上 → 和老师的一句话，“嗯”也行。',
      en: 'Add an arrow → and what the teacher says; "Mm." will do.',
    },
  };
}
