import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { familyName } from '../../lib/fonts/familyName.ts';
import { isOwnFile } from '../read/files.ts';
import { fontsFolder, type WrittenFont } from '../schema/editionFonts.ts';

/** A font of the edition. */
export interface OwnFont {
  /** As Typst and Word know it. */
  family: string;
  /** Its files for print, the regular one first; absolute paths. */
  files: readonly string[];
  /** The file that pages load, if there is one. */
  web?: string;
  /** Scripts by their four letters: languages in them are set in it. */
  scripts: readonly string[];
  uses: readonly FontUse[];
  licence: string;
  /** A hash of its files and of what it is for: what is printed depends on both. */
  sum: string;
}

/** What a font is for: titles and what is read aloud, or everything else. */
export type FontUse = 'serif' | 'sans';

/** The fonts that can be read; the reader of `edition.yaml` reports the others. */
export function ownFontsOf(root: string, written: readonly WrittenFont[]): OwnFont[] {
  return written.flatMap((font) => {
    const place = (name: string) => path.join(root, fontsFolder, name);
    const named = [font.file, font.bold].filter((name) => name !== undefined);
    if (named.some((name) => !isOwnFile(root, `${fontsFolder}/${name}`))) return [];
    try {
      const files = named.map(place);
      const web = font.web !== undefined && isOwnFile(root, `${fontsFolder}/${font.web}`) ? place(font.web) : undefined;
      const sum = createHash('sha256').update(JSON.stringify([font.scripts, font.for]));
      for (const file of [...files, ...(web === undefined ? [] : [web])]) sum.update(readFileSync(file));
      return [
        {
          family: familyName(files[0]!),
          files,
          ...(web === undefined ? {} : { web }),
          scripts: font.scripts,
          uses: font.for === undefined ? (['serif', 'sans'] as const) : [font.for],
          licence: font.licence,
          sum: sum.digest('hex'),
        },
      ];
    } catch {
      return [];
    }
  });
}

/** The script in which a language is written, as four letters: Arab for `ar`. */
function scriptOf(tag: string): string | undefined {
  return new Intl.Locale(tag).maximize().script;
}

/** The families in which a language is set, before those of the program. */
export function familiesFor(fonts: readonly OwnFont[], tag: string, use: FontUse): string[] {
  const script = scriptOf(tag) ?? '';
  return [...new Set(fonts.filter(({ scripts, uses }) => scripts.includes(script) && uses.includes(use)).map(({ family }) => family))];
}
