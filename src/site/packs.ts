import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CurriculumDocument } from '../curriculum/document.ts';
import type { Grade } from '../curriculum/kind.ts';
import type { Locale } from '../curriculum/locale.ts';
import type { ManifestEntry } from '../print/manifest.ts';

const manifestFile = path.resolve(process.env['PAPER_KITE_PACKS'] ?? 'dist/packs', 'manifest.json');

/** The PDFs that were built before the site. None when `npm run packs` has not run: pages then show no downloads. */
const manifest: ManifestEntry[] = existsSync(manifestFile) ? JSON.parse(readFileSync(manifestFile, 'utf8')) : [];

export const hasPacks = manifest.length > 0;

/** The PDF of a document's plan or guide. */
export function documentPdf(document: CurriculumDocument, locale: Locale): ManifestEntry | undefined {
  return single(document.id, locale);
}

/** The PDF of one handout. */
export function handoutPdf(document: CurriculumDocument, handout: string, locale: Locale): ManifestEntry | undefined {
  return single(`${document.id}/${handout}`, locale);
}

/** The teacher packs and the handout packs of a grade: one of each, or one a volume. */
export function gradePacks(grade: Grade, locale: Locale): { teacher: ManifestEntry[]; handouts: ManifestEntry[] } {
  const of = (kind: ManifestEntry['kind']) =>
    manifest.filter((entry) => entry.kind === kind && entry.grade === grade && entry.locale === locale).sort(byVolume);
  return { teacher: of('grade-teacher'), handouts: of('grade-handouts') };
}

/** The folded booklet of a pack: one, or none when it was not made. */
export function bookletOf(pack: ManifestEntry): ManifestEntry[] {
  return manifest.filter((entry) => entry.kind === 'booklet' && entry.file === pack.file.replace(/\.pdf$/, '-booklet.pdf'));
}

/** Single sheets that no edition has published. */
export function draftPdfs(): ManifestEntry[] {
  return manifest.filter((entry) => entry.draft === true);
}

/** The sheet that shows what a printer does. */
export function testSheet(locale: Locale): ManifestEntry | undefined {
  return manifest.find((entry) => entry.kind === 'test-sheet' && entry.locale === locale);
}

/** The packs that do not belong to a grade: one per workshop, one per kind of kit, or one a volume. */
export function kitPacks(locale: Locale): ManifestEntry[] {
  const kinds: ManifestEntry['kind'][] = ['workshop', 'activities', 'one-to-one', 'referral'];
  return kinds.flatMap((kind) => manifest.filter((entry) => entry.kind === kind && entry.locale === locale).sort(byVolume));
}

/** By file name the tenth volume would stand before the second. */
function byVolume(a: ManifestEntry, b: ManifestEntry): number {
  return (a.volume ?? 1) - (b.volume ?? 1);
}

function single(id: string, locale: Locale): ManifestEntry | undefined {
  return manifest.find((entry) => entry.kind === 'document' && entry.locale === locale && entry.documents[0] === id);
}
