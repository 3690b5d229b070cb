import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CurriculumDocument } from '../../src/curriculum/document.ts';
import { type Locale, locales } from '../../src/curriculum/locale.ts';
import { altsOf, wordsOf } from '../support/html.ts';
import { curriculum, factsOf, singles } from '../support/realCurriculum.ts';
import { siteFolder } from '../support/site.ts';

const sections = {
  lesson: 'lessons',
  workshop: 'workshops',
  activity: 'activities',
  'one-to-one': 'one-to-one',
  referral: 'referral',
} as const;

/** Letters, digits and characters: what is left when layout and punctuation are taken away. */
function bare(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** The first place where two texts part, with what stands before it. */
function firstDifference(web: string, paper: string): string {
  let at = 0;
  while (at < web.length && web[at] === paper[at]) at += 1;
  const from = Math.max(0, at - 20);
  return `after "${web.slice(from, at)}" the web says "${web.slice(at, at + 30)}", the paper "${paper.slice(at, at + 30)}"`;
}

async function compare(document: CurriculumDocument, id: string, pagePath: string[], locale: Locale): Promise<void> {
  const entry = singles.find((candidate) => candidate.locale === locale && candidate.documents[0] === id);
  expect(entry, `${id} has a PDF`).toBeDefined();
  const file = path.join(siteFolder, locale, sections[document.kind], document.slug, ...pagePath, 'index.html');
  const html = readFileSync(file, 'utf8');
  const { pages } = await factsOf(entry!);
  const web = bare(wordsOf(html));
  const paper = bare(pages.map((page) => page.drawn).join('\n'));
  expect(web.length).toBeGreaterThan(0);
  if (web !== paper) expect.fail(`${id} (${locale}): ${firstDifference(web, paper)}`);
  expect(
    pages.flatMap((page) => page.alts),
    `${id} (${locale}): what is said of its pictures`,
  ).toEqual(altsOf(html));
}

describe.each(locales)('what stands on the page stands on the paper, word for word: %s', (locale) => {
  for (const document of curriculum.documents) {
    if (document.texts[locale]) test(document.id, () => compare(document, document.id, [], locale));
    for (const handout of document.handouts) {
      const id = `${document.id}/${handout.name}`;
      if (handout.texts[locale]) test(id, () => compare(document, id, [handout.name], locale));
    }
  }
});
