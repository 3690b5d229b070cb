import { vocabulary } from '../blocks/vocabulary.ts';
import type { Text } from '../curriculum/document.ts';
import { blocksIn, type Position, walk } from '../curriculum/tree.ts';
import { wordsInProps } from '../curriculum/vocabulary.ts';
import { locateIn } from '../curriculum/yaml.ts';

/** Words and their place, which is only computed on demand, because most words are never reported. */
export interface PlacedWords {
  words: string;
  at: () => Position;
}

/** Every string in a plain value. */
export function stringsOf(value: unknown): string[] {
  return stringsWithin(value, []).map(({ words }) => words);
}

function stringsWithin(value: unknown, path: readonly PropertyKey[]): { words: string; path: readonly PropertyKey[] }[] {
  if (typeof value === 'string') return [{ words: value, path }];
  if (Array.isArray(value)) return value.flatMap((entry, index) => stringsWithin(entry, [...path, index]));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, entry]) => stringsWithin(entry, [...path, key]));
  return [];
}

/** The words of front matter, fact by fact. */
export function wordsInFront({ file, front, frontYaml }: Text<object>): PlacedWords[] {
  const locate = locateIn({ file, text: frontYaml, linesBefore: 1 });
  const placeOf = (path: readonly PropertyKey[]): Position => {
    const { line, column } = locate(...path);
    return { line, column };
  };
  return stringsWithin(front, []).map(({ words, path }) => ({ words, at: () => placeOf(path) }));
}

/** The words in the attributes of blocks. */
export function wordsInAttributes({ nodes }: Text<object>): PlacedWords[] {
  return blocksIn(nodes).flatMap((block) =>
    wordsInProps(block, vocabulary).flatMap(([, said]) => said.map((words) => ({ words, at: () => block.at }))),
  );
}

/** The words of a text piece by piece, including attributes, for rules that do not depend on who hears them. */
export function wordsInText(text: Text<object>): PlacedWords[] {
  const inNodes = walk(text.nodes).flatMap((node) => (node.type === 'text' ? [{ words: node.value, at: () => node.at }] : []));
  return [...wordsInFront(text), ...inNodes, ...wordsInAttributes(text)];
}
