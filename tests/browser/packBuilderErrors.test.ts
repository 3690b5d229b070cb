import { describe, expect, test } from 'vitest';
import { sometimes } from '../support/thorough.ts';
import { violations } from './support/axe.ts';
import { newPage, open } from './support/browser.ts';
import { awake, inside, make } from './support/packs.ts';
import { save } from './support/saved.ts';

const builder = async (address: string, options = {}) => awake(await open(address, options));

describe('errors are reported in a sentence, and nothing is lost', () => {
  sometimes('a PDF that arrives half: it is named, and only that one is fetched again', async () => {
    const page = await builder('/zh/pack/?add=G3-08.W02.G1-03');
    const asked: string[] = [];
    page.on('request', (request) => void (request.url().endsWith('.pdf') && asked.push(request.url().split('/').at(-1)!)));
    await page.route('**/w02.pdf', async (route) => {
      const body = await (await route.fetch()).body();
      await route.fulfill({ status: 200, contentType: 'application/pdf', body: body.subarray(0, body.length / 2) });
    });
    await page.getByRole('button', { name: '做成一份 PDF' }).click();
    await page.getByText('有 1 份没有拿到，别的都在：').waitFor();
    expect(await page.locator('.pack-make li').innerText()).toMatch(
      /^看、听、联：.* 没有取到：网断了，或者只到了一半，也可能没有存在这台设备上。\s*packs\/zh\/documents\/w02\.pdf$/,
    );
    expect(await violations(page)).toEqual([]);
    await page.unroute('**/w02.pdf');
    asked.length = 0;
    expect(await make(page)).toContain('做好了');
    expect(asked).toEqual(['w02.pdf']);
    expect(await inside(page)).toEqual(['G3-08', 'W02', 'G1-03']);
  });

  sometimes('stopping while it fetches: it stops, and can be made later', async () => {
    const page = await builder('/zh/pack/?add=G3-08.W02');
    await page.route('**/w02.pdf', () => undefined);
    await page.getByRole('button', { name: '做成一份 PDF' }).click();
    await page.getByText('正在取：1 / 2 份').waitFor();
    await page.getByRole('button', { name: '停下' }).click();
    await page.getByText('停下了。里面的东西都在，什么时候再做都行。').waitFor();
    await page.unroute('**/w02.pdf');
    expect(await make(page)).toContain('做好了');
  });

  sometimes('the program for PDFs does not arrive: pressing again makes it', async () => {
    const page = await builder('/zh/pack/?add=G3-08');
    await page.route('**/tools/paper.js', (route) => route.abort());
    await page.getByRole('button', { name: '做成一份 PDF' }).click();
    await page.getByText('装订用的程序没有取到。等网好了再点一次。').waitFor();
    await page.unroute('**/tools/paper.js');
    expect(await make(page)).toContain('做好了');
  });

  test('a link with unknown ids: they are named and kept separately, the rest works, nothing is executed', async () => {
    const title = '%E2%80%AE%3Cimg%20src%3Dx%20onerror%3Ddocument.title%3D1%3E';
    const page = await builder(`/zh/pack/#d=G3-08.X99-01.%3Cscript%3Ealert(1)%3C%2Fscript%3E.W02&title=${title}`);
    expect(await page.getByRole('alert').innerText()).toMatch(/^链接里有 1 份，这里没有：X99-01。别的照常。/);
    expect(await inside(page)).toEqual(['G3-08', 'W02']);
    expect(await page.getByLabel('资料包叫什么').inputValue()).toBe('<img src=x onerror=document.title=1>');
    expect(await page.locator('.pack :is(img, script)').count()).toBe(0);
    await make(page);
    expect((await save(page)).name).toBe('img-src-x-onerror-document-title-1-pack.pdf');
    // They stay in the link until the reader leaves them out.
    await page.getByRole('button', { name: '《写给远方的信》往后移' }).click();
    expect(page.url()).toContain('X99-01');
    await page.getByRole('button', { name: '去掉它们' }).click();
    expect(page.url()).not.toContain('X99-01');
    expect(await inside(page)).toEqual(['W02', 'G3-08']);
  });

  sometimes('ten thousand ids: as many as a pack holds, and it says so', async () => {
    const ids = ['G3-08', ...Array.from({ length: 10_000 }, (_, at) => `X${at}`)].join('.');
    const page = await newPage();
    await page.goto(`/zh/pack/#d=${ids}`);
    await awake(page);
    expect(await page.getByRole('alert').allInnerTexts()).toEqual([
      expect.stringMatching(/^链接里有 199 份，这里没有：X0、X1、X2、X3、X4 等等。别的照常。/),
      '链接里的材料太多。一份资料包最多放 200 份，后面的 9801 份没有放进来。',
    ]);
    expect(await inside(page)).toEqual(['G3-08']);
  });

  sometimes('a browser that keeps nothing: it says so, and the pack is made all the same', async () => {
    const page = await newPage();
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    );
    await page.goto('/zh/pack/?add=G3-08');
    await awake(page);
    expect(await page.getByText('浏览器不让这一页记东西').innerText()).toBe(
      '浏览器不让这一页记东西：离开以后就没有了。请在这一页下面挑，做完以前别离开；或者把链接存好。',
    );
    expect(await make(page)).toContain('做好了');
  });
});
