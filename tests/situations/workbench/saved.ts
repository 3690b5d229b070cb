import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { newDocument } from '../../../src/authoring/scaffold/document.ts';
import { writeFolder } from '../../../src/authoring/scaffold/write.ts';
import { noReadCache } from '../../../src/curriculum/read/readCache.ts';
import { readRegistries } from '../../../src/curriculum/read/registries.ts';
import { lesson, soundFiles } from '../../support/curriculum.ts';
import { readPdf } from '../../support/pdf.ts';
import { sometimes } from '../../support/thorough.ts';
import { bench, root } from './bench.ts';
import { left, listed, open, page, paperWords, plan, save, writesElsewhere } from './otherProgram.ts';

writesElsewhere();

const planFile = path.join(root, lesson, 'plan.zh.mdx');
const factsFile = path.join(root, lesson, 'lesson.yaml');
const facts = soundFiles[`${lesson}/lesson.yaml`]!;

describe('a text on the workbench', () => {
  test('shows its page and its PDF, and both are new when a sentence is saved', async () => {
    await open();
    expect(await left().locator('.text .say').textContent()).toContain('风筝飞得很远。');
    expect(await paperWords()).toContain('风筝飞得很远。');
    await save(planFile, plan.replace('风筝飞得很远。', '今天风很大。'));
    expect(await left().locator('.text .say').textContent()).toContain('今天风很大。');
    expect(await paperWords()).toContain('今天风很大。');
    const pdf = await page.locator('#open-pdf').getAttribute('href');
    const bytes = new Uint8Array(await (await fetch(bench.url + pdf)).arrayBuffer());
    expect((await readPdf(bytes)).pages[0]!.words).toContain('今天风很大。');
    expect(await page.locator('#state').textContent()).toBe('没有问题');
  });

  sometimes('follows a new title in the front matter and new facts in the yaml, without a new start', async () => {
    await open();
    await save(planFile, plan.replace('title: 写给远方的信', 'title: 一封长信'));
    expect(await left().locator('h1').textContent()).toBe('一封长信');
    expect(await paperWords()).toContain('一封长信');
    await save(factsFile, facts.replace('sensitivity: ordinary', 'sensitivity: careful'));
    expect(await left().locator('.facts').textContent()).toContain('需留心');
    expect(await listed()).toContain('G3-08 的 "sensitivity" 是 careful，计划里是 ordinary。');
  });

  test('stays at the line that is being written', async () => {
    await open();
    const scroll = () => page.evaluate(() => (document.querySelector('iframe')!.contentWindow as Window).scrollY);
    await left()
      .getByText('风筝飞得很远。')
      .evaluate((line) => window.scrollBy(0, line.getBoundingClientRect().top - 100));
    const before = await scroll();
    expect(before).toBeGreaterThan(100);
    await save(planFile, plan.replace('风筝飞得很远。', '今天风很大。'));
    expect(await scroll()).toBe(before);
  });

  sometimes('goes to what was changed when that is out of view, on paper too', async () => {
    await open();
    const paragraphs = (last: string) =>
      `${plan}\n${Array.from({ length: 60 }, (_, n) => `第 ${n} 段，风很轻。`).join('\n\n')}\n\n${last}\n`;
    await save(planFile, paragraphs('结束了。'));
    await page.evaluate(() => (document.querySelector('iframe')!.contentWindow as Window).scrollTo(0, 0));
    await page.locator('#paper').evaluate((pane) => pane.scrollTo(0, 0));
    await save(planFile, paragraphs('下课了。'));
    const changed = left().getByText('下课了。');
    const place = await changed.evaluate((element) => ({ top: element.getBoundingClientRect().top, room: window.innerHeight }));
    expect(place.top).toBeGreaterThan(0);
    expect(place.top).toBeLessThan(place.room);
    expect(await page.locator('#paper').evaluate((pane) => pane.scrollTop)).toBeGreaterThan(300);
  });

  sometimes('shows its pictures', async () => {
    const missing: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) missing.push(new URL(response.url()).pathname);
    });
    await open('zh/g3-08/letter-paper/');
    const sheet = `${lesson}/letter-paper.zh.mdx`;
    await save(path.join(root, sheet), `${soundFiles[sheet]}\n<Picture name="ear" alt="耳朵" />\n`);
    const picture = left().getByAltText('耳朵');
    await picture.waitFor();
    expect(await picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth)).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

  sometimes('is drawn for the width that there is', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open();
    const width = () =>
      page
        .locator('#paper canvas')
        .first()
        .evaluate((canvas) => canvas.clientWidth);
    expect(await width()).toBeLessThan(360);
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect.poll(width).toBeGreaterThan(500);
  });

  sometimes('keeps its title while it cannot be read', async () => {
    await open();
    await save(planFile, plan.replace('</Say>', ''));
    expect(await page.locator('h1').textContent()).toBe('G3-08 写给远方的信');
  });

  sometimes('a handout has its own page and paper', async () => {
    await open('zh/g3-08/letter-paper/');
    expect(await left().locator('h1').textContent()).toBe('信纸');
    expect(await paperWords()).toContain('亲爱的');
  });

  sometimes('the English one says so in English', async () => {
    await open('en/g3-08/');
    expect(await page.locator('#state').textContent()).toBe('No problems');
    expect(await paperWords()).toContain('The kite flies far away.');
  });
});

describe('a problem is shown in its place and disappears when it is fixed', () => {
  test('a phone number typed in a sentence: below the sentence', async () => {
    await open();
    await save(planFile, plan.replace('风筝飞得很远。', '有事打 13800138000。'));
    const note = left().locator('.say .bench-note');
    expect(await note.textContent()).toContain('这里直接写了电话号码 13800138000。');
    expect(await note.evaluate((element) => element.previousElementSibling?.textContent)).toBe('有事打 13800138000。');
    expect(await listed()).toEqual(['这里直接写了电话号码 13800138000。']);
    // Why: the page about the check, in the language of the text.
    const why = await note.getByRole('link', { name: '为什么' }).getAttribute('href');
    expect(await (await fetch(bench.url + why)).text()).toBe(readFileSync('docs/checks/zh/phone-comes-from-registry.md', 'utf8'));
    expect(await page.locator('#problems > ul > li a').getAttribute('href')).toBe(why);
    const english = why!.replace('/zh/', '/en/');
    expect(await (await fetch(bench.url + english)).text()).toBe(readFileSync('docs/checks/phone-comes-from-registry.md', 'utf8'));
    await save(planFile, plan);
    expect(await left().locator('.bench-note').count()).toBe(0);
    expect(await listed()).toEqual([]);
  });

  sometimes('minutes that do not add up: above the first step', async () => {
    await open();
    await save(planFile, plan.replace('minutes="30"', 'minutes="32"'));
    const note = left().locator('.bench-note');
    expect(await note.textContent()).toContain('各个步骤一共 42 分钟，规定的是 40 分钟。');
    expect(await note.evaluate((element) => element.nextElementSibling?.querySelector('h2')?.textContent)).toBe('故事');
  });

  sometimes('an unknown block: listed with its line, and the last good page and paper are kept', async () => {
    await open();
    await save(planFile, plan.replace('<Say>', '<Sya>').replace('</Say>', '</Sya>'));
    expect(await listed()).toEqual(['没有 <Sya> 这个块。']);
    expect(await page.locator('#problems .place').textContent()).toBe('plan.zh.mdx:14:1');
    expect(await page.locator('#broken').isVisible()).toBe(true);
    expect(await left().locator('.text .say').textContent()).toContain('风筝飞得很远。');
    await save(planFile, plan);
    expect(await page.locator('#broken').isVisible()).toBe(false);
    expect(await listed()).toEqual([]);
  });

  sometimes('a block that is not closed, and facts that cannot be read', async () => {
    await open();
    await save(planFile, plan.replace('</Say>', ''));
    expect(await listed()).toEqual(['第 14 行开始的 <Say>，到第 20 行的 </Step> 还没有结束。']);
    expect(await paperWords()).toContain('风筝飞得很远。');
    await save(planFile, plan);
    await save(factsFile, facts.replace('minutes: 40', 'minutes: many'));
    expect(await listed()).toEqual(['"minutes" 写的是 "many"，这里要写数字。']);
    expect(await left().locator('.text .say').textContent()).toContain('风筝飞得很远。');
  });

  sometimes('what only paper shows: a sheet that grew over its page', async () => {
    const sheet = path.join(root, lesson, 'letter-paper.zh.mdx');
    await open('zh/g3-08/letter-paper/');
    const before = soundFiles[`${lesson}/letter-paper.zh.mdx`]!;
    await save(sheet, `${before}\n<Lines count="15" />\n\n<Lines count="15" />\n\n<Lines count="15" />\n`);
    expect(await listed()).toEqual(['讲义 G3-08/letter-paper 印出来有 2 页，yaml 里写的是 1 页。']);
    await save(sheet, before);
    expect(await listed()).toEqual([]);
  });

  sometimes('what is still to be written is tinted and counted, and folded away in the list', async () => {
    await open();
    await save(planFile, plan.replace('风筝飞得很远。', '【待写：一句话说今天学什么】'));
    expect(await page.locator('#state').textContent()).toBe('1 处待写');
    expect(await left().locator('.bench-unwritten').textContent()).toBe('【待写：一句话说今天学什么】');
    expect(await left().locator('.bench-note').count()).toBe(0);
  });
});

sometimes('the list of documents and each page of the preview link to the workbench', async () => {
  await page.goto(`${bench.url}/workbench/`);
  await page.getByRole('link', { name: '写给远方的信' }).click();
  await page.waitForURL('**/workbench/zh/g3-08/');
  await page.goto(`${bench.url}/zh/lessons/g3-08/letter-paper/`);
  await page.getByRole('link', { name: '在工作台打开' }).click();
  await page.waitForURL('**/workbench/zh/g3-08/letter-paper/');
});

test('a document that was begun a moment ago is there without a new start', async () => {
  await page.goto(`${bench.url}/workbench/zh/g3-09/`);
  const drafted = await newDocument({ id: 'G3-09', kind: 'lesson' }, root, readRegistries(root, noReadCache), {}, undefined);
  if ('errors' in drafted) throw new Error(drafted.errors.join());
  writeFolder(root, drafted.folder!.folder, drafted.folder!.files);
  try {
    await page.waitForFunction(() => document.querySelector('#paper canvas'));
    await left().locator('.bench-unwritten').first().waitFor();
    expect(await page.locator('#state').textContent()).toMatch(/^\d+ 处待写 · 别的文件里还有 \d+ 处待写$/);
  } finally {
    rmSync(path.join(root, drafted.folder!.folder), { recursive: true });
  }
});
