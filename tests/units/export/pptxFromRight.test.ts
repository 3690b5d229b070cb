import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { vocabulary } from '../../../src/blocks/vocabulary.ts';
import type { Curriculum } from '../../../src/curriculum/curriculum.ts';
import { direction, type Locale } from '../../../src/curriculum/locale.ts';
import { parseMdx } from '../../../src/curriculum/mdx/parse.ts';
import { readCheckedCurriculum } from '../../../src/curriculum/read.ts';
import { slideFromRight } from '../../../src/export/pptx/fromRight.ts';
import { layoutsOf } from '../../../src/export/pptx/layouts.ts';
import { pptxOf } from '../../../src/export/pptx/pptxOf.ts';
import { showOf } from '../../../src/export/pptx/showOf.ts';
import type { Caption, Slide } from '../../../src/export/pptx/slide.ts';
import { margin, wide } from '../../../src/export/pptx/slideFormat.ts';
import { emu } from '../../../src/export/pptx/xml/markup.ts';
import { unzip } from '../../support/unzip.ts';

/** English is written from right to left here, as no language of the program is. */
beforeAll(() => {
  direction.en = 'rtl';
});
afterAll(() => {
  direction.en = 'ltr';
});

const root = path.resolve('.');
const foot = 'G3-08 · 2026-11-30 · 274-HQ4X';
let curriculum: Curriculum;
beforeAll(() => {
  curriculum = readCheckedCurriculum(root, vocabulary);
});

const plan = `
<Step title="Guess" minutes="5" kind="warm-up" picture="envelope">

<Say>

Ring <Phone of="12356" /> too.

</Say>

<Board>

| First | Then |
| --- | --- |
| Think | Write |

</Board>

</Step>

<Hotlines show="class-teacher 12356 110" />
`;

function files(locale: Locale): Map<string, string> {
  const letter = curriculum.document('G3-08')!;
  const { nodes } = parseMdx(`plan.${locale}.mdx`, plan, 'main', vocabulary);
  const text = { ...letter.texts[locale]!, nodes: nodes! };
  const document = { ...letter, texts: { ...letter.texts, [locale]: text } };
  const bytes = pptxOf(showOf({ curriculum, root, document, locale, format: wide, foot }));
  return new Map(unzip(Buffer.from(bytes)).map(({ name, content }) => [name, content.toString('utf8')]));
}
const parts = (all: Map<string, string>, name: RegExp) => [...all].filter(([file]) => name.test(file)).map(([, xml]) => xml);

describe('slides in a language from right to left', () => {
  test('have every paragraph from the right, on masters, layouts and slides', () => {
    for (const xml of parts(files('en'), /(?:slideMaster|slideLayout|notesMaster)\d+\.xml$/)) {
      const styles = xml.match(/<a:(?:lvl\dpPr|pPr)[^>]* algn="[^>]*>/g) ?? [];
      expect(styles.length).toBeGreaterThan(0);
      expect(styles.filter((style) => !style.includes(' rtl="1"'))).toEqual([]);
    }
    const [title] = parts(files('en'), /slideLayout2\.xml$/)[0]!.match(/<a:lvl1pPr[^>]*>/)!;
    expect(title).toContain('algn="r" rtl="1"');
    expect(parts(files('en'), /ppt\/presentation\.xml$/)[0]).toContain(' rtl="1"');
  });

  test('have their places, drawings and foot on the other side', () => {
    const { layouts } = layoutsOf(wide, 1);
    const own = parts(files('en'), /slideLayout\d+\.xml$/);
    for (const [index, { places }] of layouts.entries())
      for (const { box } of Object.values(places))
        expect(own[index]).toContain(`<a:off x="${emu(wide.width - box.x - box.w)}" y="${emu(box.y)}"/>`);
    // The number of the slide was at the right edge.
    expect(parts(files('en'), /slideMaster1\.xml$/)[0]).toContain(`<a:off x="${emu(margin)}" y="${emu(512)}"/><a:ext cx="${emu(60)}"`);
  });

  test('have the first column of a table at the right, and are read in the same order', () => {
    const [table] = parts(files('en'), /slides\/slide\d+\.xml$/).filter((xml) => xml.includes('<a:tbl>'));
    expect(table).toContain('<a:tblPr firstRow="1" rtl="1"/>');
    expect(table).toMatch(/First.*Then/s);
    expect((table!.match(/<a:pPr[^>]*>/g) ?? []).every((style) => style.includes('algn="r" rtl="1"'))).toBe(true);
  });

  test('keep the order of numbers, dates and marks by a sign that is not seen', () => {
    const all = parts(files('en'), /slides\/slide\d+\.xml$|notesSlide\d+\.xml$/).join('');
    expect(all).toContain('\u200e12356\u200e');
    expect(all).toContain('G3-08 · \u200e2026-11-30\u200e · \u200e274-HQ4X\u200e');
    // A number of three digits has nothing that could be taken apart.
    expect(all).toMatch(/>110</);
  });

  test('leave the words of a figure where its lines are', () => {
    const box = { x: 100, y: 100, w: 50, h: 20 };
    const caption: Caption = { kind: 'caption', name: 'a', lines: [], box, style: { size: 28, align: 'left' } };
    const slide: Slide = { layout: 'table', items: [{ ...caption, inFigure: true }, caption], notes: [], passed: 0 };
    expect(slideFromRight(slide, wide, 'en').items).toMatchObject([
      { box, style: { align: 'left', fromRight: true } },
      { box: { ...box, x: 810 }, style: { align: 'right', fromRight: true } },
    ]);
  });

  test('say the same, and those in other languages have nothing of it', () => {
    const chinese = [...files('zh').values()].join('');
    expect(chinese).not.toMatch(/rtl="1"|rtlCol="1"|-cs"\/>|\u200e/);
    expect(chinese).toContain('<a:cs typeface=""/>');
  });
});
