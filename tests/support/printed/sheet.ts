import { languageTag } from '../../../src/curriculum/locale.ts';
import { isSound } from '../../../src/curriculum/marks/mark.ts';
import { readTyped } from '../../../src/curriculum/marks/typed.ts';
import { type ManifestEntry, sheetsOf } from '../../../src/print/manifest.ts';
import { planPages } from '../../../src/print/pageLimits.ts';
import type { BuiltSite } from '../builtSite.ts';
import type { PdfPage } from '../pdf.ts';

const millimetre = 72 / 25.4;

/** What is not as it has to be in one PDF of a built site, a sentence each. */
export type Findings = (site: BuiltSite, entry: ManifestEntry) => Promise<string[]> | string[];

/** What the manifest says of a PDF is so: pages, sheets, title. */
export async function asListed(site: BuiltSite, entry: ManifestEntry): Promise<string[]> {
  const { pages, title } = await site.factsOf(entry);
  return differences([
    ['pages', pages.length, entry.pages],
    ['sheets', entry.sheets, sheetsOf(pages.length)],
    ['title', title, entry.title],
  ]);
}

/** It is tagged PDF/UA-1 with title and language. */
export async function tagged(site: BuiltSite, entry: ManifestEntry): Promise<string[]> {
  const { tagged, xmp, language, title } = await site.factsOf(entry);
  return [
    ...differences([
      ['tagged', tagged, true],
      ['says that it is PDF/UA-1', xmp.includes('<pdfuaid:part>1</pdfuaid:part>'), true],
      ['language', language, languageTag[entry.locale]],
    ]),
    ...(title ? [] : ['has no title']),
  ];
}

/** It is A4, its words inside the 12 mm that every printer reaches, its pages numbered. */
export async function onPaper(site: BuiltSite, entry: ManifestEntry): Promise<string[]> {
  const { pages, labels } = await site.factsOf(entry);
  // The test sheet lies, as the sheets of a booklet do.
  const wanted = entry.kind === 'test-sheet' ? '297 × 210' : '210 × 297';
  return pages.flatMap((page, index) => [
    ...differences([
      [`label of page ${index + 1}`, labels?.[index], String(index + 1)],
      [`size of page ${index + 1}`, [page.width, page.height].map((points) => Math.round(points / millimetre)).join(' × '), wanted],
    ]),
    ...inTheMargin(page).map((text) => `in the margin of page ${index + 1}: ${text}`),
  ]);
}

function inTheMargin(page: PdfPage): string[] {
  const margin = 12 * millimetre;
  const outside = page.runs.filter((run) => {
    // The empty half of a Chinese sign at either end of a line may hang over.
    const half = run.height / 2;
    const left = run.x + (/^[“‘《（]/.test(run.text) ? half : 0);
    const right = run.x + run.width - (/[”’》）。，、；：！？]$/.test(run.text) ? half : 0);
    return left < margin || right > page.width - margin || run.y < margin || run.y > page.height - margin;
  });
  return outside.map(({ text }) => text);
}

/** It says on every page what it is: version and licence. */
export async function footers(site: BuiltSite, entry: ManifestEntry): Promise<string[]> {
  const { pages } = await site.factsOf(entry);
  const [id] = entry.documents[0]?.split('/') ?? [];
  return pages.flatMap((page, index) => {
    const runs = page.runs.filter((run) => run.artifact && run.y < 17 * millimetre);
    const footer = runs.map(({ text }) => text).join('');
    const places = runs.map(({ y }) => y);
    const found: string[] = [];
    const say = (what: string) => found.push(`the footer of page ${index + 1} ${what}: ${footer}`);
    // In one line: what is copied from it by hand stands together.
    if (Math.max(...places) - Math.min(...places) > 5) say('takes more than one line');
    const isCover = index === 0 && entry.kind !== 'document' && entry.kind !== 'test-sheet';
    if (!isCover && !footer.includes('CC BY 4.0')) say('names no licence');
    if (entry.kind !== 'document') return found;
    if (!footer.includes(id!)) say('does not say which document it is');
    // Typed into the page that says whether a sheet is current, it is understood.
    const typed = readTyped(footer, '');
    if (typed.id !== id || typed.mark !== entry.mark || typed.strange.length > 0) say('is not understood when it is typed');
    if (!isSound(entry.mark!)) say('has a mark that cannot be');
    return found;
  });
}

/** It is small enough for a phone with little data. */
export function size(site: BuiltSite, entry: ManifestEntry): string[] {
  const most = entry.kind === 'document' ? 500_000 : 1_500_000;
  const { length } = site.bytesOf(entry);
  return length > most ? [`takes ${length} bytes; at most ${most} are allowed`] : [];
}

/** A plan fits its sheet, and a handout has the pages of its yaml. */
export function pageBudget({ curriculum }: BuiltSite, entry: ManifestEntry): string[] {
  if (entry.kind !== 'document') return [];
  const [id, handout] = entry.documents[0]!.split('/') as [string, string | undefined];
  const document = curriculum.document(id)!;
  if (handout !== undefined) return differences([['pages', entry.pages, curriculum.handout(document, handout)!.pages]]);
  const most = planPages[entry.locale];
  return document.kind === 'lesson' && entry.pages > most ? [`takes ${entry.pages} pages; at most ${most} are allowed`] : [];
}

/** A screen reader reads it in the order in which the eye does. */
export async function readingOrder(site: BuiltSite, entry: ManifestEntry): Promise<string[]> {
  if (entry.kind !== 'document') return [];
  const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  const { pages } = await site.factsOf(entry);
  return pages.flatMap(({ words, drawn }, index) =>
    bare(words) === bare(drawn) ? [] : [`page ${index + 1} is read in another order than it is seen`],
  );
}

/** Of what was found and wanted, what is not alike. */
export function differences(rows: readonly [what: string, found: unknown, wanted: unknown][]): string[] {
  return rows.flatMap(([what, found, wanted]) => (found === wanted ? [] : [`${what}: ${found} instead of ${wanted}`]));
}
