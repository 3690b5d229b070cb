import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CurriculumDocument } from '../curriculum/document.ts';
import type { Grade } from '../curriculum/kind.ts';
import type { Locale } from '../curriculum/locale.ts';
import { type ExportEntry, type FormatUse, formatUses, isPdf, type ListedFile, type ManifestEntry } from '../print/manifest.ts';

const manifestFile = path.resolve(process.env['PAPER_KITE_PACKS'] ?? 'dist/packs', 'manifest.json');

const listed: ListedFile[] = existsSync(manifestFile) ? JSON.parse(readFileSync(manifestFile, 'utf8')) : [];

/** The PDFs, which are built before the site. Empty when `npm run packs` has not run: pages then have no downloads. */
const manifest = listed.filter(isPdf);

/** The files of other formats. */
const others = listed.filter((entry) => !isPdf(entry));

export const hasPacks = manifest.length > 0;

/** Returns the PDF of a document's plan or guide. */
export function documentPdf(document: CurriculumDocument, locale: Locale): ManifestEntry | undefined {
  return single(document.id, locale);
}

/** Returns the PDF of a handout. */
export function handoutPdf(document: CurriculumDocument, handout: string, locale: Locale): ManifestEntry | undefined {
  return single(`${document.id}/${handout}`, locale);
}

/** Returns the PDF of a lesson's preparation card. */
export function cardPdf(lesson: CurriculumDocument, locale: Locale): ManifestEntry | undefined {
  return single(lesson.id, locale, 'card');
}

/** Returns the PDF of a lesson's plan in large type. */
export function largePlanPdf(lesson: CurriculumDocument, locale: Locale): ManifestEntry | undefined {
  return single(lesson.id, locale, 'large');
}

/** Returns the files of other formats than PDF of the same document or handout, by what they are for; empty if none were made. */
export function otherFormats({ kind, locale, documents: [id] }: ManifestEntry): ExportEntry[] {
  if (kind !== 'document') return [];
  return others
    .filter((entry) => entry.kind === 'document' && entry.locale === locale && entry.documents[0] === id)
    .sort((a, b) => formatUses.indexOf(a.use) - formatUses.indexOf(b.use) || byFormat(a, b) || (a.page ?? 0) - (b.page ?? 0));
}

/** Returns the uses that files of other formats have in a language, each with the name of its first format. */
export function formatsByUse(locale: Locale): { use: FormatUse; name: string }[] {
  return formatUses.flatMap((use) => {
    const [first] = others
      .filter((entry) => entry.use === use && entry.locale === locale)
      .map(({ format, name }) => ({ format, name }))
      .sort(byFormat);
    return first ? [{ use, name: first.name }] : [];
  });
}

/** Returns the book of the stories of a grade: one, or none if it was not made. */
export function storyBookOf(grade: Grade, locale: Locale): ExportEntry[] {
  return others.filter((entry) => entry.kind === 'stories' && entry.grade === grade && entry.locale === locale);
}

/** Returns the file of the card of a document, as `file` in `routes.ts` takes it; undefined if none was made. */
export function documentPicture(document: CurriculumDocument, locale: Locale): string | undefined {
  return pictureOf(document.id, locale, 'card');
}

/** Returns the file of a picture of a handout, else that of its document. */
export function handoutPicture(document: CurriculumDocument, handout: string, locale: Locale): string | undefined {
  return pictureOf(`${document.id}/${handout}`, locale, 'png') ?? documentPicture(document, locale);
}

function pictureOf(id: string, locale: Locale, format: string): string | undefined {
  const found = listed.find(
    (entry) => entry.format === format && entry.locale === locale && entry.documents[0] === id && (entry.page ?? 1) === 1,
  );
  return found && `packs/${found.file}`;
}

/**
 * Returns the packs of a grade: teacher packs and handout packs, one of each or one per volume, the core pack, if there is one, the preparation cards of
 * each term, and the teacher packs in large type, if they were made.
 */
export function gradePacks(grade: Grade, locale: Locale): Record<'teacher' | 'handouts' | 'core' | 'cards' | 'large', ManifestEntry[]> {
  const of = (kind: ManifestEntry['kind']) =>
    manifest.filter((entry) => entry.kind === kind && entry.grade === grade && entry.locale === locale).sort(byVolume);
  return {
    teacher: of('grade-teacher'),
    handouts: of('grade-handouts'),
    core: of('grade-core'),
    cards: of('grade-cards'),
    large: of('grade-large'),
  };
}

/** Returns the booklet of a pack: one, or none if it was not made. */
export function bookletOf(pack: ManifestEntry): ManifestEntry[] {
  return manifest.filter((entry) => entry.kind === 'booklet' && entry.file === pack.file.replace(/\.pdf$/, '-booklet.pdf'));
}

/** Returns the pack of which a booklet was made. */
export function packOfBooklet(booklet: ManifestEntry): ManifestEntry | undefined {
  return manifest.find((pack) => pack.kind !== 'booklet' && bookletOf(pack).includes(booklet));
}

/** Returns the single sheets that no edition has published. */
export function draftPdfs(): ManifestEntry[] {
  return manifest.filter((entry) => entry.kind === 'document' && entry.draft === true);
}

/** Returns the test sheet for printers. */
export function testSheet(locale: Locale): ManifestEntry | undefined {
  return manifest.find((entry) => entry.kind === 'test-sheet' && entry.locale === locale);
}

/** Returns the packs that do not belong to a grade: one per workshop, one per kind of kit, or one per volume. */
export function kitPacks(locale: Locale): ManifestEntry[] {
  const kinds: ManifestEntry['kind'][] = ['workshop', 'activities', 'one-to-one', 'referral'];
  return kinds.flatMap((kind) => manifest.filter((entry) => entry.kind === kind && entry.locale === locale).sort(byVolume));
}

function byFormat(a: Pick<ExportEntry, 'format'>, b: Pick<ExportEntry, 'format'>): number {
  return a.format === b.format ? 0 : a.format < b.format ? -1 : 1;
}

/** Sorts by number, as by file name the tenth volume would come before the second. */
function byVolume(a: ManifestEntry, b: ManifestEntry): number {
  return (a.volume ?? 1) - (b.volume ?? 1);
}

function single(id: string, locale: Locale, kind: ManifestEntry['kind'] = 'document'): ManifestEntry | undefined {
  return manifest.find((entry) => entry.kind === kind && entry.locale === locale && entry.documents[0] === id);
}
