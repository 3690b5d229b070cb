import figure from '../blocks/figure/block.ts';
import type { Curriculum } from '../curriculum/curriculum.ts';
import type { Text } from '../curriculum/document.ts';
import type { Locale } from '../curriculum/locale.ts';
import type { Problem, Wording } from '../curriculum/problem.ts';
import { type Node, type Position, plainText, walk } from '../curriculum/tree.ts';
import { cardKey, handoutKey, largeKey, mainKey } from './content/parts.ts';
import type { PaperUse, Unfit } from './typesetter.ts';

/**
 * Reports words that are wider than their place even in small type and divided (`blocks/fit.typ`). `paperOf` holds the paper by document,
 * handout or page, as measured by the typesetter for one language.
 */
export function wordProblems(curriculum: Curriculum, locale: Locale, paperOf: ReadonlyMap<string, PaperUse>): Problem[] {
  const texts: [key: string, text: Text<object> | undefined][] = [
    ...curriculum.documents.flatMap((document) => [
      ...[mainKey(document), largeKey(mainKey(document)), cardKey(document)].map((key): [string, Text<object> | undefined] => [
        key,
        document.texts[locale],
      ]),
      ...document.handouts.map((handout): [string, Text<object> | undefined] => [handoutKey(document, handout), handout.texts[locale]]),
    ]),
    ...curriculum.pages.map(({ name, texts }): [string, Text<object> | undefined] => [name, texts[locale]]),
  ];
  return texts.flatMap(([key, text]) => (text ? (paperOf.get(key)?.unfit ?? []).map((unfit) => problemOf(text, unfit)) : []));
}

function problemOf(text: Text<object>, { block, word }: Unfit): Problem {
  const name: Wording = block === 'table' ? { zh: '表格', en: 'the table' } : { zh: ` <${block}> `, en: `<${block}>` };
  return {
    id: 'words-fit-their-places',
    severity: 'error',
    file: text.file,
    ...placeOf(text.nodes, block, word),
    message: { zh: `"${word}" 在${name.zh}里印不下。`, en: `"${word}" does not fit into ${name.en} on paper.` },
    hint:
      block === figure.name
        ? { zh: '写短一点，或者用 size 让图高一点。', en: 'Write less there, or make the figure higher with size.' }
        : { zh: '少几栏，或者换短一点的词。', en: 'Use fewer columns or a shorter word.' },
  };
}

/** The place of the block that has the word; of the first one of its kind if the word is not written in it as it is printed. */
function placeOf(nodes: readonly Node[], block: string, word: string): Position {
  const all = walk(nodes).filter((node) => (node.type === 'block' ? node.name === block : node.type === block));
  // Of a figure, the entry.
  const entry =
    block === figure.name && walk(all).find((node) => node.type === 'listItem' && plainText(node.children.slice(0, 1)) === word.trim());
  if (entry) return entry.at;
  const found = all.find((node) => JSON.stringify(node).includes(word)) ?? all[0];
  return found?.at ?? { line: 1, column: 1 };
}
