import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { lesson } from '../../support/curriculum.ts';
import { bench, root } from './bench.ts';
import { listed, open, plan, save, writesElsewhere } from './otherProgram.ts';

writesElsewhere();

const planFile = path.join(root, lesson, 'plan.zh.mdx');

/** What a server says of a picture, so that opened by itself it can do nothing. */
const lockedUp = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
const hostile = path.join(root, 'content/pictures/hostile.svg');
const folder = path.join(root, lesson);
const planted = [hostile, path.join(folder, 'page.html'), path.join(folder, 'linked.svg')];
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 180"><path d="M20 20l60 40"/></svg>';
afterEach(() => {
  for (const file of planted) rmSync(file, { force: true });
});

test('is served so that it can do nothing when it is opened alone', async () => {
  await open('zh/g3-08/letter-paper/');
  const { headers, status } = await fetch(`${bench.url}/pictures/letter/kite.svg`);
  expect([status, headers.get('content-security-policy'), headers.get('x-content-type-options')]).toEqual([200, lockedUp, 'nosniff']);
});

test('and holds a program is not served, and the workbench says so next to the text that shows it, for page and paper', async () => {
  writeFileSync(hostile, svg.replace('<path', '<script>alert(1)</script><path'));
  await open();
  await save(
    planFile,
    plan.replace('风筝飞得很远。', '风筝飞得很远。\n\n</Say>\n\n<Picture name="hostile" alt="风筝" />\n\n<Say>\n\n线在手里。'),
  );
  expect(await listed()).toContain('图里不能有 <script>。');
  const response = await fetch(`${bench.url}/pictures/hostile.svg`);
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toContain('text/plain');
  const paper = (await (await fetch(`${bench.url}/workbench/paper/zh/g3-08/`)).json()) as {
    pdf?: string;
    problems: { file: string }[];
  };
  expect([paper.pdf, paper.problems.map(({ file }) => file)]).toEqual([undefined, ['content/pictures/hostile.svg']]);
});

test('is not served by its own path, nor is any other file of the curriculum', async () => {
  writeFileSync(hostile, svg);
  writeFileSync(planted[1]!, '<script>alert(1)</script>');
  symlinkSync('/etc/hostname', planted[2]!);
  const here = path.relative('.', root);
  for (const file of [...planted.map((full) => path.relative(root, full)), `${lesson}/lesson.yaml`])
    for (const address of [
      `/${here}/${file}`,
      `/@fs${root}/${file}`,
      `/${here}/${file}?raw`,
      `/${here}/x/../${file.replace('content', '%63ontent')}`,
    ])
      expect((await fetch(bench.url + address)).status, address).toBe(404);
});
