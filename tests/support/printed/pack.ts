import { PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import type { ManifestEntry } from '../../../src/print/manifest.ts';
import type { BuiltSite } from '../builtSite.ts';
import { coloursOf, openPdf } from '../pdf.ts';
import { colourProfilesIn, paintedByMuPdf } from '../readers.ts';

/** A pack has a bookmark for every document in it. */
export async function bookmarks(site: BuiltSite, entry: ManifestEntry): Promise<string[]> {
  if (entry.kind === 'document') return [];
  const there = new Set((await site.factsOf(entry)).outline.map((line) => line.trim()));
  const documents = entry.documents.map((id) => site.curriculum.document(id)!);
  const titles = documents.flatMap((document) => [
    ...(entry.kind === 'grade-handouts' ? [] : [document.texts[entry.locale]?.front.title]),
    ...document.handouts.map((handout) => handout.texts[entry.locale]?.front.title),
  ]);
  return titles.filter((title) => title !== undefined && !there.has(title)).map((title) => `has no bookmark for ${title}`);
}

// The packs hold everything: what is true of their colours and fonts is true of the single sheets, which come from the same parts.

/** There is nothing but black and white, as pdf.js reads it. */
export async function blackAndWhite(site: BuiltSite, entry: ManifestEntry): Promise<string[]> {
  if (entry.kind === 'document') return [];
  const pdf = await openPdf(site.bytesOf(entry));
  const colours = new Set<string>();
  for (let page = 1; page <= pdf.numPages; page++) for (const colour of await coloursOf(await pdf.getPage(page))) colours.add(colour);
  await pdf.loadingTask.destroy();
  if (colours.size === 0) return ['paints nothing'];
  return [...colours].filter((colour) => !/^set(Stroke|Fill)RGBColor \["#(000000|ffffff)"\]$|^ca 1$/i.test(colour));
}

/** Black is black of the printer: DeviceGray, with no profile, as MuPDF and pdf-lib read it. */
export async function printersBlack(site: BuiltSite, entry: ManifestEntry): Promise<string[]> {
  if (entry.kind === 'document') return [];
  const pdf = site.bytesOf(entry);
  const profiles = await colourProfilesIn(pdf);
  return [
    ...paintedByMuPdf(pdf).colours.filter((colour) => !/^DeviceGray [01]$/.test(colour)),
    ...(profiles > 0 ? [`names ${profiles} colour profiles`] : []),
  ];
}

/** Every font is embedded as a subset. */
export async function fonts(site: BuiltSite, entry: ManifestEntry): Promise<string[]> {
  if (entry.kind === 'document') return [];
  const document = await PDFDocument.load(site.bytesOf(entry), { updateMetadata: false });
  const descriptors = document.context
    .enumerateIndirectObjects()
    .map(([, object]) => (object instanceof PDFRawStream ? object.dict : object))
    .filter((object) => object instanceof PDFDict)
    .filter((dict) => dict.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'));
  if (descriptors.length === 0) return ['has no font'];
  return descriptors.flatMap((font) => {
    const name = String(font.get(PDFName.of('FontName')));
    const isEmbedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => font.has(PDFName.of(key)));
    return [...(/^\/[A-Z]{6}\+/.test(name) ? [] : [`${name} is no subset`]), ...(isEmbedded ? [] : [`${name} is not embedded`])];
  });
}
