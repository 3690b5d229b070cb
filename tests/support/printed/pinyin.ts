import { handoutPart } from '../../../src/print/content/parts.ts';
import type { ManifestEntry } from '../../../src/print/manifest.ts';
import type { BuiltSite } from '../builtSite.ts';
import { paintedByMuPdf, textByMuPdf } from '../readers.ts';

const syllable = /[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ]/;
const han = /\p{Script=Han}/gu;

/**
 * A sheet for grade 1 or 2 carries pinyin in Chinese, and its words are read without it and without gaps; in English it has none. Of
 * other sheets there is nothing to say.
 */
export async function pinyin(site: BuiltSite, entry: ManifestEntry): Promise<string[]> {
  if (entry.kind !== 'document' || !isForYoungReaders(entry)) return [];
  const { pages } = await site.factsOf(entry);
  if (entry.locale !== 'zh') return syllable.test(pages.map((page) => page.drawn).join('')) ? ['carries pinyin'] : [];

  const [id, name] = entry.documents[0]!.split('/') as [string, string];
  const document = site.curriculum.document(id)!;
  const { rubies } = handoutPart(site.curriculum, document, site.curriculum.handout(document, name)!, 'zh', 1)!;
  // What is said of pictures is heard and not printed.
  const alts = new Set(pages.flatMap((page) => page.alts));
  const words = Object.keys(rubies as object).filter((text) => !alts.has(text));
  if (words.length < 4) return [`has pinyin over ${words.length} texts only`];
  const pdf = site.bytesOf(entry);
  const readers = { 'pdf.js': pages.flatMap((page) => page.drawn), MuPDF: textByMuPdf(pdf) };
  const found = Object.entries(readers).flatMap(([reader, read]) => {
    // A sentence goes on in the next line.
    const text = read.join('').replaceAll('\n', '');
    const lost = words.filter((each) => !text.includes(each)).map((each) => `${reader} does not read: ${each}`);
    return syllable.test(text) ? [...lost, `${reader} reads the pinyin among the words`] : lost;
  });
  // Each character is drawn, and over it two letters or more; a few syllables have one.
  const characters = words.join('').match(han)!.length;
  const { areas } = paintedByMuPdf(pdf);
  return areas > characters * 2.5 ? found : [...found, `${areas} areas are painted for ${characters} characters with pinyin`];
}

export function isForYoungReaders({ documents }: ManifestEntry): boolean {
  return /^G[12]-\d\d\//.test(documents[0] ?? '');
}
