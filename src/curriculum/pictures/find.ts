import type { SuppliedPicture } from './supply.ts';

/**
 * Returns the pictures for what a writer types, the best first: those of that name, then those whose title or words have it, in any
 * language. "鞋" finds slippers; of several words each has to be found.
 */
export function findPictures(query: string, pictures: readonly SuppliedPicture[]): SuppliedPicture[] {
  const parts = plain(query)
    .split(' ')
    .filter((part) => part !== '');
  if (parts.length === 0) return [];
  return pictures
    .map((picture) => ({ picture, rank: Math.max(...parts.map((part) => rankOf(part, picture))) }))
    .filter(({ rank }) => rank < notFound)
    .sort((a, b) => a.rank - b.rank)
    .map(({ picture }) => picture);
}

const notFound = 4;

/**
 * 0 for the name itself, 1 for a whole word of it, 2 for the beginning of a word or of what is typed inside a Chinese word, 3 for a
 * Chinese word inside what is typed.
 */
function rankOf(part: string, { name, title, words }: SuppliedPicture): number {
  const said = [...Object.values(title ?? {}), ...Object.values(words).flat()].map(plain);
  if (plain(name) === part || said.includes(part)) return 0;
  const single = [plain(name), ...said].flatMap((text) => text.split(' '));
  if (single.includes(part) || single.includes(withoutEnding(part))) return 1;
  const isLatin = /[a-z]/.test(part);
  if (single.some((word) => (isLatin ? part.length > 2 && word.startsWith(part) : word.includes(part)))) return 2;
  if (!isLatin && single.some((word) => word.length > 1 && part.includes(word))) return 3;
  return notFound;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[-_/\s，、,]+/g, ' ')
    .trim();
}

/** Writers type "shoe" and "shoes". */
function withoutEnding(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : `${word}s`;
}
