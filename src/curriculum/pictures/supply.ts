import { byLocale, type Locale, type Localized } from '../locale.ts';
import { entriesOf } from '../read/entries.ts';
import type { PictureEntry, PictureKind } from '../schema/pictures.ts';
import { sharedFolder } from './files.ts';
import { placeProblem } from './places.ts';

/** A drawing of `content/pictures` that every text may show. */
export interface SuppliedPicture {
  /** As a block names it: `slippers`. */
  name: string;
  /** Relative to the root: `content/pictures/slippers.svg`. */
  file: string;
  /** What `content/pictures.yaml` says of it; undefined when it has no line there. */
  kind?: PictureKind;
  title?: Localized;
  /** Other words for it in every language, for a search. */
  words: Readonly<Record<Locale, readonly string[]>>;
}

/**
 * Returns the drawings that texts may show, by name. Those in folders of `content/pictures` belong to blocks and
 * are left out, and so are those that no block can name.
 */
export function suppliedPictures(root: string, entries: readonly PictureEntry[]): SuppliedPicture[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return entriesOf(root)
    .flatMap(({ file, kind }) => (kind === 'file' && !placeProblem(file, []) ? (drawing.exec(file)?.[1] ?? []) : []))
    .sort()
    .map((name) => {
      const { kind, title, words } = byId.get(name) ?? {};
      return {
        name,
        file: `${sharedFolder}/${name}.svg`,
        ...(kind ? { kind } : {}),
        ...(title ? { title } : {}),
        words: words ?? byLocale(() => []),
      };
    });
}

const drawing = new RegExp(`^${sharedFolder}/([a-z0-9]+(?:-[a-z0-9]+)*)\\.svg$`);

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

/** 0 for the name itself, 1 for a whole word of it, 2 for the beginning of a word or a Chinese word inside another. */
function rankOf(part: string, { name, title, words }: SuppliedPicture): number {
  const said = [...Object.values(title ?? {}), ...Object.values(words).flat()].map(plain);
  if (plain(name) === part || said.includes(part)) return 0;
  const single = [plain(name), ...said].flatMap((text) => text.split(' '));
  if (single.includes(part) || single.includes(withoutEnding(part))) return 1;
  if (single.some((word) => (/[a-z]/.test(part) ? part.length > 2 && word.startsWith(part) : word.includes(part)))) return 2;
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
