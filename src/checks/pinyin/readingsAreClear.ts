import { isBlock } from '../../blocks/blocksOf.ts';
import reading from '../../blocks/reading/block.ts';
import { readAloud } from '../../blocks/reading/sentences.ts';
import step from '../../blocks/step/block.ts';
import { toldIn } from '../../blocks/story/toldIn.ts';
import { vocabulary } from '../../blocks/vocabulary.ts';
import type { Text } from '../../curriculum/document.ts';
import { syllablesFrom, toneMarks } from '../../curriculum/pinyin/toneMarks.ts';
import { type Spoken, transcribe } from '../../curriculum/pinyin/transcribe.ts';
import { type BlockNode, blocksIn, type Node, type Position } from '../../curriculum/tree.ts';
import { wordsInProps } from '../../curriculum/vocabulary.ts';
import type { Finding, TextRule } from '../rule.ts';
import { type PlacedWords, wordsInFront } from '../wordsInText.ts';
import type { WrittenText } from '../writings.ts';

/** Nothing on a sheet with pinyin, or in a story in a book with pinyin, leaves open how a character is read: the words around it decide, or a `<Reading>` does. */
export const readingsAreClear: TextRule = {
  id: 'readings-are-clear',
  look: () => (written) => {
    const { text, pinyinIn, nodesWithPinyin } = written;
    if (pinyinIn === undefined || nodesWithPinyin.length === 0) return [];
    const byCharacter = new Map<string, Unclear[]>();
    for (const unclear of [...inFacts(text, [...stepsIn(written), ...blocksIn(nodesWithPinyin)]), ...inSentences(nodesWithPinyin)])
      byCharacter.set(unclear.character, [...(byCharacter.get(unclear.character) ?? []), unclear]);
    return [...byCharacter.values()].map((places) => ({ file: text.file, ...places[0]!.at(), ...said(places, pinyinIn) }));
  },
};

/** A character that may be read in several ways. */
interface Unclear {
  character: string;
  /** Its readings, the one first that is printed. */
  choices: string[];
  /** The words around it. */
  around: string;
  at: () => Position;
}

/** How many characters on either side are quoted. */
const quoted = 4;

/** The steps of a plan in which a story is told: in a book, their titles are above it. */
function stepsIn({ pinyinIn, text }: WrittenText): BlockNode[] {
  return pinyinIn === 'book' ? [...new Set(toldIn(text.nodes).flatMap(({ step }) => step ?? []))] : [];
}

/** Those in the title and in attributes, where `<Reading>` cannot be written. What is said of a picture is not printed; of a step, a book has the title. */
function inFacts(text: Text<object>, blocks: readonly BlockNode[]): Unclear[] {
  const title = wordsInFront(text).filter(({ words }) => 'title' in text.front && words === text.front.title);
  const attributes = blocks.flatMap((block) =>
    wordsInProps(block, vocabulary).flatMap(([key, said]): PlacedWords[] =>
      key === 'alt' || (isBlock(block, step) && key !== 'title') ? [] : said.map((words) => ({ words, at: () => block.at })),
    ),
  );
  return [...title.slice(0, 1), ...attributes].flatMap(({ words, at }) => unclearIn(transcribe(words), words, at));
}

function inSentences(nodes: readonly Node[]): Unclear[] {
  const given = (node: Node) => (isBlock(node, reading) ? syllablesFrom(node.props.as) : []);
  return readAloud(nodes, given).flatMap((sentence) => {
    const words = sentence.flatMap(({ spoken }) => spoken.map(({ base }) => base)).join('');
    return sentence.flatMap(({ node, spoken }) => unclearIn(spoken, words, () => node.at));
  });
}

function unclearIn(spoken: readonly Spoken[], words: string, at: () => Position): Unclear[] {
  return spoken.flatMap(({ base, at: offset, choices }): Unclear[] => {
    if (!choices) return [];
    const around = words.slice(Math.max(0, offset - quoted), offset + base.length + quoted);
    return [{ character: base, choices, around: around.replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, ''), at }];
  });
}

function said(places: readonly Unclear[], pinyinIn: 'sheet' | 'book'): Pick<Finding, 'message' | 'hint'> {
  const { character, choices } = places[0]!;
  const byReading = new Map<string, string[]>();
  for (const { choices, around } of places) {
    const reading = toneMarks(choices[0]!);
    byReading.set(reading, [...new Set([...(byReading.get(reading) ?? []), around])]);
  }
  const printed = (between: string, quotes: string, readings: string) =>
    [...byReading].map(([reading, around]) => `${reading}${between}${around.map((words) => `“${words}”`).join(quotes)}`).join(readings);
  const others = choices.slice(1);
  return {
    message: {
      zh: `"${character}" 有几个读音，${pinyinIn === 'sheet' ? '单子上会印成' : '故事书里会印成'} ${printed('：', '、', '；')}。`,
      en: `${character} has several readings. ${pinyinIn === 'sheet' ? 'The sheet' : 'The book of stories'} prints ${printed(' in ', ', ', '; ')}.`,
    },
    hint: {
      zh: `读对了，写成 <Reading as="${choices[0]}">${character}</Reading>；读错了，as 里写 ${others.join(' 或 ')}。标题和属性里换个说法，或者写明接受它。`,
      en: `If that is right, write <Reading as="${choices[0]}">${character}</Reading>; if not, with ${others.join(' or ')}. In a title or an attribute use other words, or accept it.`,
    },
  };
}
