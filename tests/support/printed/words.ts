import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Kind } from '../../../src/curriculum/kind.ts';
import type { ManifestEntry } from '../../../src/print/manifest.ts';
import type { BuiltSite } from '../builtSite.ts';
import { altsOf, wordsOf } from '../html.ts';

const sections: Record<Kind, string> = {
  lesson: 'lessons',
  workshop: 'workshops',
  activity: 'activities',
  'one-to-one': 'one-to-one',
  referral: 'referral',
};

/** The page of the document or handout that a PDF prints. */
export function pageOf({ curriculum, folder }: BuiltSite, { locale, documents }: ManifestEntry): string {
  const [id, handout] = documents[0]!.split('/') as [string, string | undefined];
  const { kind, slug } = curriculum.document(id)!;
  return path.join(folder, locale, sections[kind], slug, ...(handout === undefined ? [] : [handout]), 'index.html');
}

/** What stands on the page of a document stands on its paper, word for word, and the same is said of its pictures. */
export async function sameWords(site: BuiltSite, entry: ManifestEntry): Promise<string[]> {
  if (entry.kind !== 'document') return [];
  const html = readFileSync(pageOf(site, entry), 'utf8');
  const { pages } = await site.factsOf(entry);
  const web = bare(wordsOf(html));
  const paper = bare(pages.map((page) => page.drawn).join('\n'));
  const [onPage, onPaper] = [altsOf(html), pages.flatMap((page) => page.alts)].map((alts) => JSON.stringify(alts));
  return [
    ...(web === '' ? ['the page has no words'] : []),
    ...(web === paper ? [] : [firstDifference(web, paper)]),
    ...(onPage === onPaper ? [] : [`of its pictures the page says ${onPage}, the paper ${onPaper}`]),
  ];
}

/** Letters, digits and characters: what is left when layout and punctuation are taken away. */
function bare(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** The first place where two texts part, with what stands before it. */
function firstDifference(web: string, paper: string): string {
  let at = 0;
  while (at < web.length && web[at] === paper[at]) at += 1;
  const from = Math.max(0, at - 20);
  return `after "${web.slice(from, at)}" the page says "${web.slice(at, at + 30)}", the paper "${paper.slice(at, at + 30)}"`;
}
