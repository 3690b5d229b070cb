import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { finish } from '../../src/print/finish.ts';
import { lesson, soundFiles, writeCurriculum } from '../support/curriculum.ts';
import { openPdf, readPdf } from '../support/pdf.ts';
import { typesetOnly } from '../support/print.ts';
import { pixelsByMuPdf, textByMuPdf, textByPoppler } from '../support/readers.ts';

const folder = 'lessons/grade-1/01-reading';

/** Long syllables, which push their characters apart; marks, digits and Latin letters between; a reading by hand; bold type; a table. */
const sheet = `---
title: 窗上的双床
purpose: 试一试。
---

窗上，床下：“双双说：‘OK！’”——我 7 岁，叫小满……叶子<Reading as="chang2">长</Reading>长的。爸爸在很远很远的地方上班，妈妈也在很远很远的地方上班。

**我说：**我很*想念*你们，**爸爸妈妈**。

| 星期 | 天气 |
|---|---|
| 星期一 | 下双 |

<Fields labels="姓名|双窗" />
`;

/** What a line of the sheet says, with nothing between its words. */
const sentences = [
  '窗上的双床',
  '窗上，床下：“双双说：‘OK！’”——我7岁，叫小满……叶子长长的。爸爸在很远很远的地方上班，妈妈也在很远很远的地方上班。',
  '我说：我很想念你们，爸爸妈妈。',
  '星期一',
  '下双',
  '姓名：',
  '双窗：',
];

const root = writeCurriculum('pinyin', {
  [`${folder}/lesson.yaml`]: soundFiles[`${lesson}/lesson.yaml`]!.replace('G3-08', 'G1-01'),
  [`${folder}/plan.zh.mdx`]: soundFiles[`${lesson}/plan.zh.mdx`]!,
  [`${folder}/letter-paper.zh.mdx`]: sheet,
});
afterAll(() => rmSync(root, { recursive: true }));

const typeset = typesetOnly(root, 'zh/documents/g1-01-letter-paper.pdf');
const finished = await finish(typeset);

/** As it is searched: a line that is broken goes on; a blank within a line stays, but for the one around digits. */
const searched = (text: string) => text.replace(/\n+/g, '').replace(/ ?(\d) ?/g, '$1');

function expectSentences(text: string): void {
  expect(sentences.filter((sentence) => !searched(text).includes(sentence))).toEqual([]);
  expect(text).not.toMatch(/[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ]/);
}

describe('words with pinyin over them', () => {
  test('are read by pdf.js as the sentences that they are', async () => {
    const pdf = await openPdf(finished);
    const { items } = await (await pdf.getPage(1)).getTextContent();
    await pdf.loadingTask.destroy();
    expectSentences(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
  });

  test('are read by MuPDF as the sentences that they are', () => {
    expectSentences(textByMuPdf(finished).join('\n'));
  });

  test.each([[[]], [['-layout']], [['-raw']]])('are read by Poppler (%j) as the sentences that they are', (options) => {
    const text = textByPoppler(finished, options);
    if (text !== undefined) expectSentences(text);
  });

  test('are in the structure tree in pieces as large as in the text, not one per character', async () => {
    const pdf = await openPdf(finished);
    const page = await pdf.getPage(1);
    const tree = JSON.stringify(await page.getStructTree());
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    await pdf.loadingTask.destroy();
    const pieces: string[] = [];
    for (const item of items) {
      if ('type' in item && item.type === 'beginMarkedContentProps') pieces.push('');
      else if ('str' in item && pieces.length > 0) pieces[pieces.length - 1] += item.str;
    }
    expect(pieces).toEqual(expect.arrayContaining(['窗上的双床', '我说：', '爸爸妈妈', '星期一', '想念', '姓名：']));
    // What is bold or underlined is one element each, in the sentence and in the head of the table, and words on their own.
    expect(tree.match(/"role":"Span"/g)).toHaveLength(['我说：', '想念', '爸爸妈妈', '星期', '天气', '姓名：', '双窗：'].length);
  });

  test('look as Typst has set them', () => {
    const [before, after] = [pixelsByMuPdf(typeset)[0]!, pixelsByMuPdf(finished)[0]!];
    const dark = before.filter((value) => value < 128).length;
    const changed = before.filter((value, at) => Math.abs(value - after[at]!) > 128).length;
    expect(dark).toBeGreaterThan(10_000);
    // Outlines are smoothed a little otherwise than type: that is a hundredth of the black, a point's shift is a third.
    expect(changed / dark).toBeLessThan(0.02);
  });

  test('are the same bytes each time', async () => {
    expect(Buffer.from(await finish(typeset)).equals(Buffer.from(finished))).toBe(true);
  });

  test('keep their title, language and bookmark, and the places for the stamp', async () => {
    const facts = await readPdf(finished);
    expect(facts).toMatchObject({ title: '窗上的双床', language: 'zh-CN', tagged: true, outline: ['窗上的双床'] });
    expect(facts.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });
});
