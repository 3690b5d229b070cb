import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { vocabulary } from '../../src/blocks/vocabulary.ts';
import { shownMark } from '../../src/curriculum/marks/mark.ts';
import { readCheckedCurriculum } from '../../src/curriculum/read.ts';
import { fixtureRoot } from '../support/fixture.ts';
import { sampleOf, sometimes } from '../support/thorough.ts';
import { newPage } from './support/browser.ts';
import { makeCopy } from './support/checkedCopy.ts';
import { SavingSite } from './support/savingSite.ts';
import { ours, stampPage, type } from './support/stamping.ts';
import { openTranslated, type Translator, untranslated } from './support/translator.ts';

const { released } = readCheckedCurriculum(fixtureRoot, vocabulary).editions;
const published = released.at(-1)!.sheets.find(({ document, sheet, locale }) => `${document} ${sheet} ${locale}` === 'G3-08 plan zh')!;

const site = new SavingSite();
beforeAll(() => site.start());
afterAll(() => site.end());

const translators: Translator[] = ['once', 'all the time'];

/** The texts of all elements that a selector finds, as they were before the translation. */
const texts = async (page: Page, selector: string) => (await page.locator(selector).allTextContents()).map(untranslated);
const text = async (page: Page, selector: string) => (await texts(page, selector))[0];
/** Waits until an element says something. */
const says = (page: Page, selector: string, words: string | RegExp) =>
  expect.poll(() => text(page, selector), { timeout: 20_000 }).toMatch(words instanceof RegExp ? words : `${words}`);
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name: typeof name === 'string' ? new RegExp(`^译?${name}$`) : name });

/** What a person does with each tool on a page that the browser has translated. */
describe.each(sampleOf(translators, 1))('a page that the browser has translated %s', (translator) => {
  sometimes('the planner: a second grade, another weekday, a lesson a week later, the calendar', async () => {
    const address = '/zh/planner/#g=3&first=2026-09-01&last=2027-06-30&winter=2027-01-20~2027-02-21&day=3';
    const { page, errors } = await openTranslated(address, translator, (opened) => opened.locator('[data-slot="16"]').waitFor());
    await page.locator('.planner-form select').nth(1).selectOption('4');
    expect(await texts(page, '.planner-plan h2')).toEqual(['三年级和四年级的一年']);
    expect(await texts(page, '[data-slot="8"] .lesson-title')).toEqual(['三年级写给远方的信', '四年级团聚的日子怎么过']);
    await page.locator('.planner-form select').nth(1).selectOption('');
    expect(await texts(page, '[data-slot="8"] .lesson-title')).toEqual(['写给远方的信']);
    await page.locator('.planner-form select').nth(2).selectOption('5');
    expect(await texts(page, 'li:has([data-slot="1"]) time')).toEqual(['9 月 4 日']);
    await page.getByRole('button', { name: '第 3 课晚一周' }).click();
    expect(await text(page, '.for-ears[role=status]')).toMatch(/^第 3 课换到了/);
    await page.getByLabel(/只排写好的课/).check();
    expect(await page.locator('[data-slot]').count()).toBe(1);
    await page.getByLabel(/只排写好的课/).uncheck();
    expect(await page.locator('[data-slot]').count()).toBe(16);
    await Promise.all([page.waitForEvent('download'), button(page, '存成日历文件').click()]);
    await page.getByLabel(/秋季开学/).fill('');
    expect(await text(page, '[role=alert]')).toBe('有一个日子没填，或者日历上没有这一天。');
    await page.getByLabel(/秋季开学/).fill('2026-09-01');
    expect(await page.locator('[data-slot]').count()).toBe(16);
    expect(errors).toEqual([]);
  });

  sometimes('the pack builder: put in, move, take out, another form, make it', async () => {
    const { page, errors } = await openTranslated('/zh/pack/#d=G3-08.G1-03', translator, (opened) =>
      opened.locator('[data-item]').last().waitFor(),
    );
    await page.getByRole('searchbox').last().fill('o01');
    await page.getByRole('button', { name: '把《写信包：孩子版》放进来' }).click();
    expect(await text(page, '.pack-said')).toBe('放进来了：《写信包：孩子版》');
    await page.locator('[data-item="O01"] [data-button=up]').click();
    expect(await page.locator('[data-item]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['item']))).toEqual([
      'G3-08',
      'O01',
      'G1-03',
    ]);
    const pages = await texts(page, '.pack-totals dd');
    await page.locator('[data-item="O01"] [data-button=remove]').click();
    expect(await texts(page, '.pack-totals dd')).not.toEqual(pages);
    await page.locator('.pack-side select').first().selectOption('booklet');
    await page.locator('.pack-make button.first').click();
    await says(page, '.pack-make [role=status]', /MB/);
    expect(await page.locator('.pack-make a.first').isVisible()).toBe(true);
    await button(page, '清空，不留记录').click();
    expect(await page.locator('[data-item]').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  sometimes('the run sheet: people, minutes, steps, names, the clock', async () => {
    const { page, errors } = await openTranslated('/zh/workshops/w02/run-sheet/', translator, (opened) =>
      opened.getByRole('checkbox').first().waitFor(),
    );
    await page.getByLabel(/来多少人/).fill('-3');
    expect(await text(page, '[role=alert]')).toBe('来多少人要写 1 到 999 的整数。没改好以前，先按 30 算。');
    await page.getByLabel(/来多少人/).fill('24');
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await texts(page, '.run-kit h2 small')).toEqual([expect.stringContaining('24')]);
    await page.getByLabel(/几间教室/).fill('2');
    expect(await text(page, '.run-numbers .small')).toContain('2 间教室，一间 12 人上下。');
    await page
      .getByLabel(/真有几分钟/)
      .nth(1)
      .fill('150');
    expect(await texts(page, '.run-verdict >> nth=1')).toEqual([expect.stringContaining('从 180 分钟排进了 150 分钟。')]);
    await page.getByRole('button', { name: '留着“找到那个人”' }).click();
    expect(await text(page, '.run-verdict >> nth=1')).not.toContain('找到那个人');
    for (const box of await page.locator('.run-print input[type=checkbox]').all()) await box.check();
    await page.locator('#run-names').fill('覃秀\n韦宁');
    expect(await page.locator('.run-given-name').allTextContents(), 'names are not translated').toEqual(['覃秀', '韦宁']);
    await page.locator('#run-names').fill('');
    expect(await page.locator('.run-certificate').count()).toBe(1);
    await page.locator('.run-clock-start button').first().click();
    const first = await text(page, '.run-clock h2');
    await page.keyboard.press('ArrowRight');
    expect(await text(page, '.run-clock h2')).not.toBe(first);
    await page.keyboard.press('Space');
    expect(await text(page, '.run-clock .run-main')).toBe('接着走');
    await page.keyboard.press('Space');
    expect(await text(page, '.run-clock .run-main')).toBe('停一停');
    await page.locator('.run-clock-buttons button').last().click();
    expect(await page.locator('.run-sessions').isVisible()).toBe(true);
    expect(errors).toEqual([]);
  });

  sometimes('the print budget follows the number of pupils', async () => {
    const { page, errors } = await openTranslated('/zh/grades/3/', translator, (opened) => opened.getByRole('spinbutton').waitFor());
    const before = await text(page, '[data-part=sentence]');
    await page.getByRole('spinbutton').fill('0');
    expect(await text(page, '[data-part=impossible]')).not.toBe('');
    await page.getByRole('spinbutton').fill('52');
    expect(await text(page, '[data-part=sentence]')).toContain('52');
    expect(await text(page, '[data-part=sentence]')).not.toBe(before);
    expect(errors).toEqual([]);
  });

  test('the search finds, and shows help in a crisis', async () => {
    const { page, errors } = await openTranslated('/zh/search/', translator, (opened) => opened.getByRole('searchbox').waitFor());
    await page.getByRole('searchbox').fill('写信');
    await says(page, '#status', /找到 \d+ 处/);
    expect(await page.locator('.hits a').count()).toBeGreaterThan(0);
    await page.getByRole('searchbox').fill('不想活了');
    expect(await page.locator('#crisis > section').isVisible()).toBe(true);
    await page.getByRole('searchbox').fill('zzqqxx');
    await says(page, '#status', /没有找到/);
    expect(await page.locator('#crisis > section').isVisible()).toBe(false);
    expect(errors).toEqual([]);
  });

  sometimes('the stamp shows what will be printed, and is put on a PDF', async () => {
    const { page, errors } = await openTranslated(stampPage, translator, (opened) => opened.locator('[name=school]').waitFor());
    await type(page, ours);
    await says(page, '[data-stamp] [role=status]', '存在这台机器上了。');
    expect(await page.locator('[data-preview=corner] canvas').getAttribute('aria-label')).toContain('青石镇中心小学');
    await page.locator('[data-part=make]').click();
    await says(page, '.save-paper [role=status]', /^(?!正在).+/);
    expect(await page.locator('[data-part=download]').isVisible()).toBe(true);
    await page.locator('[data-part=erase]').click();
    await says(page, '[data-stamp] [role=status]', /^擦掉了/);
    expect(errors).toEqual([]);
  });

  sometimes('a sheet is arranged two on a page', async () => {
    const { page, errors } = await openTranslated('/zh/lessons/g3-08/letter-paper/', translator, (opened) =>
      opened.locator('[data-part=make]').waitFor(),
    );
    await page.locator('[data-part=make]').click();
    await says(page, '.save-paper [role=status]', /^排好了/);
    await page.locator('[name=layout]').selectOption('four-up');
    expect(await text(page, '.save-paper [role=status]')).toBe('');
    expect(errors).toEqual([]);
  });

  sometimes('a grade is saved on the device, and removed', async () => {
    const start = await newPage({ baseURL: site.url });
    const { page, errors } = await openTranslated(
      '/zh/grades/3/',
      translator,
      (opened) => opened.locator('[data-saving][data-ready]').waitFor(),
      start,
    );
    await page.locator('[data-do=save]').click();
    await says(page, '[data-say]', /^存好了|^存着/);
    expect(await page.locator('[data-do=save]').isVisible()).toBe(false);
    await page.locator('[data-do=remove]').click();
    await page.locator('[data-do=remove]').click();
    await page.locator('[data-set][data-state=unsaved]').waitFor();
    expect(errors).toEqual([]);
  });

  sometimes('a copy is checked', async () => {
    const folder = await makeCopy(`translated-${translators.indexOf(translator)}`);
    const { page, errors } = await openTranslated(`file://${encodeURI(folder)}/zh/copy/index.html`, translator, (opened) =>
      opened.locator('#pick').waitFor(),
    );
    const command = await page.locator('.command code').first().textContent();
    await page.locator('.command button').first().click();
    await says(page, '.command button', /复制好了|Ctrl/);
    expect(command, 'commands are not translated').not.toContain('译');
    await page.setInputFiles('#folder', folder);
    await says(page, '#said', /^这份是完整的/);
    expect(errors).toEqual([]);
  });

  sometimes('a sheet is looked up by its mark', async () => {
    const { page, errors } = await openTranslated('/zh/sheet/', translator, (opened) => opened.locator('#sheet-form').waitFor());
    await page.locator('#sheet-id').fill('G3-08');
    await page.locator('#sheet-mark').fill('274-HQ4X');
    await page.locator('#sheet-form button').click();
    await says(page, '#sheet-said', '记号抄错了。');
    await page.locator('#sheet-mark').fill(shownMark(published.mark));
    await page.locator('#sheet-form button').click();
    await says(page, '#sheet-said', /^(?!记号抄错了)./);
    expect(errors).toEqual([]);
  });

  sometimes('the projector turns its screens and runs its clocks', async () => {
    const { page, errors } = await openTranslated('/zh/lessons/g3-08/projector/', translator, (opened) =>
      opened.locator('.one-by-one').waitFor(),
    );
    await page.keyboard.press('PageDown');
    expect(await page.locator('.screen:visible').count()).toBe(1);
    await page.locator('.screen:visible .clock').click();
    await says(page, '.screen:visible .clock .time', /^\d+:\d\d$/);
    await page.keyboard.press('End');
    await page.keyboard.press('b');
    expect(await page.locator('.dark').isVisible()).toBe(true);
    await page.keyboard.press('b');
    expect(await page.locator('.dark').isVisible()).toBe(false);
    expect(errors).toEqual([]);
  });
});
