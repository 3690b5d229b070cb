/** What a list of fonts can show. */
export interface Coverage {
  /** The characters of a text that no font has, each once, in the order of the text: a letter together with its accents. */
  missingIn: (text: string) => string[];
  /** Whether any font has one of these characters. */
  hasAny: (characters: RegExp) => boolean;
}

/** A run of code points, both ends included. */
type Range = readonly [first: number, last: number];

/** What needs no glyph: line ends, spaces, and what cannot be seen anyway. */
const unseen = '\\s\\p{Zs}\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}';

/** What a list of fonts can show, each given by its characters. */
export function coverageOf(fonts: readonly (readonly number[])[]): Coverage {
  if (fonts.length === 0) return { missingIn: () => [], hasAny: () => true };
  const ranges = fonts.map((font) => rangesOf(font));
  const isAbsent = new RegExp(`[^${unseen}${ranges.flat().map(classOf).join('')}]`, 'u');
  // A letter that a font has without its accent is put together from two characters of that font.
  const isComposed = (character: string) => {
    const parts = [...character.normalize('NFD')];
    return parts.length > 1 && ranges.some((font) => parts.every((part) => isIn(font, part.codePointAt(0)!)));
  };
  const isMissing = (cluster: string) => [...cluster].some((character) => isAbsent.test(character) && !isComposed(character));
  return {
    missingIn: (text) => {
      if (!isAbsent.test(text)) return [];
      return [...new Set([...segmenter.segment(text.normalize('NFC'))].map(({ segment }) => segment).filter(isMissing))];
    },
    hasAny: (characters) => fonts.some((font) => font.some((code) => characters.test(String.fromCodePoint(code)))),
  };
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

function rangesOf(codes: readonly number[]): Range[] {
  const ranges: [number, number][] = [];
  for (const code of [...codes].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && code <= last[1] + 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}

function classOf([first, last]: Range): string {
  return `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`;
}

function isIn(ranges: readonly Range[], code: number): boolean {
  let [low, high] = [0, ranges.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = ranges[middle]!;
    if (code < first) high = middle - 1;
    else if (code > last) low = middle + 1;
    else return true;
  }
  return false;
}
