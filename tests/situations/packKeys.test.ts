import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { vocabulary } from '../../src/blocks/vocabulary.ts';
import { readCurriculum } from '../../src/curriculum/read.ts';
import { makePacks } from '../../src/print/buildPacks.ts';
import { PdfCache } from '../../src/print/cache.ts';
import { PackKeys } from '../../src/print/packKeys.ts';
import { allPacks } from '../../src/print/packs/allPacks.ts';
import { lesson, soundFiles, writeCurriculum } from '../support/curriculum.ts';

const second = 'lessons/grade-4/09-another';
const more = Object.fromEntries(
  Object.entries(soundFiles).map(([file, text]) => [file.replace(lesson, second), text.replace('id: G3-08', 'id: G4-09')]),
);
const safety = {
  'content/pages/safety.zh.mdx': '---\ntitle: 安全页\nsummary: 先保安全。\n---\n\n先找大人。\n\n<Hotlines show="crisis" />\n',
};
const root = writeCurriculum('pack-keys', { ...more, ...safety });
mkdirSync(path.resolve('.cache/tests'), { recursive: true });
const place = mkdtempSync(path.resolve('.cache/tests/pack-keys-pdf-'));
afterAll(() => {
  for (const folder of [root, place]) rmSync(folder, { recursive: true });
});
const cache = () => new PdfCache(path.join(place, 'kept'));
/** PDFs of Chinese sheets alone: enough to see which are made. */
const packsOf = (curriculum: ReturnType<typeof read>) => allPacks(curriculum).filter(({ locale }) => locale === 'zh');
const read = () => readCurriculum(root, vocabulary).curriculum;

/** Makes the PDFs with what is known, or from nothing; returns the manifest. */
async function packs(isKept: boolean) {
  const curriculum = read();
  const folder = isKept ? cache() : new PdfCache(mkdtempSync(path.join(place, 'fresh-')));
  const { finished, problems } = await makePacks({ curriculum, root, packs: packsOf(curriculum), cache: folder });
  return { entries: finished.map(({ entry }) => entry), problems };
}

/** The PDFs whose books would be made. */
function unknown(): string[] {
  const curriculum = read();
  const keys = new PackKeys(cache().folder, root, curriculum);
  return packsOf(curriculum).flatMap((pack) => (keys.find(pack) ? [] : [pack.file.slice('zh/'.length)]));
}

function change(file: string, from: string, to: string): void {
  const text = readFileSync(path.join(root, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(path.join(root, file), text.replace(from, to));
}

const ofThird = [
  'grade-3-teacher.pdf',
  'grade-3-handouts.pdf',
  'documents/g3-08.pdf',
  'documents/g3-08-letter-paper.pdf',
  'large/g3-08-large.pdf',
];

describe('books of PDFs', { timeout: 120_000 }, () => {
  test('are not made again while nothing has changed', async () => {
    const first = await packs(true);
    expect(first.problems).toEqual([]);
    expect(unknown()).toEqual([]);
    expect(await packs(true)).toEqual(first);
  });

  test.each<[what: string, file: string, from: string, to: string, made: string[] | 'all']>([
    ['a sentence', `${lesson}/plan.zh.mdx`, '风筝飞得很远', '风筝飞得很高', ofThird],
    ['the version', `${lesson}/lesson.yaml`, 'version: 1.0.0', 'version: 1.0.1', ofThird],
    ['a title', `${lesson}/plan.zh.mdx`, 'title: 写给', 'title: 寄给', 'all'],
    ['the page on safety', 'content/pages/safety.zh.mdx', '先找大人', '马上找大人', 'all'],
    ['a protocol', 'content/protocols/harm.zh.mdx', '去找校长', '马上去找校长', 'all'],
    ['a registry', 'content/strands.yaml', 'name:', 'name: ', []],
  ])('after a change of %s, those that may print it are made', (_, file, from, to, made) => {
    const all = packsOf(read()).map((pack) => pack.file.slice('zh/'.length));
    change(file, from, to);
    expect(unknown().sort()).toEqual((made === 'all' ? all : made).toSorted());
    change(file, to, from);
  });

  test('give the same PDFs as from nothing', async () => {
    for (const [file, from, to] of [
      [`${lesson}/plan.zh.mdx`, '风筝飞得很远', '风筝飞得很高'],
      [`${second}/lesson.yaml`, 'version: 1.0.0', 'version: 1.1.0'],
      ['content/pages/safety.zh.mdx', '先找大人', '马上找大人'],
    ] as const) {
      change(file, from, to);
      expect(await packs(true), file).toEqual(await packs(false));
    }
  });
});
