import { parseFragment, serialize } from 'parse5';
import { expect, test } from 'vitest';
import { leaveOutFormats } from '../../../../src/offline/portable/leaveOut.ts';

const link = (format: string, name: string) => `<a data-format="${format}" href="/packs/zh/x.${format}"><b>${name}</b> 20 KB</a>`;
const row = (use: string, ...links: string[]) => `<div><dt>${use}</dt><dd>${links.join('')}</dd></div>`;
const place = (...rows: string[]) => `<dl data-formats="">${rows.join('')}</dl>`;

/** What is left of a page in a copy with some formats. */
function left(html: string, formats: string[], locale: 'zh' | 'en' = 'zh'): string {
  const page = parseFragment(html);
  leaveOutFormats(page, { formats }, locale);
  return serialize(page);
}

const lesson = place(row('改', link('docx', 'Word')), row('上课放', link('pptx', 'PPT'), link('pptx-4x3', 'PPT 4:3')));

test('links to formats that a copy has stay, and rows that have nothing left go', () => {
  expect(left(lesson, ['docx', 'pptx', 'pptx-4x3'])).toBe(lesson);
  expect(left(lesson, ['pptx'])).toBe(place(row('上课放', link('pptx', 'PPT'))));
});

test('where all formats are left out, the first place of a page says so, and where they are; the others go', () => {
  const sheet = place(row('改', link('docx', 'Word')));
  expect(left(lesson + sheet, [])).toBe(
    '<p class="small">Word、PPT、PPT 4:3不在这份拷贝里：网站的同一页上有，下载页上还有整个年级的压缩包。</p>',
  );
  expect(left(sheet, [], 'en')).toBe(
    '<p class="small">Word: not in this copy. They are on the same page of the site, and its downloads page has them as a ZIP for a whole grade.</p>',
  );
});

test('a link of its own, such as that of a booklet, goes without a word', () => {
  const booklet = '<p><a data-format="booklet" href="/packs/zh/grade-3-teacher-booklet.pdf">小册子</a></p>';
  expect(left(booklet, [])).toBe('<p></p>');
  expect(left(booklet, ['booklet'])).toBe(booklet);
});
