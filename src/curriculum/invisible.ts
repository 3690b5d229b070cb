import type { Problem, Wording } from './problem.ts';

/**
 * Characters that cannot be seen but have an effect: they hide a word from a search or a check, change the direction of a line, or end a
 * line in one program and not in another.
 */
export const invisible = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800]/u;

/**
 * Line feeds and tabs, and characters that Arabic, Mongolian and Indic scripts need inside a word, where they change how a letter is
 * drawn.
 */
const ordinary = /[\n\t]|(?<=[\p{L}\p{M}])(?<![\p{Script=Han}\p{Script=Latin}])(?:\u200c|\u200d|[\u180b-\u180f])/gu;

const names: readonly [characters: RegExp, name: Wording][] = [
  [/\u00ad/, { zh: '软连字符', en: 'a soft hyphen' }],
  [/[\u200b-\u200d\u2060]/, { zh: '零宽字符', en: 'a character without width' }],
  [/\ufeff/, { zh: '文件中间的 BOM', en: 'a byte order mark inside the file' }],
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/, { zh: '改变文字方向的字符', en: 'a character that turns the direction of the text' }],
  [/[\v\f\p{Zl}\p{Zp}]|\u0085/u, { zh: '不是换行键打出来的换行', en: 'a line end that no editor types' }],
];

/** Reports each kind of invisible character once per line, with its place, and line ends of an old Mac once per file. */
export function invisibleCharacters(file: string, content: string): Problem[] {
  const text = content.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (!invisible.test(text.replace(/[\n\t]/g, ''))) return [];
  const oldMac = text.indexOf('\r');
  return [
    ...(oldMac >= 0 ? [lineEnds(file, text.slice(0, oldMac).split('\n').length)] : []),
    ...text
      .split(/[\r\n]/)
      .flatMap((line, index) => foundIn(line).map(({ character, at }) => problemOf(file, { line: index + 1, column: at + 1 }, character))),
  ];
}

/** The same for characters written as `&shy;` or `"\u200b"`, which the file does not contain literally. */
export function invisibleBehindNames(file: string, words: string, content: string, place: { line: number; column: number }): Problem[] {
  return foundIn(words)
    .filter(({ character }) => !content.includes(character))
    .map(({ character }) => problemOf(file, place, character));
}

function foundIn(line: string): { character: string; at: number }[] {
  if (!invisible.test(line)) return [];
  // Replaced by a letter, so that offsets stay the same.
  const rest = line.replace(ordinary, 'x');
  const found = new Map([...rest.matchAll(new RegExp(invisible, 'gu'))].reverse().map(({ 0: character, index }) => [character, index]));
  return [...found].map(([character, at]) => ({ character, at })).sort((a, b) => a.at - b.at);
}

function problemOf(file: string, { line, column }: { line: number; column: number }, character: string): Problem {
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  const name = names.find(([characters]) => characters.test(character))?.[1] ?? { zh: '看不见的字符', en: 'an invisible character' };
  return {
    id: 'characters-are-visible',
    severity: 'error',
    file,
    line,
    column,
    message: { zh: `这一行里有${name.zh}（${code}）。`, en: `This line holds ${name.en} (${code}).` },
    hint: {
      zh: '删掉它：从别处粘过来的文字里常有。看不见就把这几个字删了重打一遍。',
      en: 'Delete it; it often comes with pasted text. Where it cannot be seen, delete the words around it and type them again.',
    },
  };
}

function lineEnds(file: string, line: number): Problem {
  return {
    id: 'characters-are-visible',
    severity: 'error',
    file,
    line,
    column: 1,
    message: { zh: '这个文件的换行是老式 Mac 的（CR）。', en: 'The lines of this file end as on an old Mac (CR).' },
    hint: { zh: '在编辑器里把换行改成 LF 或 CRLF，再保存。', en: 'Choose LF or CRLF as line ends in your editor and save the file again.' },
  };
}
