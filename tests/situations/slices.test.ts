import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { vocabulary } from '../../src/blocks/vocabulary.ts';
import { readCheckedCurriculum } from '../../src/curriculum/read.ts';
import { buildSite } from '../../src/pipeline/buildSite.ts';
import { runInChildProcess } from '../../src/pipeline/childProcess.ts';
import { bytesBelow } from '../support/bytesBelow.ts';
import { lesson, soundFiles, writeCurriculum } from '../support/curriculum.ts';
import { thorough } from '../support/thorough.ts';

const second = 'lessons/grade-3/09-another';
const more = Object.fromEntries(
  // The steps of the second lesson have one title.
  Object.entries(soundFiles).map(([file, text]) => [
    file.replace(lesson, second),
    text.replace('id: G3-08', 'id: G3-09').replace('<Step title="写信"', '<Step title="故事"'),
  ]),
);
const place = path.resolve('.cache/tests/slices');
const safety = {
  'content/pages/safety.zh.mdx': '---\ntitle: 安全页\nsummary: 先保安全。\n---\n\n先找大人。\n\n<Hotlines show="crisis" />\n',
};
const root = writeCurriculum('slices/curriculum', { ...more, ...safety });
afterAll(() => rmSync(place, { recursive: true }));
const { documents } = readCheckedCurriculum(root, vocabulary);

test.runIf(thorough)('a site made in slices is the same, byte for byte, as one made at once', { timeout: 120_000 }, async () => {
  const site = async (name: string, documentsPerSlice: number) => {
    const folder = path.join(place, name);
    await buildSite({ root, documents, folder, packs: path.join(place, 'no-packs'), documentsPerSlice });
    return bytesBelow(folder);
  };
  const whole = await site('whole', 200);
  expect(whole.map((line) => line.split(' ')[0])).toEqual(
    expect.arrayContaining(['zh/lessons/g3-08/index.html', 'en/lessons/g3-09/letter-paper/index.html', 'zh/safety/index.html']),
  );
  const html = readFileSync(path.join(place, 'whole/zh/lessons/g3-09/index.html'), 'utf8');
  const ids = [...html.matchAll(/<section class=step id=([^>]+)>/g)].map(([, id]) => id);
  expect(ids, 'steps of one title have ids of their own').toEqual(['故事', '故事-2']);
  const contents = /<details class=contents[\s\S]*?<\/details>/.exec(html)![0];
  expect([...contents.matchAll(/href=#([^>]+)>/g)].map(([, id]) => decodeURIComponent(id!))).toEqual(ids);
  expect(await site('sliced', 1)).toEqual(whole);
  expect(readdirSync(place).sort()).toEqual(['curriculum', 'sliced', 'whole']);
});

test('what goes wrong in a stage of its own process is reported with its own message', async () => {
  await expect(runInChildProcess({ stage: 'search', folder: path.join(place, 'nowhere') })).rejects.toThrow(
    /ENOENT: no such file or directory/,
  );
});
