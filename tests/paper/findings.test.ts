import { expect, test } from 'vitest';
import { fixture } from '../support/fixtureSite.ts';
import { findingsIn } from '../support/printed/everyPdf.ts';

const plan = fixture.entryOf('zh/documents/g3-08.pdf');
const cards = fixture.entryOf('zh/documents/g1-03-feeling-weather-cards.pdf');
const pack = fixture.entryOf('zh/grade-3-teacher.pdf');

/** What is found, without the file and what comes after the first words. */
const foundIn = async (entry: typeof plan) => (await findingsIn(fixture, entry)).map((finding) => finding.replace(`${entry.file} `, ''));

test('a manifest that says what is not so is found out', async () => {
  expect(await foundIn({ ...plan, title: '另一封信', pages: 3, sheets: 3, locale: 'en' })).toEqual(
    expect.arrayContaining([
      'is what the manifest says: pages, sheets, title: pages: 2 instead of 3',
      'is what the manifest says: pages, sheets, title: sheets: 3 instead of 1',
      'is what the manifest says: pages, sheets, title: title: 写给远方的信 instead of 另一封信',
      'is tagged PDF/UA-1 with title and language: language: zh-CN instead of en',
      expect.stringMatching(/^says what its page says, word for word: after "" the page says "/),
    ]),
  );
  expect(await foundIn({ ...plan, pages: 4 })).toContain(
    'fits its sheet, or has the pages of its yaml: takes 4 pages; at most 2 are allowed',
  );
});

test('so is the PDF of another sheet, and one without its pinyin', async () => {
  const found = await foundIn({ ...plan, documents: cards.documents, mark: cards.mark! });
  for (const what of [
    /^says on every page what it is: version and licence: the footer of page 1 does not say which document it is: /,
    /^says on every page what it is: version and licence: the footer of page 2 is not understood when it is typed: /,
    /^fits its sheet, or has the pages of its yaml: pages: 2 instead of 1$/,
    /^says what its page says, word for word: after "" the page says "/,
    /^says what its page says, word for word: of its pictures the page says /,
    /^has pinyin for young readers, and its words are read without it: pdf.js does not read: /,
  ])
    expect(found).toContainEqual(expect.stringMatching(what));
});

test('so are a pack without bookmarks and a document without pages for a stamp', async () => {
  expect(await foundIn({ ...pack, documents: ['G1-03'] })).toContain(
    'has a bookmark for every document in it: has no bookmark for 心情像天气',
  );
  expect(await foundIn({ ...plan, kind: 'test-sheet' })).toEqual(
    expect.arrayContaining([
      expect.stringContaining('size of page 1: 210 × 297 instead of 297 × 210'),
      expect.stringContaining('page 1: has 1 corners'),
    ]),
  );
});
