import { expect, test } from 'vitest';
import { otherLocales } from '../../src/curriculum/locale.ts';
import { sampleOf, tried } from '../support/thorough.ts';
import { addressOf, lookAt } from './support/browser.ts';
import { attribute, elementsOf, htmlFiles } from './support/files.ts';
import { kinds, pageKinds } from './support/pages.ts';

const switches = { zh: 'English', en: '中文' };

// That every page names its twin is verified (src/pipeline/verify/pageHeads.ts).
test.each(sampleOf(pageKinds, 3))('%s: the language switch leads to the same page in the other language, and back', async (kind) => {
  const page = await lookAt(`/zh/${kinds[kind]}`);
  expect(await page.getAttribute('html', 'lang')).toBe('zh-CN');
  await page.getByRole('link', { name: switches.zh, exact: true }).click();
  await page.waitForURL(`**/en/${kinds[kind]}`);
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  await page.getByRole('link', { name: switches.en, exact: true }).click();
  await page.waitForURL(`**/zh/${kinds[kind]}`);
  expect(addressOf(page)).toBe(`/zh/${kinds[kind]}`);
});

const pages = htmlFiles().filter((file) => /^(zh|en)\//.test(file));
const alternatesOf = (file: string) =>
  Object.fromEntries(
    elementsOf(file)
      .filter((element) => element.tagName === 'link' && attribute(element, 'rel') === 'alternate')
      .map((element) => [attribute(element, 'hreflang'), attribute(element, 'href')]),
  );
const switchesOf = (file: string) =>
  elementsOf(file)
    .filter((element) => element.tagName === 'a' && attribute(element, 'hreflang') !== undefined)
    .map((element) => attribute(element, 'href'));

test(`every page has one switch, which leads to its twin (${tried})`, () => {
  expect(pages.length).toBeGreaterThan(100);
  for (const file of sampleOf(pages, 20)) {
    const locale = file.startsWith('zh/') ? 'zh' : 'en';
    const [other] = otherLocales(locale);
    expect(switchesOf(file), file).toEqual([`/${file.replace(locale, other!).replace('index.html', '')}`]);
  }
});

test('the first address lets a visitor choose between the two languages', () => {
  expect(alternatesOf('index.html')).toEqual({ 'zh-CN': '/zh/', en: '/en/' });
});
