import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { faceContext } from '../../src/blocks/faceContext.ts';
import { kindNames, kindOf } from '../../src/blocks/figure/layout.ts';
import { fontFiles } from '../../src/blocks/fonts.ts';
import { vocabulary } from '../../src/blocks/vocabulary.ts';
import { parseMdx } from '../../src/curriculum/mdx/parse.ts';
import { bookOf } from '../../src/print/book.ts';
import { handoutPart } from '../../src/print/content/parts.ts';
import { rubiesIn } from '../../src/print/content/pinyin.ts';
import { picturesIn, printTree } from '../../src/print/content/printTree.ts';
import { facesModule } from '../../src/print/facesModule.ts';
import { finish } from '../../src/print/finish.ts';
import { Marks } from '../../src/print/marks.ts';
import { Typesetter } from '../../src/print/typesetter.ts';
import { checkWritten, writeCurriculum } from '../support/curriculum.ts';
import { readInk } from '../support/ink.ts';
import { overprints, wordsOf } from '../support/overprint.ts';
import { uaFaults } from '../support/pdfUa.ts';

vi.setConfig({ testTimeout: 120_000 });

const root = writeCurriculum(`figures-${process.pid}`);
afterAll(() => rmSync(root, { recursive: true }));
const { curriculum } = checkWritten(root);
const document = curriculum.document('G3-08')!;
const marks = new Marks(root, curriculum);
const typesetter = new Typesetter({ root, fonts: fontFiles, faces: facesModule() });

/** A sheet with the text, as it is printed, and what is wrong with it. */
async function print(mdx: string, { isYoung = false } = {}) {
  const { nodes, problems } = parseMdx('figures.mdx', mdx, 'handout', vocabulary);
  expect(problems).toEqual([]);
  const part = handoutPart(curriculum, document, document.handouts[0]!, 'zh', 1)!;
  const shown = printTree(nodes!, faceContext(curriculum, 'zh', document, nodes!), 1);
  const pictureNames = picturesIn(nodes!).map((name) => ({ name, document }));
  const young = isYoung ? { readers: 'young', rubies: rubiesIn([part['title'], shown]) } : {};
  const set = typesetter.typeset(bookOf(marks, 'Figures', 'zh', [{ ...part, nodes: shown, pictureNames, pages: 1, ...young }]));
  const pdf = await finish(set.pdf, set.placeMarks);
  const pages = readInk(pdf);
  const unfit = [...set.paperOf.values()].flatMap((paper) => paper.unfit ?? []);
  return { pdf, pages, found: { overprinted: overprints(pages), unfit } };
}

describe('a figure on paper', () => {
  const list = '- 我\n- 奶奶\n- 老师\n- ____';

  test.each(kindNames)('%s: its words are there in the order in which they are written, and no line goes through them', async (kind) => {
    const words = ['风筝', '河边', '石头', '月亮'].slice(0, kindOf(kind).most ?? 4);
    const printed = await print(`<Figure kind="${kind}">\n\n${words.map((word) => `- ${word}`).join('\n')}\n\n</Figure>`);
    expect(printed.found).toEqual({ overprinted: [], unfit: [] });
    const drawn = printed.pages
      .flatMap(({ glyphs }) => wordsOf(glyphs))
      .map(({ text }) => text)
      .join('');
    const places = words.map((word) => drawn.indexOf(word));
    expect(places.every((place, index) => place >= 0 && place > (places[index - 1] ?? -1))).toBe(true);
  });

  test('takes what is left of its sheet, so that what follows is on the same page', async () => {
    const fill = `前面一句。\n\n<Figure kind="web" size="fill">\n\n${list}\n\n</Figure>\n\n后面一句。`;
    const { pages, found } = await print(fill);
    expect(pages).toHaveLength(1);
    expect(found).toEqual({ overprinted: [], unfit: [] });
    const after = wordsOf(pages[0]!.glyphs).find(({ text }) => text.startsWith('后'))!;
    // In points from the bottom of the page: above the footer, and no more than a step of heights higher.
    const [low, high] = [(17 / 25.4) * 72, ((17 + 22) / 25.4) * 72];
    const bottom = Math.min(after.ink[1], after.ink[3]);
    const fromBelow = Math.min(bottom, 841.9 - Math.max(after.ink[1], after.ink[3]));
    expect(fromBelow).toBeGreaterThan(low - 4);
    expect(fromBelow).toBeLessThan(high);
  });

  test('is as low as it can be where nothing is left, so that the sheet is seen to be too long', async () => {
    const lines = Array.from({ length: 40 }, (_, index) => `第 ${index} 句。`).join('\n\n');
    const { pages, found } = await print(`${lines}\n\n<Figure kind="web" size="fill">\n\n${list}\n\n</Figure>`);
    expect(pages).toHaveLength(2);
    expect(found).toEqual({ overprinted: [], unfit: [] });
  });

  test('of two that would fill the page, the first does', async () => {
    const figure = (kind: string) => `<Figure kind="${kind}" size="fill">\n\n- 我\n- 奶奶\n\n</Figure>`;
    const { pages, found } = await print(`${figure('ladder')}\n\n${figure('timeline')}`);
    expect(pages).toHaveLength(1);
    expect(found).toEqual({ overprinted: [], unfit: [] });
  });

  test('is laid out for a column where it is in one', async () => {
    const column = `<Column>\n\n<Figure kind="flow">\n\n- 有人受伤吗？\n  - 有\n    - 找最近的大人\n  - 没有\n- 写下来\n\n</Figure>\n\n</Column>`;
    const printed = await print(`<Columns count="2">\n\n${column}\n\n${column}\n\n</Columns>`);
    expect(printed.found).toEqual({ overprinted: [], unfit: [] });
    expect(printed.pages).toHaveLength(1);
  });

  test('with pinyin, and tagged as PDF/UA-1 asks: its words are text, its lines are not', async () => {
    const all = kindNames.map((kind) => `<Figure kind="${kind}">\n\n- 风筝\n- ____\n\n</Figure>`).join('\n\n');
    const printed = await print(all, { isYoung: true });
    expect(printed.found).toEqual({ overprinted: [], unfit: [] });
    expect(await uaFaults(printed.pdf)).toEqual([]);
  });
});
