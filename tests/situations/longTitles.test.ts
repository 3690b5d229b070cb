import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { hasCover } from '../../src/print/packs/pack.ts';
import { changed, lesson, pageFiles, writeCurriculum } from '../support/curriculum.ts';
import { readInk } from '../support/ink.ts';
import { overprints, wordsOf } from '../support/overprint.ts';
import { printFresh } from '../support/print.ts';

const long = {
  zh: '写给很远很远的地方的一封信，写的是今天的风筝怎样飞过山坡、飞过河、飞过学校的屋顶，最后又怎样回到手里来，线一点也没有断，风也没有停',
  en: 'A letter to a place that is far, far away, about the kite that flew over the hill, over the river and over the roof of the school today, and came back into the hand at last with its string unbroken',
};

const root = writeCurriculum(`long-titles-${process.pid}`, {
  ...pageFiles,
  ...changed(`${lesson}/plan.zh.mdx`, ['title: 写给远方的信', `title: ${long.zh}`]),
  ...changed(`${lesson}/plan.en.mdx`, ['title: A letter far away', `title: ${long.en}`]),
  ...changed(`${lesson}/letter-paper.zh.mdx`, ['title: 信纸', `title: ${long.zh}`]),
  ...changed(`${lesson}/letter-paper.en.mdx`, ['title: Letter paper', `title: ${long.en}`]),
});
afterAll(() => rmSync(root, { recursive: true }));

describe('a title that is too long for a line', async () => {
  const made = await printFresh(root, ({ file }) => /g3-08|grade-3/.test(file));
  const printed = made.printed.filter(({ entry }) => entry.kind !== 'booklet');

  test.each(printed)('$entry.file: runs over nothing, on its page, in the contents, on the cover', ({ pdf }) => {
    expect(overprints(readInk(pdf))).toEqual([]);
  });

  test.each(printed)('$entry.file: is cut at the foot, which stays one line and clear of the page number', ({ entry, pdf }) => {
    // A cover has no foot.
    for (const page of readInk(pdf).slice(hasCover(entry) ? 1 : 0)) {
      const foot = wordsOf(page.glyphs).filter(({ ink }) => ink[3] > page.height - 17 * (72 / 25.4));
      const baselines = foot.map(({ glyphs }) => glyphs[0]!.y);
      expect(Math.max(...baselines) - Math.min(...baselines)).toBeLessThan(0.1);
      const [number, before] = foot.sort((a, b) => b.ink[2] - a.ink[2]);
      expect(number!.text).toMatch(/^\d+$/);
      expect(number!.ink[0] - before!.ink[2]).toBeGreaterThan(3 * (72 / 25.4));
      const words = foot.sort((a, b) => a.ink[0] - b.ink[0]).map(({ text }) => text);
      if (entry.kind === 'document') expect(words.join('')).toContain('…');
    }
  });
});
