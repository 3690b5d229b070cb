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
