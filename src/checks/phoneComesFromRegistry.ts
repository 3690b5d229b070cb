import { vocabulary } from '../blocks/vocabulary.ts';
import type { Text } from '../curriculum/document.ts';
import { digitsOf } from '../curriculum/helpLine.ts';
import { blocksIn, type Node } from '../curriculum/tree.ts';
import { wordsInProps } from '../curriculum/vocabulary.ts';
import { joinWords } from './joinWords.ts';
import { phoneNumbersIn } from './phoneNumbers.ts';
import type { Finding, TextRule } from './rule.ts';
import { type PlacedWords, wordsInAttributes, wordsInFront } from './wordsInText.ts';

/** Phone numbers are written in one place, the registry, where someone checks them every year. */
export const phoneComesFromRegistry: TextRule = {
  id: 'phone-comes-from-registry',
  look: ({ hotlines }) => {
    const registered = new Map(hotlines.map((hotline) => [digitsOf(hotline), hotline.id]));
    const numbersIn = phoneNumbersIn(registered);
    return ({ text }) =>
      piecesOf(text).flatMap(({ words, placeOf }) =>
        numbersIn(words).map(({ shown, digits, at }) => ({ file: text.file, ...placeOf(at), ...sentences(shown, registered.get(digits)) })),
      );
  },
};

interface Piece {
  words: string;
  placeOf: (offset: number) => { line: number; column: number };
}

/**
 * The words of a text, split into pieces that may contain a number. A paragraph is one piece, so that bold type inside a number does not
 * hide it.
 */
function piecesOf(text: Text<object>): Piece[] {
  const alone = ({ words, at }: PlacedWords): Piece => ({ words, placeOf: at });
  return [...wordsInFront(text).map(alone), ...runsIn(text.nodes), ...wordsInAttributes(text).map(alone), ...listsInAttributes(text)];
}

/** The words of a list in an attribute together: labels="1|1|0". */
function listsInAttributes({ nodes }: Text<object>): Piece[] {
  return blocksIn(nodes).flatMap((block) =>
    wordsInProps(block, vocabulary).flatMap(([, said]) =>
      said.length >= 3 && said.every((words) => [...words].length === 1) ? [{ words: said.join('-'), placeOf: () => block.at }] : [],
    ),
  );
}

function runsIn(nodes: readonly Node[]): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (!('children' in node)) return [];
    // A digit in each cell is one number to the eye.
    if (node.type === 'tableRow') return [...runsIn(node.children), ...rowOfDigits(node.children)];
    const isRun = node.children.some(({ type }) => type === 'text' || type === 'strong' || type === 'emphasis' || type === 'delete');
    if (!isRun) return runsIn(node.children);
    const run = joinWords(node.children);
    return run ? [run] : [];
  });
}

/** The cells of a row as one piece, if each has one sign alone. */
function rowOfDigits(cells: readonly Node[]): Piece[] {
  const joined = cells.flatMap((cell) => ('children' in cell ? (joinWords(cell.children) ?? []) : []));
  const [first] = joined;
  if (!first || joined.length < 3 || !joined.every(({ words }) => [...words.trim()].length === 1)) return [];
  return [{ words: joined.map(({ words }) => words.trim()).join('-'), placeOf: first.placeOf }];
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
