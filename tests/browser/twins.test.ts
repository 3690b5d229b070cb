import { expect, test } from 'vitest';
import { languageTag, otherLocales } from '../../src/curriculum/locale.ts';
import { sampleOf } from '../support/thorough.ts';
import { addressOf, lookAt } from './support/browser.ts';
import { attribute, elementsOf, htmlFiles } from './support/files.ts';
import { kinds, pageKinds } from './support/pages.ts';

const switches = { zh: 'English', en: '中文' };

// That every page has the link is tested below.
test.each(sampleOf(pageKinds, 8))('%s: the language switch leads to the same page in the other language, and back', async (kind) => {
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

test('every page says its language and has a twin; both name each other as alternates and link to each other', () => {
  expect(pages.length).toBeGreaterThan(100);
  for (const file of pages) {
    const locale = file.startsWith('zh/') ? 'zh' : 'en';
    const [other] = otherLocales(locale);
    const twin = file.replace(locale, other!);
    expect(pages, `the twin of ${file}`).toContain(twin);
    const html = elementsOf(file).find((element) => element.tagName === 'html')!;
    expect(attribute(html, 'lang'), file).toBe(languageTag[locale]);
    const alternates = {
      [languageTag[locale]]: `/${file.replace('index.html', '')}`,
      [languageTag[other!]]: `/${twin.replace('index.html', '')}`,
    };
    expect(alternatesOf(file), file).toEqual(alternates);
    expect(alternatesOf(twin), twin).toEqual(alternates);
    expect(switchesOf(file), file).toEqual([alternates[languageTag[other!]]]);
  }
});

test('the first address lets a visitor choose between the two languages', () => {
  expect(alternatesOf('index.html')).toEqual({ 'zh-CN': '/zh/', en: '/en/' });
});
