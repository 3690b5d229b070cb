import { PDFDocument } from 'pdf-lib';
import { readNote, type StampPlace } from '../../../src/paper/stampPlaces.ts';
import type { ManifestEntry } from '../../../src/print/manifest.ts';
import { sizesFor } from '../../../src/tools/stamp/fit.ts';
import { tightestFor } from '../../../src/tools/stamp/tightestPlaces.ts';
import type { BuiltSite } from '../builtSite.ts';

const millimetre = 72 / 25.4;

/** The places of each page of a PDF where a school may stamp its own words. */
export async function placesIn(pdf: Uint8Array): Promise<StampPlace[][]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  return document.getPages().map((page) => readNote(page)?.places ?? []);
}

/**
 * Every page keeps a corner free, where every printer prints, also in a booklet; every blank names somebody in the registry, is called
 * something and lies on its page; and what fits while it is typed fits here. The corners of the test sheet are measured.
 */
export async function stampPlaces(site: BuiltSite, entry: ManifestEntry): Promise<string[]> {
  const places = await placesIn(site.bytesOf(entry));
  const { pages } = await site.factsOf(entry);
  const blanks = new Set(site.curriculum.registries.blanks.map(({ id }) => id));
  return places.flatMap((onPage, index) => {
    const found: string[] = [];
    const corners = onPage.filter(({ field }) => field === 'corner');
    if (corners.length !== (entry.kind === 'test-sheet' ? 0 : 1)) found.push(`has ${corners.length} corners`);
    found.push(...corners.flatMap((corner) => inCorner(corner, pages[index]!)));
    for (const place of onPage) {
      if (place.field !== 'corner') found.push(...inBlank(place, blanks));
      if (!fitsWhatIsTyped(place)) found.push(`what fits while it is typed does not fit in ${JSON.stringify(place)}`);
    }
    return found.map((what) => `page ${index + 1}: ${what}`);
  });
}

function inCorner(corner: StampPlace, { runs, width, height }: Awaited<ReturnType<BuiltSite['factsOf']>>['pages'][number]): string[] {
  // So far do characters reach above their line, in parts of their size.
  const reach = (text: string) => (/\p{Script=Han}/u.test(text) ? 0.86 : 0.74);
  const inIt = runs.filter(
    (run) => run.x < corner.x + corner.width && run.x + run.width > corner.x && run.y + run.height * reach(run.text) > corner.y,
  );
  return [
    ...((height - corner.y - corner.height) * Math.SQRT1_2 > 4.2 * millimetre ? [] : ['the corner is too high for a booklet']),
    ...(Math.abs(corner.x + corner.width - (width - 15 * millimetre)) < 0.5 ? [] : ['the corner does not end at the right margin']),
    ...inIt.map(({ text }) => `in the corner: ${text}`),
  ];
}

function inBlank({ field, label, x, y, width }: StampPlace, blanks: ReadonlySet<string>): string[] {
  return [
    ...(blanks.has(field.replace(/\.(name|phone)$/, '')) ? [] : [`the registry has no blank ${field}`]),
    ...(label === '' ? [`the blank ${field} is called nothing`] : []),
    ...(x > 12 * millimetre && x + width < 210 * millimetre - 12 * millimetre && y > 17 * millimetre
      ? []
      : [`the blank ${field} leaves its page`]),
  ];
}

function fitsWhatIsTyped(place: StampPlace): boolean {
  const room = (one: { field: string; width: number; height: number }) => one.width / sizesFor(one).least;
  const alike = tightestFor(place.field.replace(/\.(name|phone)$/, '')).filter(({ field }) => field === place.field);
  return room(place) >= Math.min(...alike.map(room));
}
