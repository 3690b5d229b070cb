import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { look } from '../curriculum/edition/look.ts';
import { languageTag } from '../curriculum/locale.ts';
import { translator } from '../i18n/translator.ts';
import { programHash } from '../lib/files/programHash.ts';
import { impose, readPages } from '../paper/impose.ts';
import { type Flip, planBooklet } from '../paper/plan.ts';
import { papers } from '../paper/size.ts';
import type { FinishedPack } from './buildPacks.ts';
import type { PdfCache, PdfFacts } from './cache.ts';
import { type ManifestEntry, sheetsOf } from './manifest.ts';

/** Kinds of packs that are read from beginning to end and carried around. Handout packs are copied instead. */
export const foldable: readonly ManifestEntry['kind'][] = ['grade-teacher', 'grade-core', 'workshop'];

export type BookletFlip = Exclude<Flip, 'none'>;

/** The default edge, which is the one that print dialogues suggest for booklets. */
const usualFlip: BookletFlip = 'short-edge';

export function isFoldable({ entry }: FinishedPack): boolean {
  return foldable.includes(entry.kind);
}

/** Selects the packs to fold: all foldable ones when asked, otherwise those whose booklet already exists. */
export function bookletsWanted(
  packs: readonly FinishedPack[],
  asked: boolean,
  before: readonly Pick<ManifestEntry, 'file'>[],
): FinishedPack[] {
  const there = new Set(before.map(({ file }) => file));
  return packs.filter((pack) => isFoldable(pack) && (asked || there.has(bookletFile(pack.entry.file))));
}

/** Returns the file of a pack's booklet, in the folder of the pack: `zh/grade-3-teacher-booklet.pdf`. */
export function bookletFile(file: string): string {
  return file.replace(/\.pdf$/, '-booklet.pdf');
}

/**
 * Makes a booklet of half sheets of each pack, one at a time, or takes it from the cache; the largest takes half a second. Tags are lost, so a
 * booklet is offered in addition to its pack and never replaces it.
 */
export async function makeBooklets(
  packs: readonly FinishedPack[],
  cache: PdfCache,
  flip: BookletFlip = usualFlip,
): Promise<FinishedPack[]> {
  const machinery = programHash();
  const made: FinishedPack[] = [];
  for (const { entry, file } of packs) {
    const title = translator(entry.locale)('paper:booklet.title', { title: entry.title });
    const key = createHash('sha256')
      .update(`${machinery} ${entry.sha256} ${flip} ${title}${look.paper === 'a4' ? '' : ` ${look.paper}`}`)
      .digest('hex');
    const facts = cache.find(key) ?? (await fold(file, title, entry, flip, cache, key));
    made.push({
      entry: {
        ...entry,
        file: bookletFile(entry.file),
        title,
        kind: 'booklet',
        pages: facts.pages,
        sheets: sheetsOf(facts.pages),
        bytes: facts.bytes,
        sha256: facts.sha256,
      },
      file: cache.fileOf(key),
    });
  }
  return made;
}

async function fold(
  file: string,
  title: string,
  { locale }: ManifestEntry,
  flip: BookletFlip,
  cache: PdfCache,
  key: string,
): Promise<PdfFacts> {
  const pages = await readPages(readFileSync(file));
  const plan = planBooklet(pages.count, flip);
  const pdf = await impose({ pages, plan, flip, title, language: languageTag[locale], paper: papers[look.paper] });
  const facts = { pages: plan.sheets.length * 2, paperOf: [], bytes: pdf.length, sha256: createHash('sha256').update(pdf).digest('hex') };
  cache.keep(key, pdf, facts);
  return facts;
}
