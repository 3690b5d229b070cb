import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../../src/pipeline/browser/chromium.ts';
import { serve } from '../../src/pipeline/browser/serve.ts';
import { violations } from '../browser/support/axe.ts';
import { changed, lesson, pageFiles, soundFiles, soundMemory, writeCurriculum } from '../support/curriculum.ts';
import { attribute, elements, wordsIn } from '../support/html.ts';
import { readPdf } from '../support/pdf.ts';
import { command } from '../support/process.ts';

const place = path.resolve('.cache/tests/stale-translation');
const out = path.join(place, 'dist');
const zh = `${lesson}/plan.zh.mdx`;
const read = (file: string) => readFileSync(path.join(out, file), 'utf8');
const page = (...parts: string[]) => read(path.join(...parts, 'index.html'));
const ofClass = (html: string, name: string) => elements(html, (element) => (attribute(element, 'class') ?? '').split(' ').includes(name));
const said = (html: string, name: string) =>
  ofClass(html, name).map((element) => element.childNodes.map(wordsIn).join(' ').replace(/\s+/g, ' ').trim());

afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('a site whose English is older than the Chinese', { timeout: 180_000 }, () => {
  beforeAll(async () => {
    const original = changed(
      zh,
      ['title: 写给远方的信', 'title: 写给远方的一封信'],
      ['风筝飞得很远。', '风筝飞得很高。\n\n线在手里。'],
      ['title="写信"', 'title="写一封信"'],
      ['小的画，大的写。', '小的画。'],
    );
    const root = writeCurriculum('stale-translation/curriculum', { ...pageFiles, ...soundFiles, ...soundMemory(), ...original });
    const { code, stderr, stdout } = await command('build', [], { PAPER_KITE_CURRICULUM: root, PAPER_KITE_OUT: out });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('[translation-is-fresh]');
  }, 180_000);

  test('says above the text how much is stale and what is missing, and links to the original', () => {
    const html = page('en/lessons/g3-08');
    expect(said(html, 'notice')).toEqual([
      '4 paragraphs of this translation are older than the Chinese original; they are marked. At the head of the page: “A letter far away”. ' +
        '1 paragraph of the Chinese original is not here yet. Read the Chinese original',
    ]);
  });

  test('marks each stale paragraph in its place, in the language of the page, and links to the same step of the original', () => {
    const html = page('en/lessons/g3-08');
    expect(said(html, 'stale')).toEqual(
      Array.from({ length: 3 }, () => 'The Chinese original of this paragraph has changed since it was translated.'),
    );
    const parents = ofClass(html, 'stale').map((element) => (element.parentNode as { tagName: string }).tagName);
    // The words that are said, the step's title, and a variant's sentence.
    expect(parents).toEqual(['p', 'section', 'div']);
    const links = elements(html, ({ parentNode, tagName }) => tagName === 'a' && ofStale(parentNode)).map((link) =>
      attribute(link, 'href'),
    );
    expect(links).toEqual(['/zh/lessons/g3-08/#故事', '/zh/lessons/g3-08/#写一封信', '/zh/lessons/g3-08/']);
    for (const link of links.filter((href) => href?.includes('#')))
      expect(page('zh/lessons/g3-08')).toContain(`id="${link!.split('#')[1]}"`);
  });

  test('is accessible, and no wider than a phone', async () => {
    const { url, server } = await serve(out);
    const browser = await launch();
    try {
      const tab = await browser.newPage({ viewport: { width: 360, height: 740 } });
      await tab.goto(`${url}/en/lessons/g3-08/`);
      expect(await violations(tab)).toEqual([]);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    } finally {
      await browser.close();
      server.close();
    }
  });

  test('says nothing on the original, and carries no byte for it on pages that are up to date', () => {
    for (const html of [page('zh/lessons/g3-08'), page('en/lessons/g3-08/letter-paper'), page('en/safety')]) {
      expect(html).not.toMatch(/class="stale"|stale\.[\w-]+\.css/);
      expect(said(html, 'notice')).toEqual([]);
    }
  });

  test('says it at the foot of the printed plan, and not of the sheet that is up to date', async () => {
    const note = 'Parts of this translation are older than the original';
    expect(await firstPage(path.join(out, 'packs/en/documents/g3-08.pdf'))).toContain(note);
    expect(await firstPage(path.join(out, 'packs/en/documents/g3-08-letter-paper.pdf'))).not.toContain(note);
    expect(await firstPage(path.join(out, 'packs/zh/documents/g3-08.pdf'))).not.toContain('比原文旧');
  });
});

async function firstPage(file: string): Promise<string> {
  return (await readPdf(file)).pages[0]!.runs.map(({ text }) => text).join('');
}

function ofStale(node: unknown): boolean {
  return ((node as { attrs?: { name: string; value: string }[] }).attrs ?? []).some(
    ({ name, value }) => name === 'class' && value === 'stale',
  );
}
