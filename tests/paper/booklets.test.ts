import { expect, test } from 'vitest';
import { languageTag } from '../../src/curriculum/locale.ts';
import { translator } from '../../src/i18n/translator.ts';
import { fixture } from '../support/fixtureSite.ts';

const { booklets, bundles, manifest } = fixture;

test('every teacher pack and every workshop pack has its booklet', () => {
  const folded = bundles.filter(({ kind }) => kind === 'grade-teacher' || kind === 'workshop');
  expect(manifest.filter(({ kind }) => kind === 'booklet').map(({ file }) => file)).toEqual(
    folded.map(({ file }) => file.replace('.pdf', '-booklet.pdf')).sort(),
  );
});

test.each(booklets)(
  '$file holds the pages of its pack, two on a side, in the order in which they are folded, and is hardly larger',
  async (booklet) => {
    const pack = bundles.find(({ file }) => booklet.file === file.replace('.pdf', '-booklet.pdf'))!;
    const [sides, pages] = await Promise.all([fixture.factsOf(booklet), fixture.factsOf(pack)]);
    expect(sides.title).toBe(translator(booklet.locale)('paper:booklet.title', { title: pack.title }));
    expect(sides.language).toBe(languageTag[booklet.locale]);
    expect(sides.pages.length).toBe(2 * Math.ceil(pack.pages / 4));
    const wordsOf = (runs: { text: string }[]) => runs.map(({ text }) => text).join('');
    const leftOf = ({ runs, width }: (typeof sides.pages)[number]) => runs.filter(({ x }) => x < width / 2);
    const rightOf = ({ runs, width }: (typeof sides.pages)[number]) => runs.filter(({ x }) => x >= width / 2);
    const last = sides.pages.length * 2;
    for (const [index, side] of sides.pages.entries()) {
      // Fronts: n-0 and 1, n-2 and 3 … Backs: 2 and n-1, 4 and n-3 …
      const [left, right] = index % 2 === 0 ? [last - index, index + 1] : [index + 1, last - index];
      expect(wordsOf(leftOf(side)), `page ${left}`).toBe(wordsOf(pages.pages[left - 1]?.runs ?? []));
      expect(wordsOf(rightOf(side)), `page ${right}`).toBe(wordsOf(pages.pages[right - 1]?.runs ?? []));
    }
    expect(booklet.bytes).toBeLessThan(pack.bytes * 1.05);
  },
);
