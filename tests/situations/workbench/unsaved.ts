import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { violations } from '../../browser/support/axe.ts';
import { lesson } from '../../support/curriculum.ts';
import { sometimes } from '../../support/thorough.ts';
import { root } from './bench.ts';
import { after, isSaved, onDisk, open, opened, page, plan, press, type, writesInTheEditor, written } from './writer.ts';

writesInTheEditor();

const planFile = path.join(root, lesson, 'plan.zh.mdx');
const changed = plan.replace('风筝飞得很远。', '风筝飞得很远。今天风很大。');
const write = async () => {
  await after('风筝飞得很远。');
  await type('今天风很大。');
  await expect.poll(() => page.locator('#saved').textContent()).toBe('还没保存');
};

test('is still there after a reload, and can be discarded', async () => {
  await open();
  await write();
  await page.reload();
  await opened();
  expect(await page.locator('#editor-note').textContent()).toContain('上次没保存的改动还在：plan.zh.mdx。');
  expect(await written()).toContain('今天风很大。');
  expect(onDisk()).toBe(plan);
  await page.getByRole('button', { name: '不要了，用磁盘上的' }).click();
  await isSaved();
  expect(await written()).not.toContain('今天风很大。');
});

test('is there when the document is opened in the other language and again, and is saved then', async () => {
  await open();
  await write();
  await page.locator('#names .languages').getByRole('link', { name: 'English' }).click();
  await page.waitForURL('**/workbench/en/g3-08/');
  await opened();
  expect(await page.locator('#saved').textContent()).toBe('Not saved');
  await press('Control+s');
  await expect.poll(() => page.locator('#saved').textContent()).toBe('All saved');
  expect(onDisk()).toBe(changed);
});

test('stays in the browser when nothing can be saved', async () => {
  await open();
  await write();
  await page.route('**/workbench/edit/save/', (route) => route.abort());
  await press('Control+s');
  await expect.poll(() => page.locator('#saved').textContent()).toMatch(/^预览停了，没有保存。/);
  await page.reload();
  await opened();
  expect(await written()).toContain('今天风很大。');
  await page.unroute('**/workbench/edit/save/');
  await press('Control+s');
  await isSaved();
  expect(onDisk()).toBe(changed);
});

test('overwrites no change of another program: both are shown, and one is chosen', async () => {
  await open();
  await write();
  writeFileSync(planFile, plan.replace('很远', '很高'));
  await page.locator('#editor-note', { hasText: 'plan.zh.mdx 在别处改过了。' }).waitFor();
  await press('Control+s');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(await dialog.getByRole('region', { name: '你在这里写的' }).locator('mark').allTextContents()).toEqual([
    '风筝飞得很远。今天风很大。\n',
  ]);
  expect(await dialog.getByRole('region', { name: '磁盘上现在的' }).locator('mark').allTextContents()).toEqual(['风筝飞得很高。\n']);
  expect(await violations(page)).toEqual([]);
  await press('Escape');
  expect(onDisk()).toBe(plan.replace('很远', '很高'));
  await page.getByRole('button', { name: '看两份，选一份' }).click();
  await dialog.getByRole('button', { name: '用磁盘上的，不要我写的' }).click();
  await isSaved();
  expect(await written()).toContain('风筝飞得很高。');
  await press('Control+z');
  await expect.poll(written).toContain('今天风很大。');
  await press('Control+s');
  await isSaved();
  expect(onDisk()).toBe(changed);
});

sometimes('a file without changes follows another program', async () => {
  await open();
  writeFileSync(planFile, plan.replace('很远', '很高'));
  await expect.poll(written).toContain('风筝飞得很高。');
  expect(await page.locator('#saved').textContent()).toBe('都保存了');
});
