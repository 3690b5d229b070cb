import { traits } from '../edition/traits.ts';
import { kindLetters } from '../kind.ts';
import { markLength, signs } from './mark.ts';

/** What was typed from a footer, read as tolerantly as possible. */
export interface TypedFooter {
  /** `G3-08`; empty when nothing that looks like one was typed. */
  id: string;
  /** The mark without hyphen, in capital letters; it may contain signs that no mark has, and may be too short or too long. */
  mark: string;
  /** Signs that no mark has, each once, as they were typed. */
  strange: string[];
}

/** Letters that are mistaken for digits, where only a digit is possible. */
const asDigit: Readonly<Record<string, string>> = { O: '0', Q: '0', D: '0', I: '1', L: '1', Z: '2', S: '5', B: '8' };

/** Signs that are not in a mark, and those for which they may have been taken. */
export const takenFor: Readonly<Record<string, string>> = {
  0: 'QC',
  O: 'QC',
  D: 'QP',
  1: 'J7',
  I: 'J7',
  L: 'J7',
  Z: '27',
  S: '59',
  B: '83',
  U: 'VJ',
  Y: 'VX',
  N: 'MH',
  K: 'XH',
  A: '4R',
  E: 'F3',
  T: '7F',
};

/** The separator between the parts of a footer: in Chinese type a bullet is drawn the same way. */
const dot = /[·•]/;

/** Full-width signs become plain ones, every kind of dash a hyphen, letters capital. */
function plainSigns(text: string): string {
  return (
    text
      .normalize('NFKC')
      // A hyphen of some PDFs is copied as one that is seen only at the end of a line.
      .replaceAll('\u00ad', '')
      .replace(/[\u2010-\u2015\u2212\u30fc\u4e00_~.]/g, '-')
      .toUpperCase()
  );
}

/**
 * Reads the two fields of the page. Spaces, lower-case letters and full-width signs do not matter; a whole footer in either field is split
 * into its parts.
 */
export function readTyped(idField: string, markField: string): TypedFooter {
  const whole = [idField, markField].map(plainSigns).find((text) => dot.test(text));
  if (whole !== undefined) {
    const id = idIn(whole);
    // The version and the licence are not marks: only look at a part on its own between two dots.
    const pieces = whole.split(dot).map((piece) => piece.trim());
    const mark = pieces.slice(1).find((piece) => /^[0-9A-Z]{3}-?[0-9A-Z]{4}$/.test(piece));
    if (mark) return typed(id, mark);
  }
  return typed(idIn(plainSigns(idField)), plainSigns(markField));
}

function typed(id: string, text: string): TypedFooter {
  const mark = text.replace(/[\s-]/g, '');
  const strange = [...new Set([...mark].filter((sign) => !signs.includes(sign)))];
  return { id, mark, strange };
}

/** A digit, or a letter that is mistaken for it. */
function likeDigit(digit: string): string {
  return `[${digit}${Object.keys(asDigit)
    .filter((letter) => asDigit[letter] === digit)
    .join('')}]`;
}

/** How the lessons of each level are typed; an id that begins with another one comes first. */
const levels = traits.levels
  .map(({ id }) => id)
  .sort((a, b) => b.length - a.length)
  .map((id) => {
    const [, letters, number] = /^([A-Z]+)(\d*)$/.exec(id) as unknown as [string, string, string];
    const level = [letters, ...(number === '' ? [] : [[...number].map(likeDigit).join('')])].join(' ?');
    return { id, pattern: new RegExp(`^${level} ?([0-9OQDILZSB]{1,2})(?![0-9A-Z])`) };
  });

/** The other documents; where a kind has the letter O, a nought at the beginning is that letter. */
const others = new RegExp(`^([${kindLetters}${kindLetters.includes('O') ? '0' : ''}]) ?([0-9OQDILZSB]{1,2})(?![0-9A-Z])`);

/** The id at the beginning of a text: a letter and one or two numbers. `g3 8`, `G308` and `G3-O8` are G3-08. */
function idIn(text: string): string {
  const squeezed = text.trim().replace(/\s*-+\s*|\s+/g, ' ');
  for (const { id, pattern } of levels) {
    const lesson = pattern.exec(squeezed);
    if (lesson) return `${id}-${digits(lesson[1]!).padStart(2, '0')}`;
  }
  const other = others.exec(squeezed);
  return other ? `${other[1] === '0' ? 'O' : other[1]}${digits(other[2]!).padStart(2, '0')}` : '';
}

function digits(text: string): string {
  return [...text].map((sign) => asDigit[sign] ?? sign).join('');
}

/** Whether a mark is one of the seven hexadecimal digits that were printed before there were marks. */
export function isFormer(mark: string): boolean {
  return mark.length === markLength && /^[0-9A-F]+$/.test(mark);
}
