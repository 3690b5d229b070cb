import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { NewDocument } from '../../../../src/authoring/scaffold/newDocument.ts';
import { newsOf } from '../../../../src/authoring/scaffold/news.ts';
import { readEditions } from '../../../../src/curriculum/read/editions.ts';
import { writeAtomically } from '../../../../src/lib/files/atomicWrite.ts';
import { writeCurriculum } from '../../../support/curriculum.ts';

const root = writeCurriculum(`news-${process.pid}`, { 'content/editions/0.1.0.sheets': 'edition 0.1.0 2026-11-01\n' });
afterAll(() => rmSync(root, { recursive: true, force: true }));

const lesson = {
  id: 'G3-11',
  title: { zh: '吵架以后', en: 'After a “Quarrel”' },
  objective: { zh: '会用三句话和好', en: 'Make up in three sentences.' },
} as NewDocument;

test('a new document begins with its entry, which the reader accepts as it is', () => {
  const [news] = newsOf(lesson, root);
  writeAtomically(path.join(root, news!.file), news!.content);
  const { editions, problems } = readEditions(root);
  expect(problems).toEqual([]);
  expect(editions.coming).toEqual([
    {
      document: 'G3-11',
      kind: 'new',
      now: { zh: '新的：《吵架以后》，会用三句话和好。', en: 'New: “After a “Quarrel””: Make up in three sentences.' },
    },
  ]);
  expect(newsOf(lesson, root)).toEqual([]);
});

test('a curriculum that was never published has no news', () => {
  rmSync(path.join(root, 'content/editions'), { recursive: true });
  expect(newsOf(lesson, root)).toEqual([]);
});
