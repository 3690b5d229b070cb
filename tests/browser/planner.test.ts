import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { localDay } from '../../src/tools/planner/days.ts';
import { sometimes } from '../support/thorough.ts';
import { newPage, open, phone, site } from './support/browser.ts';

/** A fixed school year with lessons on Wednesdays, independent of the current date. */
const year = 'g=3&first=2026-09-01&last=2027-06-30&winter=2027-01-20~2027-02-21&off=2026-10-01~2026-10-07.2027-01-11~2027-01-19&day=3';
const address = `/zh/planner/#${year}`;

const dayOf = (page: Page, slot: number) => page.locator(`li:has([data-slot="${slot}"])`).getAttribute('data-place');

async function planner(where = address, options = {}): Promise<Page> {
  const page = await open(where, options);
  await page.locator('[data-slot="16"]').waitFor();
  return page;
}

/** Drags by the grip in small steps. */
async function drag(page: Page, slot: number, day: string): Promise<void> {
  const grip = page.locator(`[data-slot="${slot}"] .grip`);
  await grip.scrollIntoViewIfNeeded();
  const from = (await grip.boundingBox())!;
  const to = (await page.locator(`[data-place="${day}"]`).boundingBox())!;
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
  await page.mouse.up();
}

/** Saves the calendar file, and reads it. */
async function calendar(page: Page): Promise<{ name: string; events: ICAL.Event[] }> {
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '存成日历文件' }).click()]);
  await page.locator('.planner-actions [role=status]', { hasText: '存好了' }).waitFor();
  const text = Buffer.concat(await (await saved.createReadStream()).toArray()).toString();
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  return { name: saved.suggestedFilename(), events };
}

describe('a teacher plans her year', () => {
  test('an exam week has no lesson, and the family lessons are on both sides of the winter holiday', async () => {
    const page = await planner();
    await page.getByText('不上课的日子').click();
    await page.getByRole('button', { name: '加一段' }).click();
    const added = page.locator('.planner-off .planner-range').last();
    await added.getByLabel('从').fill('2026-11-02');
    await added.getByLabel('到').fill('2026-11-08');
    const days = await page.locator('li:has([data-slot])').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['place']!));
    expect(days).toHaveLength(16);
    expect(days.filter((day) => day >= '2026-11-02' && day <= '2026-11-08')).toEqual([]);
    expect(await dayOf(page, 8)).toBe('2027-01-06');
    expect(await dayOf(page, 9)).toBe('2027-02-24');
  });

  test('a lesson is dragged to another week; anyone who opens the link sees it there', async () => {
    const page = await planner();
    const before = await dayOf(page, 5);
    await drag(page, 5, '2026-11-11');
    expect(before).not.toBe('2026-11-11');
    expect(await dayOf(page, 5)).toBe('2026-11-11');
    const sent = await planner(page.url());
    expect(await dayOf(sent, 5)).toBe('2026-11-11');
  });

  sometimes('only the lessons that are written are planned, printed and sent on, if she wants it so', async () => {
    const page = await planner();
    expect(await page.locator('[data-slot]').count()).toBe(16);
    expect(await page.locator('[data-slot="7"]').textContent()).toContain('还没有写');
    const day = await dayOf(page, 8);
    await page.getByLabel('只排写好的课').check();
    expect(await page.locator('[data-slot]').evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset['slot']))).toEqual([
      '8',
    ]);
    expect(await dayOf(page, 8)).toBe(day);
    expect(page.url()).toContain('only=written');
    await page.locator('.planner-form select').first().selectOption('2');
    expect(await page.locator('.planner .notice').textContent()).toBe('这个年级还没有写好的课。');
  });

  sometimes('with the keyboard a lesson moves a week, and a screen reader hears where to', async () => {
    const page = await planner();
    await page.getByRole('button', { name: '第 3 课晚一周' }).focus();
    await page.keyboard.press('Enter');
    expect(await dayOf(page, 3)).toBe('2026-10-21');
    expect(await page.locator('.for-ears[role=status]').textContent()).toBe('第 3 课换到了 2026-10-21');
    await page.getByRole('button', { name: '排回原来的样子' }).click();
    expect(await dayOf(page, 3)).toBe('2026-10-14');
  });

  sometimes('the family lesson moved behind the holiday is warned of', async () => {
    const page = await planner(`${address}&moved=8~2027-03-17`);
    expect(await page.locator('.planner-warnings li').allTextContents()).toContain('第 8 课讲团聚和联系，放在寒假前才用得上。');
  });

  sometimes('a mixed-age class sees both grades in one slot', async () => {
    const page = await planner(address.replace('g=3', 'g=3.4'));
    expect(await page.locator('[data-slot="8"] .lesson-title').allTextContents()).toEqual(['三年级写给远方的信', '四年级团聚的日子怎么过']);
  });

  sometimes('it is one page on paper, without what is only for the screen', async () => {
    const page = await planner();
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.planner-form').isVisible()).toBe(false);
    expect(await page.locator('[data-slot="16"]').isVisible()).toBe(true);
  });

  test('the calendar file has sixteen days, with links, and reminders to print and to tell the class', async () => {
    const page = await planner();
    const { name, events } = await calendar(page);
    expect(name).toBe('paper-kite-grade-3.ics');
    expect(events).toHaveLength(16);
    const letter = events[7]!;
    expect(letter.startDate.toString()).toBe('2027-01-06');
    expect(letter.uid).toBe('g3-08-2026@paper-kite');
    expect(letter.component.getFirstPropertyValue('url')).toBe(new URL('/zh/lessons/g3-08/', site).href);
    const alarms = letter.component.getAllSubcomponents('valarm');
    expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual(['-P1DT16H']);
    expect(String(alarms[0]!.getFirstPropertyValue('description'))).toMatch(
      /^1 月 6 日上《写给远方的信》，今天印好：45 人的班要 \d+ 张纸，连教案。$/,
    );
    expect(events[6]!.component.getAllSubcomponents('valarm'), 'nothing to print for what is not written').toEqual([]);
    expect(await page.locator('.planner-actions [role=status]').textContent()).toBe(
      '存好了，把文件点开，日历会加上这些课。改了以后再存一次、再点开，日历会跟着改。',
    );
  });

  test('a careful lesson reminds on the day before, with the words of its plan', async () => {
    const page = await planner(address.replace('g=3', 'g=5'));
    const { events } = await calendar(page);
    const careful = events.find(({ uid }) => uid.startsWith('g5-06'))!;
    const said = careful.component.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('description')));
    expect(said).toHaveLength(2);
    expect(said[1]).toContain('今天告诉全班。提前一天说：“明天讲有人被欺负时');
  });

  sometimes('saved again, the calendar follows: moves in both directions, and lessons that were taken out are cancelled', async () => {
    const page = await planner();
    const first = await calendar(page);
    await page.getByRole('button', { name: '第 5 课早一周' }).click();
    await page.getByRole('button', { name: '第 10 课晚一周' }).click();
    const second = await calendar(page);
    expect(second.events.map(({ uid }) => uid)).toEqual(first.events.map(({ uid }) => uid));
    for (const [at, event] of second.events.entries()) expect(event.sequence).toBeGreaterThan(first.events[at]!.sequence);
    expect(second.events[4]!.startDate.toString() < first.events[4]!.startDate.toString()).toBe(true);
    expect(second.events[9]!.startDate.toString() > first.events[9]!.startDate.toString()).toBe(true);

    await page.getByLabel('只排写好的课').check();
    const third = await calendar(page);
    const cancelled = third.events.filter(({ component }) => component.getFirstPropertyValue('status') === 'CANCELLED');
    const later = first.events.filter(({ uid, startDate }) => !uid.startsWith('g3-08') && startDate.toString() >= localDay(new Date()));
    expect(cancelled.map(({ uid }) => uid).sort()).toEqual(later.map(({ uid }) => uid).sort());
    expect(cancelled.every(({ summary }) => summary.startsWith('不上了：'))).toBe(true);
  });

  sometimes('two classes of one grade have calendars of their own', async () => {
    const page = await planner();
    await page.getByLabel('哪个班').fill('三（1）班');
    expect(decodeURIComponent(new URL(page.url()).hash)).toContain('class=三（1）班');
    const one = await calendar(page);
    await page.getByLabel('哪个班').fill('三（2）班');
    const two = await calendar(page);
    expect(two.events).toHaveLength(16);
    expect(two.events[0]!.summary).toMatch(/^三（2）班 1 /);
    const uids = new Set(one.events.map(({ uid }) => uid));
    expect(two.events.filter(({ uid }) => uids.has(uid))).toEqual([]);
  });

  sometimes('the library for calendars comes when the button is pressed, and not before', async () => {
    const page = await newPage();
    const scripts: string[] = [];
    page.on('request', (request) => request.resourceType() === 'script' && scripts.push(new URL(request.url()).pathname));
    await page.goto(address);
    await page.locator('[data-slot="16"]').waitFor();
    const before = scripts.splice(0);
    expect(before.filter((script) => script.includes('/calendar.'))).toEqual([]);
    await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '存成日历文件' }).click()]);
    expect(scripts).toEqual([expect.stringMatching(/^\/_astro\/calendar\..+\.js$/)]);
  });

  sometimes('on a phone nothing is wider than the screen, and a written lesson is a tap away', async () => {
    const page = await planner(address, { viewport: phone });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    await page.getByRole('link', { name: '写给远方的信' }).click();
    expect(new URL(page.url()).pathname).toBe('/zh/lessons/g3-08/');
  });
});

test.each([
  ['。', (hash: string) => `${hash}。`],
  ['WeChat', (hash: string) => hash.replace('planner/', 'planner/?from=singlemessage&isappinstalled=0')],
  ['encoded twice', (hash: string) => hash.replace(/#(.*)/, (_, state: string) => `#${encodeURIComponent(encodeURIComponent(state))}`)],
])('a link with an addition is still this plan: %s', async (_, change) => {
  const page = await planner(change(`${address}&moved=5~2026-11-11`));
  expect(await dayOf(page, 5)).toBe('2026-11-11');
  expect(await dayOf(page, 8)).toBe('2027-01-06');
});

describe('what cannot be planned is said in a sentence', () => {
  test.each([
    ['winter=2027-02-21~2027-01-20', '寒假结束的日子，比开始的还早。'],
    ['winter=2027-08-01~2027-08-20', '寒假要在开学和暑假之间。'],
  ])('%s', async (change, sentence) => {
    const page = await newPage();
    await page.goto(address.replace(/winter=[^&]*/, change));
    expect(await page.getByRole('alert').textContent()).toBe(sentence);
  });

  test.each([
    ['zh', '存成日历文件', '日历没有存成：少了一个要从网上取的文件。连上网，刷新这一页再存；排好的课都在地址里，不会丢。'],
    [
      'en',
      'Save as a calendar file',
      'The calendar was not saved: a file that it needs did not arrive. Connect to the network, reload this page and save again; the plan is in the address and is not lost.',
    ],
  ])('a calendar without a network, %s', async (locale, button, sentence) => {
    const page = await planner(address.replace('zh', locale));
    await page.context().setOffline(true);
    await page.getByRole('button', { name: button }).click();
    await page.locator('.planner-actions [role=status]', { hasText: /./ }).waitFor();
    expect(await page.locator('.planner-actions [role=status]').textContent()).toBe(sentence);
  });

  sometimes('an emptied day', async () => {
    const page = await planner();
    await page.getByLabel('秋季开学').fill('');
    expect(await page.getByRole('alert').textContent()).toBe('有一个日子没填，或者日历上没有这一天。');
  });

  test('a link full of nonsense opens an ordinary plan and runs nothing', async () => {
    const page = await planner('/zh/planner/#g=%3Cimg%20src=x%20onerror=alert(1)%3E&first=soon&moved=99~x.3~%E2%80%AE');
    expect(await page.locator('[data-slot]').count()).toBe(16);
    expect(await page.locator('.planner img').count()).toBe(0);
  });
});
