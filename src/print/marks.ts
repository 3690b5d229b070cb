import { createHash } from 'node:crypto';
import type { Curriculum } from '../curriculum/curriculum.ts';
import { type ReleasedSheet, releasedMarks } from '../curriculum/editions.ts';
import { locales } from '../curriculum/locale.ts';
import { markFrom, shownMark } from '../curriculum/marks/mark.ts';
import { sheetAddress, sheetPageAddress, shownAddress } from '../curriculum/marks/sheetAddress.ts';
import { pictureFile } from '../curriculum/pictures/files.ts';
import { pictureText } from '../curriculum/pictures/text.ts';
import { translator } from '../i18n/translator.ts';
import { handoutPart, mainPart, type Part, type SheetIdentity } from './content/parts.ts';
import type { Pack } from './packs/pack.ts';
import { type QrCode, qrCodeOf } from './qrCode.ts';

/**
 * Computes the marks of sheets from their content: words, numbers and pictures. Fonts, layout, file names, the version number and
 * its reviews do not count, nor does how a system writes line ends and accents, so a mark changes only when the content does.
 */
export class Marks {
  private readonly root: string;
  private readonly released: ReadonlySet<string>;
  private readonly site: string | undefined;
  private readonly pictures = new Map<string, string>();

  /** `root` is the folder of the curriculum, which contains the pictures. */
  constructor(root: string, { editions, config }: Pick<Curriculum, 'editions' | 'config'>) {
    this.root = root;
    this.released = releasedMarks(editions);
    this.site = config.site;
  }

  /** Returns the mark without its hyphen. */
  markOf(part: Part): string {
    const { title, nodes, protocols, card } = part;
    // Who has read a sheet says nothing about its words.
    const { reviewed: _, ...head } = (part['head'] ?? {}) as Record<string, unknown>;
    const hash = createHash('sha256').update(`${part.sheet?.locale} ${JSON.stringify(plain({ head, title, nodes, protocols, card }))}`);
    for (const [name, file] of this.picturesOf(part)) hash.update(`${name} ${this.pictureHash(file)}`);
    return markFrom(hash.digest('hex'));
  }

  /**
   * Returns the footer of a sheet, and the QR code that asks whether it is current. A sheet that no edition has published is labelled as a
   * draft. Where the site has no address the footer names none, and there is no code.
   */
  footOf(part: Part, { id, title, version, locale, older }: SheetIdentity): { footer: string; code?: QrCode } {
    const { site } = this;
    const t = translator(locale);
    const mark = this.markOf(part);
    const foot = t(this.released.has(mark) ? 'print:footer' : 'print:draftFooter', { id, title, version, mark: shownMark(mark) });
    if (site === undefined) return { footer: foot + older };
    const asking = t('print:sheetCheck', { address: shownAddress(sheetPageAddress(site, locale)) });
    return { footer: `${foot} · ${asking}${older}`, code: qrCodeOf(sheetAddress(site, locale, id, mark)) };
  }

  /** Returns the manifest fields of a single sheet; nothing for a pack. */
  ofSingle(pack: Pack, parts: readonly Part[]): { mark?: string; draft?: boolean } {
    const sheet = sheetOf(pack, parts);
    if (!sheet) return {};
    const mark = this.markOf(sheet);
    return { mark, ...(this.released.has(mark) ? {} : { draft: true }) };
  }

  /** Returns the pictures of a part by name, with their files relative to the root. */
  picturesOf({ pictureNames }: Part): [name: string, file: string][] {
    return pictureNames.flatMap(({ name, document }): [string, string][] => {
      const file = pictureFile(this.root, name, document);
      return file ? [[name, file]] : [];
    });
  }

  private pictureHash(file: string): string {
    let hash = this.pictures.get(file);
    if (hash === undefined) {
      hash = createHash('sha256').update(pictureText(this.root, file)).digest('hex');
      this.pictures.set(file, hash);
    }
    return hash;
  }
}

/** Returns the part of which a PDF of a single sheet has the mark: of a preparation card, its plan. */
export function sheetOf({ kind }: Pick<Pack, 'kind'>, parts: readonly Part[]): Part | undefined {
  if (kind === 'card') return parts[0]?.cards?.[0]?.pageOf;
  return kind === 'document' || kind === 'large' ? parts[0] : undefined;
}

/** Returns all sheets of the current curriculum, as in a register. Nothing is typeset. */
export function sheetsNow(root: string, curriculum: Curriculum): ReleasedSheet[] {
  const marks = new Marks(root, curriculum);
  return locales.flatMap((locale) =>
    curriculum.documents.flatMap((document) =>
      [
        mainPart(curriculum, document, locale, 1),
        ...document.handouts.map((handout) => handoutPart(curriculum, document, handout, locale, 1)),
      ].flatMap((part): ReleasedSheet[] =>
        part?.sheet ? [{ document: document.id, sheet: part.sheet.name, locale, mark: marks.markOf(part), version: document.version }] : [],
      ),
    ),
  );
}

/**
 * Normalizes a value: drops empty and default values and sorts keys, so that a new option of a block does not change old sheets. Drops
 * heading levels too, since a sheet is nested deeper in a pack, and the pinyin and the places to divide a word that the program adds.
 */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => !['level', 'rubies', 'divisions'].includes(key))
    .map(([key, held]): [string, unknown] => [key, plain(held)])
    .filter(([, held]) => !isNothing(held));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
  return value === undefined || value === null || value === false || value === '';
}
