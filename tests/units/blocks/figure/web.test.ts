import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { faceContext } from '../../../../src/blocks/faceContext.ts';
import figure from '../../../../src/blocks/figure/block.ts';
import type { Place } from '../../../../src/blocks/figure/draw/drawing.ts';
import { emsOf } from '../../../../src/blocks/figure/draw/measure.ts';
import { entriesOf, inOrder, runsOf, writtenEntries } from '../../../../src/blocks/figure/entries.ts';
import { kindNames } from '../../../../src/blocks/figure/layout.ts';
import { linesOf } from '../../../../src/blocks/figure/svg/lines.ts';
import { nodesOfHtml } from '../../../../src/blocks/figure/svg/nodesOfHtml.ts';
import { vocabulary } from '../../../../src/blocks/vocabulary.ts';
import { parseMdx } from '../../../../src/curriculum/mdx/parse.ts';
import { translator } from '../../../../src/i18n/translator.ts';
import { checkWritten, writeCurriculum } from '../../../support/curriculum.ts';

const root = writeCurriculum(`figure-web-${process.pid}`);
afterAll(() => rmSync(root, { recursive: true }));
const { curriculum } = checkWritten(root);
const document = curriculum.document('G3-08')!;
const context = (locale: 'zh' | 'en' = 'zh') => faceContext(curriculum, locale, document, []);

const list = '- 有人**受伤**吗？\n  - 有\n    - 打 <Phone of="110" />\n  - 没有\n- ____';
const html =
  '<ul>\n<li>有人<strong>受伤</strong>吗？\n<ul>\n<li>有\n<ul>\n<li>打 <a class="phone" href="tel:110">110</a></li>\n</ul>\n</li>\n<li>没有</li>\n</ul>\n</li>\n<li>____</li>\n</ul>';

const written = parseMdx('sheet.zh.mdx', `<Figure kind="flow">\n\n${list}\n\n</Figure>`, 'handout', vocabulary).nodes!;
const [first] = written;
const tree = first?.type === 'block' ? first.children : [];

describe('the page draws what is written', () => {
  test('the list that Astro renders has the same entries as the list that is read', () => {
    expect(entriesOf(nodesOfHtml(html), context())).toEqual(entriesOf(tree, context()));
    const said = (nodes: typeof tree) => inOrder(writtenEntries(nodes)).map(({ words }) => runsOf(words, context()));
    expect(said(nodesOfHtml(html))).toEqual(said(tree));
    expect(said(tree)).toEqual([
      [
        { text: '有人', strong: false },
        { text: '受伤', strong: true },
        { text: '吗？', strong: false },
      ],
      [{ text: '有', strong: false }],
      [
        { text: '打 ', strong: false },
        { text: '110', strong: true },
      ],
      [{ text: '没有', strong: false }],
      [{ text: '____', strong: false }],
    ]);
  });

  test('with paragraphs in its entries too, and without what the page adds', () => {
    const loose = '<ul><li><p>我<span data-web-only>旧</span></p>\n<ul><li><ruby>家<rt>jiā</rt></ruby></li></ul></li></ul>';
    expect(entriesOf(nodesOfHtml(loose), context()).map(({ words, children }) => [words, children.map((child) => child.words)])).toEqual([
      ['我', ['家']],
    ]);
  });

  test('both faces get the same drawing', () => {
    const props = figure.props.parse({ kind: 'flow' });
    expect(figure.view(props, context(), nodesOfHtml(html))).toEqual(figure.view(props, context(), tree));
  });
});

describe('words in a drawing', () => {
  const place: Place = { slot: 0, x: 10, y: 20, w: 40, h: 20, align: 'center', at: 'middle', scale: 1, strong: false };
  const lines = (words: string, how: Partial<Place> = {}) => linesOf([{ text: words, strong: false }], { ...place, ...how }, 4);
  const textOf = (line: ReturnType<typeof lines>[number]) => line.runs.map(({ text }) => text).join('');

  test('are on one line where they fit, in the middle of their place', () => {
    const [line, ...more] = lines('奶奶');
    expect(more).toEqual([]);
    expect(line).toMatchObject({ x: 30, anchor: 'middle', size: 4 });
    expect(line!.y).toBeGreaterThan(30);
    expect(line!.y).toBeLessThan(33);
  });

  test('are broken between characters and between words, and never begin a line with a comma', () => {
    expect(lines('说给一个大人听的好话，再想办法').map(textOf)).toEqual(['说给一个大人听的好', '话，再想办法']);
    expect(lines('say it to a grown-up, then think').map(textOf)).toEqual(['say it to a ', 'grown-up, then ', 'think']);
  });

  test('become smaller until they fit, and stay inside their place', () => {
    const many = lines('说给一个大人听，再一起想办法，明天再看一看好了没有，然后写下来，给老师看一看，再说一说');
    expect(many[0]!.size).toBeLessThan(4);
    for (const line of many) {
      expect(emsOf(textOf(line).trimEnd()) * line.size).toBeLessThanOrEqual(40.1);
      expect(line.y).toBeGreaterThan(20);
      expect(line.y).toBeLessThanOrEqual(40.5);
    }
  });

  test('of sixty letters are divided, so that none is outside its place', () => {
    const word = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen';
    const divided = lines(word);
    expect(divided.map(textOf).join('').replaceAll('\u200b', '')).toBe(word);
    for (const line of divided) expect(emsOf(textOf(line)) * line.size).toBeLessThanOrEqual(40.1);
  });

  test('may be larger on a sign, and are not drawn where there is only a blank', () => {
    expect(lines('请进', { scale: 2 })[0]!.size).toBe(8);
    expect(lines('____')).toEqual([]);
  });
});

describe('a figure is announced', () => {
  const labelOf = (written: Record<string, string>, locale: 'zh' | 'en') =>
    (figure.view(figure.props.parse(written), context(locale), nodesOfHtml('<ul><li>a</li><li>b</li></ul>')) as { spokenLabel: string })
      .spokenLabel;

  test('by its kind and the number of its places, in both languages', () => {
    expect(labelOf({ kind: 'ladder', places: '4' }, 'zh')).toBe('梯子，4 级，从下往上');
    expect(labelOf({ kind: 'ladder' }, 'en')).toBe('Ladder with 2 rungs, from the bottom up');
  });

  test('or by what its writer says', () => {
    expect(labelOf({ kind: 'ladder', alt: '一级一级来' }, 'zh')).toBe('一级一级来');
  });

  test('every kind has a name of its own', () => {
    for (const locale of ['zh', 'en'] as const) {
      const names = kindNames.map((kind) => translator(locale)(`blocks:figure.kinds.${kind}`, { count: 2 }));
      expect(new Set(names).size).toBe(kindNames.length);
    }
  });
});

test('on the projector a figure is one screen with its words', () => {
  const [block] = parseMdx('plan.zh.mdx', `<Figure kind="flow">\n\n${list}\n\n</Figure>`, 'main', vocabulary).nodes!;
  const screens = figure.screen!(block as never, { title: '求助', readsStories: false, within: () => [] }, context());
  expect(screens).toHaveLength(1);
  expect(screens[0]).toMatchObject({ kind: 'figure', title: '求助', label: '流程图，从上往下' });
  const { drawing, words } = screens[0] as Extract<(typeof screens)[number], { kind: 'figure' }>;
  expect(drawing.width).toBe(200);
  expect(drawing.places.map(({ slot }) => words[slot]!.map(({ text }) => text).join(''))).toEqual([
    '有人受伤吗？',
    '有',
    '打 110',
    '没有',
    '____',
  ]);
});
