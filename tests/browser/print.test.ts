import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { open } from './support/browser.ts';

test('printed from the browser, a lesson is its text: no navigation, downloads or search', async () => {
  const page = await open('/zh/lessons/g3-08/');
  const onPaper = {
    search: page.getByRole('search'),
    'language switch': page.getByRole('link', { name: 'English', exact: true }),
    'main navigation': page.getByRole('navigation', { name: '主导航' }),
    downloads: page.locator('main a[href$=".pdf"]').first(),
    'foot of the page': page.getByRole('navigation', { name: '全站目录' }),
  };
  for (const [what, part] of Object.entries(onPaper)) expect(await part.isVisible(), `${what} on the screen`).toBe(true);
  const words = await page.getByRole('article').locator('blockquote').first().innerText();

  await page.emulateMedia({ media: 'print' });
  for (const [what, part] of Object.entries(onPaper)) expect(await part.isVisible(), `${what} on paper`).toBe(false);
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  expect(await page.getByRole('article').locator('blockquote').first().innerText()).toBe(words);
});

test.each([
  ['a lesson', '/zh/lessons/g3-08/', 2, 6],
  ['a pupil’s sheet', '/zh/lessons/g3-08/letter-paper/', 1, 2],
  ['the help lines', '/zh/help/', 1, 3],
])('%s takes a sensible number of pages', async (_, address, least, most) => {
  const page = await open(address);
  const { length } = (await PDFDocument.load(await page.pdf({ format: 'A4' }))).getPages();
  expect(length).toBeGreaterThanOrEqual(least);
  expect(length).toBeLessThanOrEqual(most);
});
