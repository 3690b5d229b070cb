import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { SessionReadCache } from '../../../../src/authoring/workbench/sessionReadCache.ts';
import { vocabulary } from '../../../../src/blocks/vocabulary.ts';
import { readCurriculum } from '../../../../src/curriculum/read.ts';
import { changed, lesson, pageFiles, writeCurriculum } from '../../../support/curriculum.ts';
import { shortLists } from '../../../support/registries.ts';

const root = writeCurriculum('session-memory', { ...pageFiles, ...shortLists() });
afterAll(() => rmSync(root, { recursive: true }));

const cache = new SessionReadCache();
const read = () => readCurriculum(root, vocabulary, cache);
const write = (files: Readonly<Record<string, string>>) => {
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(root, file), text);
};

test('what has not changed is not read again, and what has is', () => {
  const first = read();
  const second = read();
  const plan = ({ curriculum }: typeof first) => curriculum.document('G3-08')!.texts.zh;
  const page = ({ curriculum }: typeof first) => curriculum.pages[0]!.texts.zh;
  expect(plan(second)).toBe(plan(first));
  expect(page(second)).toBe(page(first));
  expect(second.curriculum.registries.sources).toBe(first.curriculum.registries.sources);
  write(changed(`${lesson}/plan.zh.mdx`, ['风筝飞得很远。', '风筝飞得很高。']));
  const third = read();
  expect(plan(third)).not.toBe(plan(first));
  expect(page(third)).toBe(page(first));
});

test('a cache reports the same problems as reading everything, before and after an error is fixed', () => {
  for (const text of ['<Stpe title="一" />', '<Say>', '好。']) {
    write({ [`${lesson}/plan.zh.mdx`]: `---\ntitle: 一\naim: 二\noutcomes: [三]\n---\n\n${text}\n` });
    expect(read().problems).toEqual(readCurriculum(root, vocabulary).problems);
  }
});

test('a file that is added or taken away is noticed', () => {
  const extra = path.join(root, lesson, 'word-cards.zh.mdx');
  writeFileSync(extra, '好。\n');
  expect(read().problems.map(({ id }) => id)).toContain('handout-is-listed');
  rmSync(extra);
  expect(read().problems.map(({ id }) => id)).not.toContain('handout-is-listed');
});

test('a cache for unsaved texts takes what it shares with those on disk, and changes nothing of them', () => {
  const saved = new SessionReadCache();
  const unsaved = new SessionReadCache(saved);
  const recall = (from: SessionReadCache, key: string) => {
    const parts = from.of('a document');
    const value = parts.recall('plan', key, () => ({ key }));
    parts.close();
    return value;
  };
  const onDisk = recall(saved, 'as saved');
  expect(recall(unsaved, 'as saved')).toBe(onDisk);
  const typed = recall(unsaved, 'as typed');
  expect(recall(unsaved, 'as typed')).toBe(typed);
  expect(recall(saved, 'as saved')).toBe(onDisk);
});
