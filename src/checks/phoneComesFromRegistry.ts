import { vocabulary } from '../blocks/vocabulary.ts';
import type { Text } from '../curriculum/document.ts';
import { digitsOf } from '../curriculum/helpLine.ts';
import { withoutNumberGaps } from '../curriculum/protocolNumbers.ts';
import { protocolsFolder } from '../curriculum/read/protocols.ts';
import { blocksIn, type Node, type Position } from '../curriculum/tree.ts';
import { wordsInProps } from '../curriculum/vocabulary.ts';
import { type Contact, contactsIn } from './contacts.ts';
import { joinWords } from './joinWords.ts';
import { phoneNumbersIn, type TypedNumber } from './phoneNumbers.ts';
import type { Finding, TextRule } from './rule.ts';
import { spreadContactsIn, spreadNumbersAmong, spreadNumbersIn } from './spreadNumbers.ts';
import { type PlacedWords, wordsInAttributes, wordsInFront } from './wordsInText.ts';

/** Phone numbers are written in one place, the registry, where someone checks them every year. */
export const phoneComesFromRegistry: TextRule = {
  id: 'phone-comes-from-registry',
  look: ({ hotlines }) => {
    const registered = new Map(hotlines.map((hotline) => [digitsOf(hotline), hotline.id]));
    const numbersIn = phoneNumbersIn(registered);
    return ({ text }) => [
      ...piecesOf(text).flatMap(({ words, placeOf, isSentence, isOpening }) => {
        const numbers = numbersIn(words);
        return [
          ...numbers.map(({ shown, digits, at }) => {
            const place = placeOf(at);
            const id = registered.get(digits);
            const fix = isSentence && id !== undefined ? { fix: [{ ...place, written: shown, text: `<Phone of="${id}" />` }] } : {};
            const said = sentences(shown, id);
            const hint = isOpening && id !== undefined ? byItsId(id) : said.hint;
            return { file: text.file, ...place, ...said, hint, ...fix };
          }),
          ...contactsApartFrom(numbers, words).map(({ shown, at }) => ({ file: text.file, ...placeOf(at), ...contactSentences(shown) })),
        ];
      }),
      // Digits next to each other are one number to the eye.
      ...spreadIn(text, numbersIn).map(({ shown, digits, at }) => ({
        file: text.file,
        ...at,
        ...sentences(shown, registered.get(digits)),
      })),
      ...spreadContactsIn(text.nodes).map(({ shown, piece }) => ({ file: text.file, ...piece.placeOf(0), ...contactSentences(shown) })),
    ];
  },
};

interface Piece {
  words: string;
  placeOf: (offset: number) => { line: number; column: number };
  /** Whether a block may be written in it: not in front matter and attributes. */
  isSentence?: true;
  /** Whether it is the first sentence or the first action of a protocol, which name a number by its id. */
  isOpening?: true;
}

/**
 * The words of a text, split into pieces that may contain a number. A paragraph is one piece, so that bold type inside a number does not
 * hide it.
 */
function piecesOf(text: Text<object>): Piece[] {
  const alone = ({ words, at }: PlacedWords): Piece => ({ words, placeOf: at });
  const isProtocol = text.file.startsWith(`${protocolsFolder}/`);
  const opening = ({ words, at }: PlacedWords): Piece => ({ words: withoutNumberGaps(words), placeOf: at, isOpening: true });
  return [...wordsInFront(text).map(isProtocol ? opening : alone), ...runsIn(text.nodes), ...wordsInAttributes(text).map(alone)];
}

/** Numbers that are spread over the cells of a table, the items of a list or the words of a list in an attribute. */
function spreadIn({ nodes }: Text<object>, numbersIn: (text: string) => TypedNumber[]): { shown: string; digits: string; at: Position }[] {
  const inAttributes = blocksIn(nodes).flatMap((block) =>
    wordsInProps(block, vocabulary).flatMap(([, said]) => spreadNumbersAmong(said, numbersIn).map((found) => ({ ...found, at: block.at }))),
  );
  return [...spreadNumbersIn(nodes, numbersIn).map(({ piece, ...found }) => ({ ...found, at: piece.placeOf(0) })), ...inAttributes];
}

function runsIn(nodes: readonly Node[]): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (!('children' in node)) return [];
    const isRun = node.children.some(({ type }) => type === 'text' || type === 'strong' || type === 'emphasis' || type === 'delete');
    if (!isRun) return runsIn(node.children);
    const run = joinWords(node.children);
    return run ? [{ ...run, isSentence: true }] : [];
  });
}

function byItsId(id: string): Finding['hint'] {
  return { zh: `在 say 和 do 里改写成 {{${id}}}。`, en: `In say and do write {{${id}}}.` };
}

/** What is said of a number that is typed; `id` is its entry, if it has one. */
export function sentences(shown: string, id: string | undefined): Pick<Finding, 'message' | 'hint'> {
  return {
    message: { zh: `这里直接写了电话号码 ${shown}。`, en: `The phone number ${shown} is typed in the text.` },
    hint:
      id !== undefined
        ? {
            zh: `改写成 <Phone of="${id}" /> 或 <Hotlines show="${id}" />；在文件开头两行 --- 之间或在属性里，不写号码，用话说出来。`,
            en: `Write <Phone of="${id}" /> or <Hotlines show="${id}" />; in front matter or an attribute say it in words.`,
          }
        : {
            zh: 'content/hotlines.yaml 里没有这个号码。服务热线先写进那里，注明来源；个人的电话这里不写，留空：____。',
            en: "It is not in content/hotlines.yaml. A service line is written there first, with its source; for a person's own number leave a blank: ____.",
          },
  };
}

/** The accounts in words that are not found as phone numbers too. */
export function contactsApartFrom(numbers: readonly TypedNumber[], words: string): Contact[] {
  return contactsIn(words).filter(
    ({ shown, at }) => !numbers.some((number) => number.at < at + shown.length && at < number.at + number.shown.length),
  );
}

/** What is said of an account or a group of someone. */
export function contactSentences(shown: string): Pick<Finding, 'message' | 'hint'> {
  return {
    message: { zh: `这里写了联系方式：${shown}。`, en: `An account by which someone is reached is written here: ${shown}.` },
    hint: {
      zh: '谁也没有核对过它，孩子会照着去加。求助的线路写进 content/hotlines.yaml（上网聊：kind: chat 和 address），注明来源；学校自己的，留空：____。',
      en: 'No one has checked it, and a child may write to it. A line for help is written in content/hotlines.yaml (a chat: kind: chat and address), with its source; for one of the school leave a blank: ____.',
    },
  };
}
