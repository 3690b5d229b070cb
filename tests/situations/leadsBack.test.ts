import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { impose, readPages } from '../../src/paper/impose.ts';
import { planCut } from '../../src/paper/plan.ts';
import { sheetsNow } from '../../src/print/marks.ts';
import { pageFiles, readWritten, sheetWith, writeCurriculum } from '../support/curriculum.ts';
import { printFresh } from '../support/print.ts';
import { codesOnPages, type ReadCode } from '../support/qrCodes.ts';
import { placedIn } from '../support/setSheets.ts';
import { sometimes } from '../support/thorough.ts';

const edition = {
  'edition.yaml':
    'site: https://kite.example.org\ncontact:\n  zh: 示例基金会，kite@example.org\n  en: The Example Foundation, kite@example.org\n',
};
const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

/** Prints the Chinese PDFs of the small curriculum with some files changed, by name. */
async function printed(files: Readonly<Record<string, string>>, wanted: RegExp) {
  const root = writeCurriculum(`leads-back-${process.pid}-${roots.length}`, { ...pageFiles, ...files });
  roots.push(root);
  const { printed: made } = await printFresh(root, ({ file, locale }) => locale === 'zh' && wanted.test(file));
  const { curriculum } = readWritten(root);
  const marks = Object.fromEntries(sheetsNow(root, curriculum).map(({ sheet, locale, mark }) => [`${sheet} ${locale}`, mark]));
  return {
    marks,
    /** A PDF of this name, `booklet` at its end for that of a pack. */
    pdf: (file: string) => made.find(({ entry }) => entry.file === `zh/${file}.pdf`)!.pdf,
  };
}

/** At this many dots per inch a page is seen as by a phone that is held above it. */
const dpi = 150;
const addressOf = (mark: string) => `https://kite.example.org/zh/sheet/#G3-08-${mark}`;
const textsOf = (pages: readonly ReadCode[][]) => pages.map((codes) => codes.map(({ text }) => text));

let withAddress: Awaited<ReturnType<typeof printed>>;
beforeAll(async () => {
  withAddress = await printed(edition, /g3-08|grade-3-teacher/);
});

describe('a sheet of an edition with an address', () => {
  test('has a code on its last page, which opens the page for its mark', async () => {
    const { marks, pdf } = withAddress;
    const [[code]] = (await codesOnPages(pdf('documents/g3-08-letter-paper'), dpi)) as [[ReadCode]];
    expect(code.text).toBe(addressOf(marks['letter-paper zh']!));
    // In the corner next to the footer: 15 mm from the right edge, and where every printer prints.
    expect(code.width).toBeGreaterThan(17);
    expect(code.left + code.width).toBeCloseTo(195, 0);
    expect(code.top + code.width).toBeCloseTo(291, 0);
    const plan = await codesOnPages(pdf('documents/g3-08'), dpi);
    expect(textsOf(plan).at(-1)).toEqual([addressOf(marks['plan zh']!)]);
  });

  test('names the address at its foot, in one line left of the code', async () => {
    const [page] = await placedIn(withAddress.pdf('documents/g3-08-letter-paper'));
    const foot = page!.words.filter(({ y }) => y < 17 * (72 / 25.4)).map(({ text }) => text);
    expect(foot.join('')).toContain('CC BY 4.0 · 还能用吗：kite.example.org/zh/sheet');
  });

  test('has all other words where they are without an address', async () => {
    const without = await printed({}, /documents\/g3-08/);
    for (const file of ['documents/g3-08', 'documents/g3-08-letter-paper']) {
      const [mine, others] = await Promise.all([placedIn(withAddress.pdf(file)), placedIn(without.pdf(file))]);
      const body = (pages: typeof mine) => pages.map(({ words }) => words.filter(({ isArtifact }) => !isArtifact));
      expect(body(mine)).toEqual(body(others));
      expect(textsOf(await codesOnPages(without.pdf(file), dpi)).flat()).toEqual([]);
    }
  });

  test('has no code where its words fill the page to the corner; its foot still names the address', async () => {
    const lines = Array.from({ length: 26 }, (_, index) => `${index + 1}. 今天的风筝飞得很高很高。`).join('\n');
    const full = await printed({ ...edition, ...sheetWith(lines) }, /letter-paper/);
    const pdf = full.pdf('documents/g3-08-letter-paper');
    const [page] = await placedIn(pdf);
    const lowest = Math.min(...page!.words.filter(({ isArtifact }) => !isArtifact).map(({ y }) => y));
    expect(lowest).toBeLessThan(26 * (72 / 25.4));
    expect(textsOf(await codesOnPages(pdf, dpi))).toEqual([[]]);
    expect(page!.words.map(({ text }) => text).join('')).toContain('kite.example.org/zh/sheet');
  });
});

describe('a pack', () => {
  test('says on its cover where its sheets are looked up and whom to write to, and each sheet in it has its own code', async () => {
    const { marks, pdf } = withAddress;
    const pack = pdf('grade-3-teacher');
    const texts = textsOf(await codesOnPages(pack, dpi));
    expect(texts[0]).toEqual(['https://kite.example.org/zh/sheet/']);
    expect(texts.flat().slice(1)).toEqual(['plan zh', 'letter-paper zh'].map((sheet) => addressOf(marks[sheet]!)));
    const [cover] = await placedIn(pack);
    const words = cover!.words.map(({ text }) => text).join('');
    expect(words).toContain('还能用吗：扫单子页脚的二维码，或者看kite.example.org/zh/sheet');
    expect(words).toContain('这套材料的事，请找：示例基金会，kite@example.org');
  });

  sometimes('keeps its codes in a booklet of A5', async () => {
    const inPack = textsOf(await codesOnPages(withAddress.pdf('grade-3-teacher'), dpi)).flat();
    const inBooklet = textsOf(await codesOnPages(withAddress.pdf('grade-3-teacher-booklet'), dpi)).flat();
    expect(inBooklet.sort()).toEqual(inPack.sort());
  });
});

test.each([
  [2, 150],
  [4, 300],
] as const)('%i of a sheet on one A4 are read at %i dpi', async (perSide, seenAt) => {
  const pages = await readPages(withAddress.pdf('documents/g3-08-letter-paper'));
  const plan = planCut(1, { perSide, fill: 'same', flip: 'none', pages: pages.orientation });
  const small = await impose({ pages, plan, flip: 'none', title: 'Small', language: 'zh-CN' });
  const address = addressOf(withAddress.marks['letter-paper zh']!);
  expect(textsOf(await codesOnPages(small, seenAt))).toEqual([Array(perSide).fill(address)]);
});
