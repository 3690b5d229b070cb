import { PDFDocument } from 'pdf-lib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sampleOf, sometimes } from '../support/thorough.ts';
import { newPage, open, phone } from './support/browser.ts';

const w02 = '/zh/workshops/w02/run-sheet/';

/** Opens a run sheet and waits until its fields are usable. */
async function sheet(address: string, options = {}): Promise<Page> {
  const page = await open(address, options);
  await page.getByRole('checkbox').first().waitFor();
  return page;
}

const session = (page: Page, name: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) });
const steps = (page: Page, name: string) => session(page, name).getByRole('listitem');
const verdict = (page: Page, name: string) => session(page, name).getByRole('status');
const hashOf = (page: Page) => decodeURIComponent(new URL(page.url()).hash);

async function pagesOf(page: Page): Promise<number> {
  return (await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }))).getPageCount();
}

describe('a trainer has 150 minutes instead of 180, then 90', () => {
  test('the afternoon of W02 goes into 150: what was cut is said, and the times are right', async () => {
    const page = await open('/zh/workshops/w02/');
    await page.getByRole('link', { name: /^排流程单/ }).click();
    const afternoon = session(page, '下午：联和练');
    await afternoon.getByLabel('几点开始').fill('13:30');
    await afternoon.getByLabel('真有几分钟').fill('150');
    expect((await verdict(page, '下午：联和练').innerText()).split(/\n+/)).toEqual([
      '从 180 分钟排进了 150 分钟。',
      '去掉：“找到那个人”。',
      '缩短：“茶歇”15 → 5 分钟；“照顾自己：一根扁担”15 → 5 分钟。',
    ]);
    expect(await afternoon.getByText('16:00 结束 · 共 150 分钟').isVisible()).toBe(true);
    expect(await steps(page, '下午：联和练').last().innerText()).toContain('15:45');
    expect(hashOf(page)).toBe('#2=13:30,150,15');
  });

  sometimes('90 minutes are not enough: it shows the minimum, and the shortest form does not shorten the closing', async () => {
    const page = await sheet(`${w02}#2=13:30,90`);
    expect(await verdict(page, '下午：联和练').innerText()).toContain(
      '90 分钟放不下：最少要 111 分钟。下面是最短的样子，会超出 21 分钟。换个日子，或者分两次上，比赶着讲完好。',
    );
    expect(await steps(page, '下午：联和练').last().innerText()).toContain('15′');
  });

  sometimes('its afternoon cut from 150 to 120 fits, in English', async () => {
    const page = await sheet('/en/workshops/w02/run-sheet/#2=13:30,150');
    const name = 'Afternoon: link and practise';
    expect(await verdict(page, name).innerText()).toContain('From 180 minutes into 150.');
    await session(page, name).getByLabel('Minutes you really have').fill('120');
    expect(await verdict(page, name).innerText()).toMatch(
      /^From 180 minutes into 120\.\s+Left out: “Find that person”; “Looking after ourselves: a carrying pole”\.\s+Shortened:/,
    );
    expect(await session(page, name).getByText('ends at 15:30 · 120 minutes in all').isVisible()).toBe(true);
  });

  sometimes('a step is kept or left out by keyboard, and the link contains that', async () => {
    const page = await sheet(`${w02}#2=13:30,165`);
    await page.getByRole('button', { name: '留着“找到那个人”' }).press('Enter');
    expect(await verdict(page, '下午：联和练').innerText()).not.toContain('找到那个人');
    await page.getByRole('button', { name: '去掉“照顾自己：一根扁担”' }).press('Enter');
    expect(hashOf(page)).toBe('#2=13:30,165,15&out=2.7&keep=2.1');
    const colleague = await sheet(w02 + hashOf(page));
    expect(await verdict(colleague, '下午：联和练').innerText()).toBe(await verdict(page, '下午：联和练').innerText());
    expect(await colleague.getByRole('button', { name: /“(约定和预告|收绳子)”/ }).count(), 'what must be cannot be left out').toBe(0);
  });
});

test('the kit is counted for the people who come', async () => {
  const page = await sheet(w02);
  await page.getByLabel('来多少人').fill('24');
  const row = (words: string) => page.getByRole('row').filter({ hasText: words }).getByRole('cell').first();
  expect(await row('看听联卡').innerText()).toBe('29');
  expect(await row('情境卡').innerText()).toBe('8');
  expect(await row('签到表').innerText()).toBe('2');
  expect(await row('毛线').innerText()).toBe('照写的备');
  await page.getByLabel('几间教室').fill('2');
  expect(await page.getByText('2 间教室，一间 12 人上下。').isVisible()).toBe(true);
});

sometimes('impossible numbers: a sentence says what to write, what was typed stays, and the guide’s number counts', async () => {
  const page = await sheet(w02);
  await page.getByLabel('来多少人').fill('-3');
  expect(await page.getByRole('alert').innerText()).toBe('来多少人要写 1 到 999 的整数。没改好以前，先按 30 算。');
  expect(await page.getByLabel('来多少人').inputValue()).toBe('-3');
  expect(await page.getByRole('row').filter({ hasText: '结业证书' }).getByRole('cell').first().innerText()).toBe('30');
  await session(page, '上午：看和听').getByLabel('真有几分钟').fill('很多');
  expect(await page.getByRole('alert').last().innerText()).toBe('真有几分钟要写 15 到 600 的整数。没改好以前，先按 180 算。');
});

describe('one half', () => {
  sometimes('left out, it is in the link, and not in the kit, the clock, the cards or the certificates', async () => {
    const page = await sheet(`${w02}#people=26`);
    await page.getByRole('checkbox', { name: '要上“下午：联和练”' }).uncheck();
    expect(hashOf(page)).toBe('#people=26&off=2');
    expect(await page.getByRole('checkbox', { name: '要上“上午：看和听”' }).isDisabled(), 'one of them is held').toBe(true);
    expect(await session(page, '下午：联和练').innerText()).toContain('这次不上：不排时间，不带它的讲义，不写在证书上。');
    const kit = page.locator('.run-kit');
    expect(await kit.innerText()).not.toMatch(/关注记录|情境卡|看听联卡/);
    // The questions and the certificate for each, a list for twenty.
    expect(await kit.innerText()).toContain(`讲义一共 ${26 + 26 + 2} 张纸（双面印）。`);
    expect(await page.getByRole('button', { name: '打开：下午：联和练' }).count()).toBe(0);

    const colleague = await sheet(w02 + hashOf(page));
    await colleague.getByRole('checkbox', { name: '结业证书' }).check();
    await colleague.getByRole('checkbox', { name: /提示卡/ }).check();
    const certificate = await colleague.locator('.run-certificate').textContent();
    expect(certificate).toContain('次课里的 1 次。特发此证。');
    expect(certificate).toContain('实际上课 1 次，共 3 小时：“上午：看和听”。');
    expect(certificate).toContain('不等于可以下诊断');
    expect(certificate).not.toContain('上完一天的培训');
    expect(await colleague.locator('.run-cards').first().textContent()).toContain('上午：看和听');
    expect(await colleague.locator('.run-paper').textContent()).toContain('这次不上：下午：联和练');
    expect(await colleague.locator('.run-cards').allTextContents()).not.toContain('收绳子');
  });

  sometimes('a certificate of both says how long they really were', async () => {
    const page = await sheet(`${w02}#2=13:30,150`);
    await page.getByRole('checkbox', { name: '结业证书' }).check();
    const certificate = await page.locator('.run-certificate').textContent();
    expect(certificate).toContain('上完一天的培训');
    expect(certificate).toContain('实际上课 2 次，共 5 小时 30 分钟：“上午：看和听”、“下午：联和练”。');
  });

  sometimes('two at one time are said, until one of them is moved', async () => {
    const page = await sheet(`${w02}#1=08:30,180&2=10:20,180`);
    const warning = page.getByText(
      '“上午：看和听”（8:30–11:30）和“下午：联和练”（10:20–13:20）如果在同一天，有 70 分钟撞在一起。改几点开始，或者少排几分钟。',
    );
    expect(await warning.isVisible()).toBe(true);
    await session(page, '下午：联和练').getByLabel('几点开始').fill('13:30');
    expect(await warning.count()).toBe(0);
  });
});

describe('names', () => {
  test('who leads stays on this device, and one button erases it', async () => {
    const page = await sheet(w02);
    await page.getByLabel('谁来带“约定和预告”').fill('韦老师');
    await page.reload();
    expect(await page.getByLabel('谁来带“约定和预告”').inputValue()).toBe('韦老师');
    expect(page.url(), 'nothing personal in the address').not.toContain('#');
    await page.getByRole('button', { name: '全部擦掉' }).click();
    expect(await page.getByLabel('谁来带“约定和预告”').inputValue()).toBe('');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('a pasted chain: the names that were found are shown before anything is printed, and can be corrected', async () => {
    const page = await sheet(w02);
    await page.getByRole('checkbox', { name: '结业证书' }).check();
    await page.getByLabel('证书上的名字').fill('#接龙\n周六培训\n1. 张三（白石小学）\n2. 欧阳 娜娜\n3. 李四 带孩子');
    const list = page.getByRole('list', { name: '找到的名字在下面。先看一遍再印，哪个不对就在这里改。' });
    const shown = () => list.locator('input').evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
    const printed = () => page.locator('.run-given-name').allTextContents();
    expect(await shown()).toEqual(['张三', '欧阳 娜娜', '李四']);
    expect(await page.getByText('没有当作名字的：带孩子。里面要是有人名，点“加一个名字”补上。').isVisible()).toBe(true);
    await page.getByLabel('第 1 个名字').fill('张三丰');
    await page.getByRole('button', { name: '去掉“欧阳 娜娜”' }).click();
    await page.getByRole('button', { name: '加一个名字' }).click();
    await page.keyboard.type('韦 宁');
    expect(await printed()).toEqual(['张三丰', '李四', '韦 宁']);
    expect(await page.locator('#run-names-found').innerText()).toBe('3 个名字，3 页证书。');
    await page.reload();
    await page.getByRole('checkbox', { name: '结业证书' }).check();
    expect(await shown()).toEqual(['张三丰', '李四', '韦 宁']);
    await page.getByRole('button', { name: '照上面粘的重新找' }).click();
    expect(await printed()).toEqual(['张三', '欧阳 娜娜', '李四']);
    await page.getByLabel('证书上的名字').fill('2026年9月1日');
    expect(await page.locator('#run-names-found').innerText()).toBe('上面的字里没有找到名字，会印一张空白的。有名字就点“加一个名字”。');
  });

  sometimes('10,000 names: the first 500 are taken, and it says so', async () => {
    const page = await sheet(w02);
    await page.getByRole('checkbox', { name: '结业证书' }).check();
    await page.getByLabel('证书上的名字').evaluate((field) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', Array.from({ length: 10_000 }, (_, at) => `学员${at + 1}`).join('\n'));
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await page.getByText(/^500 个名字/).waitFor();
    expect(await page.getByText('粘进来 10000 个名字。一次只印前 500 个，余下的分几次印。').isVisible()).toBe(true);
    expect(await page.locator('.run-certificate').count()).toBe(500);
  });

  sometimes('a browser that refuses storage is reported once, and everything works', async () => {
    const page = await newPage();
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      }),
    );
    await page.goto(w02);
    await page.getByLabel('谁来带“约定和预告”').fill('韦老师');
    await page.getByLabel('谁来带“四个形状”').fill('周老师');
    expect(await page.getByText('浏览器不让存东西。页面照样能用，只是关掉以后，人名和大钟就没了。').count()).toBe(1);
    expect(await page.getByLabel('谁来带“约定和预告”').inputValue()).toBe('韦老师');
  });
});

describe('on paper', () => {
  sometimes('the run sheet is one page of table and kit: no fields, no navigation, none of the words round it', async () => {
    const page = await sheet(`${w02}#people=24&1=08:30,150`);
    await page.getByLabel('谁来带“约定和预告”').fill('韦老师');
    await page.emulateMedia({ media: 'print' });
    const printed = await page.locator('main').innerText();
    expect(printed).toContain('约定和预告');
    expect(printed).toContain('韦老师');
    expect(printed).toContain('去掉的：上午收一收');
    expect(await page.getByRole('textbox').first().isVisible()).toBe(false);
    expect(await page.getByRole('button').first().isVisible()).toBe(false);
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 1 }).filter({ visible: true }).count()).toBe(1);
    expect(await pagesOf(page)).toBe(1);
    expect(await pagesOf(await sheet('/en/workshops/w02/run-sheet/')), 'in English').toBe(1);
  });

  sometimes('cards four to a page, a sign-in row for each person, certificates for the names: each only when chosen', async () => {
    const page = await sheet(`${w02}#people=26`);
    await page.getByRole('checkbox', { name: '流程单' }).uncheck();
    await page.getByRole('checkbox', { name: /提示卡/ }).check();
    // 17 steps, two of them breaks: 15 cards.
    expect(await page.locator('.run-card').count()).toBe(15);
    expect(await pagesOf(page)).toBe(4);

    await page.getByRole('checkbox', { name: /提示卡/ }).uncheck();
    await page.getByRole('checkbox', { name: '签到表，26 行' }).check();
    expect(await page.locator('.run-sign-in tbody tr').count()).toBe(26);

    await page.getByRole('checkbox', { name: '签到表，26 行' }).uncheck();
    await page.getByRole('checkbox', { name: '结业证书' }).check();
    expect(await pagesOf(page), 'a blank one when there are no names').toBe(1);
    await page.getByLabel('证书上的名字').fill('1\t覃小燕\n2\t<b onclick="alert(1)">韦</b>\n3\t=1+1|cmd\n4\t\u202e周');
    expect(await page.locator('bdi').allTextContents()).toEqual(['覃小燕', '<b onclick="alert(1)">韦</b>', '=1+1|cmd', '周']);
    expect(await pagesOf(page)).toBe(4);
    await page.getByRole('radio', { name: '一页两张，沿线剪开' }).check();
    expect(await pagesOf(page)).toBe(2);
  });

  sometimes('nothing chosen: it says so and opens no print window', async () => {
    const page = await newPage();
    await page.addInitScript(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.goto(w02);
    await page.getByRole('checkbox', { name: '流程单' }).uncheck();
    await page.getByRole('button', { name: '打印' }).click();
    expect(await page.getByText('上面一样也没选，先选一样再印。').isVisible()).toBe(true);
    expect(await page.locator('body[data-printed]').count()).toBe(0);
    await page.getByRole('checkbox', { name: '流程单' }).check();
    await page.getByRole('button', { name: '打印' }).click();
    expect(await page.locator('body[data-printed]').count()).toBe(1);
  });
});

describe('the clock for the room', () => {
  const clock = (page: Page) => page.getByRole('region', { name: '大钟' });

  test('runs, pauses with the space bar, goes on with the arrows, says how far behind it is, survives a reload', async () => {
    const page = await newPage();
    await page.clock.install({ time: new Date('2026-09-01T08:30:00') });
    await page.goto(`${w02}#1=08:30,180`);
    await page.getByRole('button', { name: '打开：上午：看和听' }).click();
    const says = () => clock(page).innerText();
    expect(await says()).toMatch(/到场，先填六问\s+15\s*分钟/);
    expect(await says()).toContain('正好，不快不慢');
    expect(await page.getByRole('searchbox').isVisible(), 'nothing else is seen').toBe(false);

    await page.clock.runFor('04:00');
    await expect.poll(says).toMatch(/11\s*分钟/);
    await page.keyboard.press('Space');
    await page.clock.runFor('06:00');
    await expect.poll(says).toContain('慢了 6 分钟');
    expect(await says()).toMatch(/停着[\s\S]*11\s*分钟/);

    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await expect.poll(says).toMatch(/约定和预告\s+10\s*分钟/);
    await expect.poll(says).toContain('快了 5 分钟');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(says).toContain('慢了 10 分钟');
    await clock(page).getByText('要按时结束，可以这样').click();
    expect(await says()).toContain('去掉“上午收一收”');

    await page.reload();
    await expect.poll(says).toContain('慢了 10 分钟');
    await clock(page).getByRole('button', { name: '关掉大钟' }).click();
    expect(await page.getByRole('searchbox').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: '接着走：上午：看和听' }).isVisible()).toBe(true);
  });

  sometimes('after the last step it is over; on a phone nothing scrolls sideways', async () => {
    const page = await sheet(w02, { viewport: phone });
    await page.getByRole('button', { name: '打开：下午：联和练' }).click();
    for (let step = 0; step < 8; step++) await clock(page).getByRole('button', { name: '下一步' }).click();
    expect(await clock(page).getByRole('heading', { level: 2 }).innerText()).toBe('到这里，结束了');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await clock(page).getByRole('button', { name: '关掉大钟' }).click();
    expect(await page.getByRole('button', { name: '打开：下午：联和练' }).isVisible()).toBe(true);
  });
});

test.each(sampleOf(['zh', 'en'], 1))('at 360 px, with all its fields, nothing scrolls sideways: %s', async (locale) => {
  const page = await sheet(`/${locale}/workshops/w02/run-sheet/#people=9&1=08:30,90&2=13:30,120`, { viewport: phone });
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  const widest = await page.evaluate(() =>
    Math.max(...[...document.querySelectorAll('main *')].map((part) => part.getBoundingClientRect().right)),
  );
  expect(widest).toBeLessThanOrEqual(phone.width);
});

test('without JavaScript it is the plan of the guide and its kit', async () => {
  const page = await open(w02, { javaScriptEnabled: false });
  expect(await steps(page, '上午：看和听').count()).toBe(9);
  expect(await page.getByRole('main').innerText()).toContain('共 180 分钟');
  expect(await page.getByRole('row').filter({ hasText: '情境卡' }).isVisible()).toBe(true);
  expect(await page.locator('noscript p').isVisible()).toBe(true);
});
