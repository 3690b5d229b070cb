import type { ManifestEntry } from '../../../src/print/manifest.ts';
import type { BuiltSite } from '../builtSite.ts';
import { readInk } from '../ink.ts';
import { overprints } from '../overprint.ts';
import { uaFaults } from '../pdfUa.ts';
import { blackAndWhite, bookmarks, fonts, printersBlack } from './pack.ts';
import { pinyin } from './pinyin.ts';
import { asListed, type Findings, footers, onPaper, pageBudget, readingOrder, size, tagged } from './sheet.ts';
import { stampPlaces } from './stamps.ts';
import { sameWords } from './words.ts';

/** What holds for every PDF that is set from a curriculum's words, and for its page. Booklets are folded from these. */
export const everyPdf: Record<string, Findings> = {
  'is what the manifest says: pages, sheets, title': asListed,
  'is tagged PDF/UA-1 with title and language': tagged,
  'is A4, its words inside the 12 mm that every printer reaches, its pages numbered': onPaper,
  'says on every page what it is: version and licence': footers,
  'is small enough for a phone with little data': size,
  'fits its sheet, or has the pages of its yaml': pageBudget,
  'is read by a screen reader in the order in which the eye reads': readingOrder,
  'says what its page says, word for word': sameWords,
  'has a bookmark for every document in it': bookmarks,
  'has nothing but black and white': blackAndWhite,
  'has black of the printer: DeviceGray, with no profile': printersBlack,
  'has every font embedded as a subset': fonts,
  'has pinyin for young readers, and its words are read without it': pinyin,
  'keeps a corner and blanks for the words of a school': stampPlaces,
  'has no word over another, over a line, in the margin or cut off': (site, entry) => overprints(readInk(site.fileOf(entry))),
  'keeps what PDF/UA-1 asks of tags, fonts and metadata': (site, entry) => uaFaults(site.fileOf(entry)),
};

/** Everything that is not as it has to be in one PDF, each with what it offends; the PDF is read once. */
export async function findingsIn(site: BuiltSite, entry: ManifestEntry): Promise<string[]> {
  const found: string[] = [];
  for (const [what, findings] of Object.entries(everyPdf))
    found.push(...(await findings(site, entry)).map((finding) => `${entry.file} ${what}: ${finding}`));
  return found;
}
