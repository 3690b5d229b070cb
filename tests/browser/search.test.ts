import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { partQuery } from '../../src/tools/search/characters.ts';
import { sampleOf, sometimes } from '../support/thorough.ts';
import { addressOf, open } from './support/browser.ts';
import { attribute, elementsOf, textOf } from './support/files.ts';
import { searchAgain, searched, searchFor } from './support/searching.ts';

/** Returns the text of a page on disk, without white space. */
function textOfPage(address: string): string {
  const main = elementsOf(`${address.slice(1)}index.html`).find((element) => attribute(element, 'data-pagefind-body') !== undefined)!;
  return textOf(main).replace(/\s+/g, '');
}

describe('in Chinese', () => {
  test.each(sampleOf(['想念', '担心'], 1))(
    '%s: after what answers it come the pages that say it, each with the word marked in its excerpt',
    async (word) => {
      const { addresses, marked, excerpts, found, related } = await searchFor(word);
      expect(found).toBeGreaterThan(1);
      expect(related).toBe(0);
      expect(addresses.length).toBeGreaterThan(found + 1);
      for (const address of addresses.slice(found)) expect(textOfPage(address), address).toContain(word);
      for (const excerpt of excerpts.slice(found)) expect(excerpt).toContain(word);
      for (const marks of marked.slice(found)) expect(marks).toContain(word);
      const pages = addresses.slice(found);
      expect(
        pages.filter((page, at) => pages.indexOf(page) !== at || addresses.slice(0, found).includes(page)),
        'shown twice',
      ).toEqual([]);
    },
  );

  test.each(sampleOf(['G3-08', 'Ｇ３－０８', 'g308', '三年级第8课'], 1))('%s: the document with this number comes first', async (query) => {
    const { addresses } = await searchFor(query);
    expect(addresses[0]).toBe('/zh/lessons/g3-08/');
  });

  sometimes('a document that is still being written is shown as such, and leads to its place in the plan', async () => {
    const { page, titles } = await searchFor('G3-11');
    expect(titles[0]).toBe('吵架以后');
    const first = page.locator('#found li').first();
    expect(await first.innerText()).toContain('还在写');
    await first.getByRole('link').click();
    await page.waitForURL('**/zh/grades/3/#g3-11');
    expect(await page.locator('#g3-11').innerText()).toContain('吵架以后');
  });

  test('a whole question and a tool', async () => {
    expect((await searchFor('孩子晚上哭着想妈妈怎么办')).titles.slice(0, 3)).toContain('睡前故事时间');
    expect((await searchFor('paike')).addresses[0]).toBe('/zh/planner/');
  });

  sometimes('a page whose title is just what was typed comes first', async () => {
    const { titles, addresses } = await searchFor('写给远方的信');
    expect(titles[0]).toBe('写给远方的信');
    expect(addresses[0]).toBe('/zh/lessons/g3-08/');
  });

  sometimes('a phrase from the middle of a story finds the lesson, and the excerpt is the place in the story', async () => {
    const story = elementsOf('zh/lessons/g3-08/index.html')
      .filter((element) => element.tagName === 'p')
      .map(textOf);
    const sentence = story.find((text) => text.includes('一禾') && /[\p{Script=Han}]{8}/u.test(text))!;
    const phrase = /[\p{Script=Han}]{8}/u.exec(sentence)![0];
    const { addresses, marked } = await searchFor(phrase);
    expect(addresses[0]).toBe('/zh/lessons/g3-08/');
    expect(marked[0]).toContain(phrase);
  });

  sometimes('pages that say the word keep the order of the plain search; those with its characters apart are not shown', async () => {
    const { page, addresses, found, related } = await searchFor('吵架');
    const plain: string[] = await page.evaluate(`import('/pagefind/pagefind.js')
      .then((pagefind) => pagefind.search('${partQuery('吵架')}'))
      .then(({ results }) => Promise.all(results.map((result) => result.data())))
      .then((pages) => pages.map(({ url }) => url))`);
    const says = (address: string) => textOfPage(address).includes('吵架');
    expect(related).toBe(0);
    const others = plain.filter((address) => says(address) && !addresses.slice(0, found).includes(address));
    expect(addresses.slice(found)).toEqual(others.slice(0, addresses.length - found));
  });

  test.each(
    sampleOf(
      [
        ['xiangnian', '想念'],
        ['xinqing', '心情'],
      ] as const,
      1,
    ),
  )('pinyin: %s finds pages that say %s, and no others', async (letters, word) => {
    const { addresses, found } = await searchFor(letters);
    expect(addresses.length).toBeGreaterThan(2);
    for (const address of addresses.slice(found)) expect(textOfPage(address), address).toContain(word);
  });

  sometimes('the initials of a title find the page', async () => {
    const { titles } = await searchFor('xgyfdx');
    expect(titles[0]).toBe('写给远方的信');
  });

  sometimes('what an input method makes full-width is the same search: letters, digits, quotation marks', async () => {
    const pairs = [
      ['ｘｉａｎｇｎｉａｎ', 'xiangnian'],
      ['１２３５６', '12356'],
      ['“写给远方的信”', '写给远方的信'],
      ['「写给远方的信」', '写给远方的信'],
    ] as const;
    const page = await open('/zh/search/');
    for (const [wide, plain] of pairs) {
      const one = await searchAgain(page, wide);
      const other = await searchAgain(page, plain);
      expect(one.addresses.length, wide).toBeGreaterThan(0);
      expect(one.addresses, wide).toEqual(other.addresses);
    }
  });

  sometimes('nonsense finds nothing, says so, and offers words that do find something', async () => {
    const { page, said, addresses } = await searchFor('zzqqxx');
    expect(said).toContain('没有找到“zzqqxx”');
    expect(addresses).toEqual([]);
    const words = page.getByRole('list', { name: '可以试试：' }).getByRole('link');
    expect(await words.count()).toBeGreaterThan(2);
    for (const word of await words.allInnerTexts()) expect((await searchAgain(page, word)).addresses.length, word).toBeGreaterThan(0);
  });
});

describe('in English', () => {
  test('words find the English pages, those with both words first', async () => {
    const { said, titles, addresses } = await searchFor('weather cards', 'en');
    expect(said).toMatch(/^\d+ pages found$/);
    expect(titles.slice(0, 2)).toContain('Feeling-weather cards');
    expect(addresses.every((address) => address.startsWith('/en/'))).toBe(true);
  });

  sometimes('nonsense finds nothing and offers words that do', async () => {
    const { page, said } = await searchFor('zzzzqqq', 'en');
    expect(said).toContain('Nothing found for “zzzzqqq”');
    const words = await page.getByRole('list', { name: 'Try:' }).getByRole('link').allInnerTexts();
    expect(words.length).toBeGreaterThan(2);
    for (const word of words) expect((await searchAgain(page, word, 'en')).addresses.length, word).toBeGreaterThan(0);
  });
});

describe('narrowing down', () => {
  sometimes('grade and kind leave only their pages; the address says so and can be sent', async () => {
    const { page, addresses } = await searchFor('信');
    await page.getByLabel('年级').selectOption({ label: '三年级' });
    await expect.poll(() => addressOf(page)).toBe('/zh/search/?q=信&grade=3');
    await expect.poll(async () => (await searched(page)).addresses.every((address) => address.startsWith('/zh/lessons/g3-'))).toBe(true);
    await page.getByLabel('种类').selectOption({ label: '讲义' });
    await expect.poll(() => addressOf(page)).toBe('/zh/search/?q=信&grade=3&kind=handout');
    await expect.poll(async () => (await searched(page)).addresses).toEqual(['/zh/lessons/g3-08/letter-paper/']);

    const sent = await searchFor('信', 'zh', { grade: '3', kind: 'handout' });
    expect(sent.addresses).toEqual(['/zh/lessons/g3-08/letter-paper/']);
    expect(await sent.page.getByLabel('年级').inputValue()).toBe('3');
    expect(await sent.page.getByLabel('种类').inputValue()).toBe('handout');
    expect(addresses.length, 'more without narrowing').toBeGreaterThan(1);
  });

  sometimes('each kind that can be chosen has pages', async () => {
    const { page } = await searchFor('孩子');
    const kind = page.getByLabel('种类');
    const values = await kind.getByRole('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    expect(values.length).toBeGreaterThan(7);
    for (const value of values.filter(Boolean)) {
      await kind.selectOption(value);
      await expect.poll(() => addressOf(page)).toBe(`/zh/search/?q=孩子&kind=${value}`);
      expect((await searched(page)).addresses.length, value).toBeGreaterThan(0);
    }
  });
});

describe('until the first result', () => {
  const question = '孩子晚上哭着想妈妈怎么办';

  /** A page that shows what the finder has found, while the index does not come. */
  async function withoutIndex(address: string) {
    const page = await open('about:blank');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.route('**/pagefind/**', () => undefined);
    await page.goto(address);
    return { page, asked };
  }

  test('a whole question is answered by the page alone: nothing of the index is waited for, and no more than 300 KB are sent', async () => {
    const { page } = await withoutIndex('about:blank');
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => sizes.push(response.body().then((body) => gzipSync(body).length)));
    await page.goto(`/zh/search/?q=${question}`);
    await page.locator('#found li').first().waitFor();
    expect(await page.locator('#found li').allInnerTexts()).toContainEqual(expect.stringContaining('睡前故事时间'));
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes).toBeLessThan(300_000);
  });

  test('each script that answers is named in the page: on a slow line none is waited for after another', async () => {
    const { page, asked } = await withoutIndex(`/zh/search/?q=${question}`);
    await page.locator('#found li').first().waitFor();
    const named = await page
      .locator('script[src], link[rel=modulepreload]')
      .evaluateAll((elements) => elements.map((element) => element.getAttribute('src') ?? element.getAttribute('href')));
    expect(named.length).toBeGreaterThan(2);
    expect(asked.filter((path) => /^\/_astro\/.*\.js$/.test(path) && !named.includes(path))).toEqual([]);
  });

  sometimes('the index begins to load with the first letter, and not before', async () => {
    const { page, asked } = await withoutIndex('/zh/search/');
    await page.waitForTimeout(500);
    expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
    await page.getByRole('searchbox').press('x');
    await expect.poll(() => asked.some((path) => path.startsWith('/pagefind/'))).toBe(true);
  });
});

describe('using it', () => {
  sometimes('by keyboard alone: type, Enter, Tab to the first result, Enter opens it; going back shows the results again', async () => {
    const page = await open('/zh/search/');
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('写给远方的信');
    await page.keyboard.press('Enter');
    await searched(page);
    await expect.poll(() => addressOf(page)).toBe('/zh/search/?q=写给远方的信');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    for (let stop = 0; stop < 8 && !(await focused()).endsWith('/zh/lessons/g3-08/'); stop++) await page.keyboard.press('Tab');
    expect(await focused()).toBe('/zh/lessons/g3-08/');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/zh/lessons/g3-08/');
    await page.goBack();
    expect((await searched(page)).titles[0]).toBe('写给远方的信');
  });

  test('from the search field of any page, Enter leads to the results', async () => {
    const page = await open('/zh/lessons/g5-06/');
    await page.getByRole('search').getByRole('searchbox').fill('想念');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/zh/search/?q=*');
    expect((await searched(page)).addresses.length).toBeGreaterThan(0);
    expect(await page.getByRole('searchbox').inputValue()).toBe('想念');
  });

  sometimes('the number of pages is announced, and it is the number that "show more" leads to', async () => {
    const { page, said } = await searchFor('孩子');
    expect(await page.getByRole('status').evaluate((status) => status.closest('[aria-live="off"]'))).toBeNull();
    const count = Number(/找到 (\d+) 处/.exec(said)![1]);
    expect(count).toBeGreaterThan(20);
    const more = page.getByRole('button', { name: '再看一些' });
    for (let clicks = 0; clicks < count && (await more.isVisible()); clicks++) {
      const before = await page.locator('main ol > li').count();
      await more.click();
      await expect.poll(() => page.locator('main ol > li').count()).toBeGreaterThan(before);
    }
    expect(await page.locator('main ol > li').count()).toBe(count);
  });

  test('a query that is HTML runs nothing and is shown as text', async () => {
    const query = '<img src=x onerror=alert(1)>';
    const page = await open('/zh/search/');
    const alarms: string[] = [];
    page.on('dialog', (dialog) => {
      alarms.push(dialog.message());
      void dialog.dismiss();
    });
    for (const hostile of [query, `zzqqxx${query}`]) {
      await page.goto(`/zh/search/?q=${encodeURIComponent(hostile)}`);
      await searched(page);
      expect(await page.getByRole('searchbox').inputValue()).toBe(hostile);
      expect(await page.locator('main img').count()).toBe(0);
    }
    await page.goto(`/en/search/?q=${encodeURIComponent('zzqqxx"><script>alert(2)</script>')}`);
    const { said } = await searched(page, 'en');
    if (said.startsWith('Nothing')) expect(said).toContain('<script>');
    expect(alarms).toEqual([]);
  });

  sometimes('a query with signs that mean something to programs is shown as it was typed', async () => {
    const { said } = await searchFor('zzqqxx$&');
    expect(said).toContain('没有找到“zzqqxx$&”');
  });

  sometimes('a grade with a term leads to that term on its page', async () => {
    const { page, addresses } = await searchFor('3下');
    expect(addresses[0]).toBe('/zh/grades/3/');
    const first = page.locator('#found li').first().getByRole('link');
    expect(await first.innerText()).toContain('下学期');
    await first.click();
    await page.waitForURL('**/zh/grades/3/#second-term');
    expect(await page.locator('#second-term h2').innerText()).toBe('下学期');
  });

  test('when the index cannot be fetched, the page says so and how to go on', async () => {
    const page = await open('/zh/search/');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.getByRole('searchbox').fill('想念');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: '搜索没有打开' }).waitFor();
  });
});
