import type { Random } from './random.ts';

/** One way of damaging a file: takes its valid text and returns what is written to the disk. */
export type Mutation = (sound: string, random: Random) => string | Uint8Array;

/** Strings with a meaning in YAML, Markdown, MDX, Typst or a shell, and strings that only look like them. */
const signs = [
  ...[
    '<',
    '>',
    '</',
    '/>',
    '<Step',
    '</Step>',
    '<Say>',
    '<Handout to="',
    '<>',
    '</>',
    '<!--',
    '-->',
    '<script>',
    '<Phone of="police" />',
    '<a.b:c />',
    '<Step {...x}>',
  ],
  ...[
    '{',
    '}',
    '{1+1}',
    '{/*',
    '*/}',
    'import fs from "node:fs"',
    'export const a = (globalThis.spoilt = 1)',
    '{(globalThis.spoilt = 1)}',
    '`',
    '```',
    '~~~',
    '$',
    '#',
    '\\',
    '\\u{0}',
  ],
  ...[
    '*',
    '**',
    '_',
    '____',
    '~',
    '~~',
    '[',
    ']',
    '](',
    '![',
    '[^1]',
    '[^1]: ',
    '[x]: ',
    '|',
    '|---|',
    '> ',
    '- ',
    '1. ',
    '    ',
    '\t',
    '=== ',
    '&#0;',
    '&amp',
    '&#xD800;',
  ],
  ...[
    '---',
    '...',
    ': ',
    ':',
    '- - -',
    '? ',
    '&a ',
    '*a',
    '!!js/function "() => (globalThis.spoilt = 1)"',
    '!!binary ',
    '<<: *a',
    '|2-',
    '>+',
    "'",
    '"',
    '@',
    '%YAML 1.2',
    '0x',
    '1e999',
    '.inf',
    '~',
    'null',
    'yes',
    '2026-02-30',
  ],
  ...[
    '：',
    '＜',
    '＞',
    '“',
    '”',
    '，',
    '\u202e',
    '\u200b',
    '\ufeff',
    '\ud800',
    '\0',
    '\r',
    '\u2028',
    '🪁',
    '𠀀',
    '́',
    'ﷺ',
    '13812345678',
    '留守',
  ],
];

const place = (text: string, random: Random) => random.below(text.length + 1);
const insert = (text: string, at: number, what: string) => text.slice(0, at) + what + text.slice(at);

function slice(text: string, random: Random): [start: number, end: number] {
  const start = place(text, random);
  return [start, Math.min(text.length, start + random.below(200))];
}

/** Changes lines of a text. */
function lines(text: string, change: (lines: string[]) => void): string {
  const all = text.split('\n');
  change(all);
  return all.join('\n');
}

const oneSign: Mutation = (text, random) => insert(text, place(text, random), random.of(signs));

/** Small mistakes, as people and editors make them. Most runs use one of these. */
const mistakes: Mutation[] = [
  oneSign,
  (text, random) => {
    let spoilt = text;
    for (let count = 1 + random.below(8); count > 0; count--) spoilt = insert(spoilt, place(spoilt, random), random.of(signs));
    return spoilt;
  },
  (text, random) => {
    const [start, end] = slice(text, random);
    return text.slice(0, start) + text.slice(end);
  },
  (text, random) => {
    const [start, end] = slice(text, random);
    return insert(text, place(text, random), text.slice(start, end));
  },
  (text, random) => text.slice(0, place(text, random)),
  (text, random) =>
    lines(text, (all) => {
      const [a, b] = [random.below(all.length), random.below(all.length)];
      [all[a], all[b]] = [all[b]!, all[a]!];
    }),
  (text, random) => lines(text, (all) => all.splice(random.below(all.length), 1)),
  (text, random) =>
    lines(text, (all) => {
      const at = random.below(all.length);
      all[at] = random.of([' ', '  ', '\t', '- ', '> ', '    ']) + all[at]!;
    }),
  (text, random) =>
    lines(text, (all) => {
      const at = random.below(all.length);
      all[at] = all[at]!.replace(/:.*$/, () => `: ${random.of(signs)}`);
    }),
  (text, random) => {
    const sign = random.of([...'<>{}"\':=/|-*_[]()`#\n，。：“”']);
    return text.split(sign).join(random.of(['', sign + sign, random.of(signs)]));
  },
];

const encodings: Mutation[] = [
  (text) => Buffer.from(text, 'utf16le'),
  (text) => Buffer.from(text, 'utf16le').swap16(),
  (text) => Buffer.from(text, 'latin1'),
  (text) => `\ufeff${text}`,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r'),
  (text) => text.replaceAll('\n', '\n\n\n'),
  (_text, random) => Buffer.from(Array.from({ length: random.below(4000) }, () => random.below(256))),
  (text, random) => {
    const bytes = Buffer.from(text);
    for (let count = 1 + random.below(20); count > 0; count--) bytes[random.below(bytes.length)] = random.below(256);
    return bytes;
  },
  (text, random) => Buffer.from(text).subarray(1 + random.below(3)),
  () => '',
  () => '---\n---\n',
];

/** Texts that no one types: deep nesting and many repetitions. */
const nests = [
  '> ',
  '- ',
  '[',
  '![',
  '(',
  '{',
  '<Say>',
  '<Step title="a" minutes="1" kind="story">\n\n',
  '*',
  '**',
  '_',
  '~',
  '`',
  '&a [',
  '{a: ',
  '- - ',
  '? ',
  '"',
  "'",
  '\\',
  '<',
  '|',
  '\n',
  '*a_',
  '[a](',
  '![a](<',
  '&',
  '<a ',
];
const monsters: Mutation[] = [
  (text, random) => insert(text, place(text, random), random.of(nests).repeat(10 ** (2 + random.below(4)))),
  (text, random) => random.of(nests).repeat(10 ** (2 + random.below(4))) + text,
  (text, random) => {
    const nest = random.of(['> ', '- ', '1. ']);
    return `${text}\n${Array.from({ length: 1000 }, (_, depth) => `${nest.repeat(depth % 300)}风筝`).join('\n')}\n`;
  },
  (text, random) =>
    insert(text, place(text, random), random.of(['风', 'a', 'a b ', '![', '<Say>', '13800000000 ']).repeat(random.of([1000, 100_000]))),
  (text) => `${text}\n| ${'a | '.repeat(3000)}\n|${'---|'.repeat(3000)}\n| ${'b | '.repeat(3000)}\n`,
  (text) => `${text}\n<Say ${Array.from({ length: 3000 }, (_, index) => `a${index}="b"`).join(' ')}>一。</Say>\n`,
  (text) =>
    text.replace(
      /^id: .*$/m,
      (line) =>
        `${line}\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c]`,
    ),
];

/** Lines of 10 MB, of words and of text that is hard to parse. They are slow, so there are few. */
const giants: Mutation[] = ['风筝', 'a ', '[', '<Say>', '> ', '*a_', '"'].map(
  (sign) => (text, random) => insert(text, place(text, random), sign.repeat(10_000_000 / Buffer.byteLength(sign))),
);

/** The mutation of the run with this number: mostly small mistakes, then encodings and monsters, a giant every 500. */
export function mutationOf(number: number, random: Random): Mutation {
  if (number % 500 === 499) return giants[Math.floor(number / 500) % giants.length]!;
  const share = number % 20;
  if (share < 14) return random.of(mistakes);
  return share < 17 ? random.of(encodings) : random.of(monsters);
}
