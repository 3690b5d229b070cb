import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { violations } from '../../browser/support/axe.ts';
import { sampleOf, sometimes } from '../../support/thorough.ts';
import { bench, root } from './bench.ts';
import { after, isSaved, onDisk, open, opened, page, plan, press, type, writesInTheEditor, written } from './writer.ts';

writesInTheEditor();

/** The problems in the list; advice is folded below them. */
const listed = () => page.locator('#problems > ul > li b').allTextContents();
const left = () => page.frameLocator('#page');
const paperWords = () => page.locator('#paper canvas').first().getAttribute('aria-label');

/** Takes the first entry of the list of completions, which has these words. */
async function choose(words: string): Promise<void> {
  const list = page.locator('.cm-tooltip-autocomplete');
  await list.locator('li[aria-selected]', { hasText: words }).waitFor();
  // In its first moment a list takes no key: someone may be typing a line end.
  await page.waitForTimeout(150);
  await press('Enter');
  await list.waitFor({ state: 'detached' });
}

/** Adds a handout where the second step begins. */
async function addCards(): Promise<void> {
  await page.locator('.cm-line', { hasText: 'minutes="30"' }).first().click();
  await addCardsHere();
}

/** Adds a handout where the cursor is. */
async function addCardsHere(): Promise<void> {
  await page.getByRole('button', { name: '新讲义' }).click();
  await page.getByLabel('是什么样的').selectOption('cards');
  await page.getByLabel('中文题目').fill('风筝卡');
  await page.getByLabel('英文题目').fill('Kite cards');
  await page.getByRole('button', { name: '加上' }).click();
  await page.locator('.cm-line', { hasText: '<Handout to="cards" />' }).waitFor();
}

describe('someone who has never seen MDX', () => {
  test('writes a step, a question with answers and a handout, fixes what is found, saves, and page and paper show it', async () => {
    await open();
    // A step: the button, then the gaps one after the other.
    await page.locator('.cm-line', { hasText: '</Step>' }).first().click();
    await page.getByRole('button', { name: '步骤' }).click();
    await type('想一想');
    await press('Tab');
    await press('Tab');
    // What a step can be is listed by itself, in words.
    await page.locator('.cm-tooltip-autocomplete li', { hasText: '暖场' }).waitFor();
    await type('tal');
    await choose('talk');
    await press('Tab');
    await type('老师拿着风筝线，请大家看。');
    await expect.poll(listed).toContain('各个步骤一共 45 分钟，规定的是 40 分钟。');

    // A question with answers, from its name.
    await press('End');
    await press('Enter');
    await press('Enter');
    await type('<As');
    await choose('Ask');
    await type('线那头是谁？');
    await press('Enter');
    await press('Enter');
    await type('- 妈妈。->她也拉着线。');
    await press('Enter');
    await type('不知道。→ 不知道也没关系。');

    // The finding, and its fix: an arrow that is none.
    const finding = page.locator('#problems li', { hasText: '提问里的箭头要写成 →' });
    await finding.waitFor();
    expect(await page.locator('.cm-lintRange-error', { hasText: '->' }).count()).toBe(1);
    await finding.getByRole('button', { name: '照建议改' }).click();
    await finding.waitFor({ state: 'detached' });
    expect(await written()).toContain('- 妈妈。→她也拉着线。\n- 不知道。→ 不知道也没关系。');

    // The minutes of the step after it.
    await page.locator('.cm-line', { hasText: 'minutes="30"' }).first().click();
    await page.keyboard.press('Home');
    await page.keyboard.press('Control+f');
    await type('minutes="30"');
    await press('Enter');
    await press('Escape');
    await type('minutes="25"');
    await expect.poll(async () => (await listed()).some((message) => message.includes('分钟'))).toBe(false);

    // A handout of its own, which is saved at once and given out where the cursor is.
    await addCardsHere();
    expect(onDisk('lesson.yaml')).toContain('- name: cards\n    for: pupil\n    pages: 1');
    expect(onDisk('cards.en.mdx')).toContain('title: Kite cards');

    await press('Control+s');
    await isSaved();
    expect(onDisk()).toContain(
      '<Step title="想一想" minutes="5" kind="talk">\n\n老师拿着风筝线，请大家看。\n\n<Ask>\n\n线那头是谁？\n\n- 妈妈。→她也拉着线。\n- 不知道。→ 不知道也没关系。\n\n</Ask>\n\n</Step>',
    );
    await left().getByText('老师拿着风筝线，请大家看。').waitFor();
    await expect.poll(paperWords).toContain('老师拿着风筝线，请大家看。');
    expect(await paperWords()).toContain('线那头是谁？');
    expect(await left().locator('.text').textContent()).toContain('不知道也没关系。');
  });

  test('adds a handout: the plan of the curriculum lists it, and both languages give it out at the same place', async () => {
    await open();
    await addCards();
    expect(await page.locator('#editor-note').textContent()).toContain('发这张讲义的一行写进了 plan.zh.mdx, plan.en.mdx，还没保存。');
    expect(readFileSync(path.join(root, 'content/scope-and-sequence.yaml'), 'utf8')).toContain(
      '- { name: cards, title: { zh: 风筝卡, en: Kite cards }, kind: cards, for: pupil }',
    );
    await press('Control+s');
    await isSaved();
    for (const file of ['plan.zh.mdx', 'plan.en.mdx'])
      expect(onDisk(file)).toContain('kind="activity">\n\n<Handout to="cards" />\n\n<Handout to="letter-paper" />');
    expect((await listed()).filter((message) => message.includes('cards'))).toEqual([]);
  });

  test('takes the line that gives a handout out of both languages again', async () => {
    await open();
    await addCards();
    await page.locator('#editor-note').getByRole('button', { name: '去掉这一行' }).click();
    await isSaved();
    expect(await written()).toBe(plan);
  });

  test('clicks on the number of a paragraph: the cursor is at its beginning; drawn over several, whole lines are selected', async () => {
    await open();
    const number = (line: number) => page.locator('.cm-lineNumbers .cm-gutterElement').filter({ hasText: new RegExp(`^${line}$`) });
    const lines = plan.split('\n');
    const line = lines.findIndex((words) => words.includes('风筝飞得很远。')) + 1;
    await number(line).click();
    await type('今天，');
    expect(await written()).toContain('\n今天，风筝飞得很远。\n');
    await press('Control+z');
    const [first, last] = [await number(line).boundingBox(), await number(line + 2).boundingBox()];
    await page.mouse.move(first!.x + 5, first!.y + 5);
    await page.mouse.down();
    await page.mouse.move(last!.x + 5, last!.y + 5);
    await page.mouse.up();
    await press('Delete');
    expect(await written()).not.toContain(lines.slice(line - 1, line + 2).join('\n'));
    await press('Control+z');
    expect(await written()).toContain(lines.slice(line - 1, line + 2).join('\n'));
  });

  test('begins a planned document from the list', async () => {
    await page.goto(`${bench.url}/workbench/zh/`);
    await page.getByRole('button', { name: /^开始写: G3-09 / }).click();
    await page.waitForURL('**/workbench/zh/g3-09/');
    await opened();
    expect(await written()).toContain('title:');
    expect(await page.locator('#state').textContent()).toMatch(/处待写/);
    // One click selects a gap, so that the words take its place.
    await page.locator('#editor-text .cm-lintRange', { hasText: '【待写：' }).first().click();
    await type('能说一句心里话');
    expect(await written()).toContain('\n  - 能说一句心里话\n');
    const folder = (await page.locator('#files [role="tab"]').first().getAttribute('data-file'))!.split('/').slice(0, -1).join('/');
    expect(existsSync(path.join(root, folder, 'lesson.yaml'))).toBe(true);
    rmSync(path.join(root, folder), { recursive: true });
  });

  sometimes('finds the way to what is planned, above all that is written', async () => {
    await page.goto(`${bench.url}/workbench/zh/`);
    await page.getByRole('link', { name: '开始写一份新的：到下面“还没有写的”里选' }).click();
    expect(new URL(page.url()).hash).toBe('#planned');
    expect(await page.locator('#planned').textContent()).toBe('还没有写的');
  });

  sometimes('writes a new step behind the one of the cursor, never in it; a question has room for three answers', async () => {
    await open();
    await page.locator('.cm-line', { hasText: '<Step ' }).first().click();
    await page.getByRole('button', { name: '步骤' }).click();
    await page.getByRole('button', { name: '问题' }).click();
    expect(await written()).toContain('</Step>\n\n<Step title="【待写：这一步叫什么】" minutes="5" kind="activity">');
    expect(await written()).toContain('- 【待写：另一种想法】 → 【待写：怎么回应它】\n- 【待写：让人为难的回答】 → 【待写：这时怎么回应】');
  });

  sometimes('is not blamed for a page that a slow computer did not make', async () => {
    const isPage = ({ pathname }: URL) => pathname.endsWith('/g3-08/') && !pathname.includes('/workbench/');
    await page.route(isPage, (route) => route.fulfill({ status: 500, body: '' }));
    await page.goto(`${bench.url}/workbench/zh/g3-08/`);
    await expect
      .poll(() => page.locator('#broken').textContent())
      .toBe('网页这一次没有出来，你写的没有错。按 F5 再打开一次；还是这样，就在终端里重新运行 npm run dev。');
    await page.unroute(isPage);
    await page.reload();
    await opened();
    expect(await page.locator('#broken').isVisible()).toBe(false);
  });

  sometimes('finds a picture in the gallery', async () => {
    await open('zh/g3-08/letter-paper/');
    await after('亲爱的');
    await page.getByRole('button', { name: '图', exact: true }).click();
    await page.getByLabel('找图').fill('风筝');
    const kite = page.locator('.gallery .grid button', { hasText: 'kite' }).first();
    expect(await kite.locator('img').evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth > 0))).toBe(true);
    expect(await page.locator('.gallery .grid button:visible').count()).toBeLessThan(5);
    await page.locator('.gallery .grid button', { has: page.getByText('kite', { exact: true }) }).click();
    await expect.poll(written).toContain('<Picture name="kite" alt="风筝" />');
  });
});

describe('signs of a Chinese keyboard', () => {
  sometimes('become those of a block as they are typed in a tag, and stay what they are in words', async () => {
    await open();
    await after('<Hotlines show="crisis local" />');
    await press('Enter');
    await press('Enter');
    for (const sign of ['<Story', ' ', 'title', '＝', '“', '他说：“好”', '＞']) {
      for (const one of sign.length > 6 ? [...sign].slice(0, 3) : [sign]) await page.keyboard.insertText(one);
    }
    await press('Escape');
    await page.keyboard.insertText('”');
    await page.keyboard.insertText('＞');
    expect(await written()).toContain('<Story title="他说：');
    expect(await written()).toContain('</Story>');
  });
});

describe('the keyboard and what is read out', () => {
  test('is enough: the text is reached and left, a problem is found and fixed', async () => {
    await open();
    await page.locator('#save').focus();
    for (let tabs = 0; tabs < 12 && !(await page.evaluate(() => document.activeElement?.classList.contains('cm-content'))); tabs++)
      await press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('文章：plan.zh.mdx');
    await press('Control+End');
    await type('\n有事打 110。');
    await expect.poll(listed).toEqual(['这里直接写了电话号码 110。']);
    await press('Control+.');
    // The translation lacks the number that the original has now.
    await expect.poll(listed).toEqual([expect.stringContaining('<Phone of="110" />')]);
    expect(await written()).toContain('有事打 <Phone of="110" />。');
    await press('Escape');
    await press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.cm-editor'))).toBeNull();
    await page.locator('#files [aria-selected="true"]').focus();
    await press('ArrowLeft');
    await expect.poll(() => page.locator('#files [aria-selected="true"]').textContent()).toBe('基本信息');
    await expect.poll(written).toContain('sensitivity: ordinary');
  });

  test.each(
    sampleOf(
      [
        [1600, 900],
        [360, 740],
      ],
      1,
    ),
  )('axe finds nothing wrong at %i pixels, with problems and with the list of blocks open', async (width, height) => {
    await page.setViewportSize({ width, height });
    await open();
    expect(await violations(page)).toEqual([]);
    await page.locator('.cm-content').click();
    await press('Control+End');
    await type('\n有事打 110。\n\n<');
    await page.locator('.cm-tooltip-autocomplete li').first().waitFor();
    await expect.poll(listed).toContain('这里直接写了电话号码 110。');
    // The keyboard reaches the list from the text, whose arrow keys move in it.
    expect((await violations(page)).filter((violation) => !/^scrollable-region-focusable: .*: #cm-ac-\w+$/.test(violation))).toEqual([]);
  });

  sometimes('a narrow window shows one pane, and the buttons choose it', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open();
    const shown = () => page.locator('main > section:visible').evaluateAll((panes) => panes.map(({ id }) => id));
    expect(await shown()).toEqual(['pane-write']);
    await page.locator('#panes').getByRole('button', { name: '纸上' }).click();
    expect(await shown()).toEqual(['pane-paper']);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

sometimes('a document is checked as it is typed in less than half a second', async () => {
  await open();
  const check = () =>
    page.evaluate(async (text) => {
      const begin = performance.now();
      const texts = { 'lessons/grade-3/08-a-letter-far-away/plan.zh.mdx': text + String(begin) };
      const headers = { 'Content-Type': 'application/json' };
      await fetch('/workbench/edit/check/', { method: 'POST', headers, body: JSON.stringify({ address: 'zh/g3-08/', texts }) });
      return performance.now() - begin;
    }, plan);
  await check();
  const times = [await check(), await check(), await check()];
  expect(Math.min(...times)).toBeLessThan(500);
});
