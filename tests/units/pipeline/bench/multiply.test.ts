import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { vocabulary } from '../../../../src/blocks/vocabulary.ts';
import { readCurriculum } from '../../../../src/curriculum/read.ts';
import { addCopy, multiply } from '../../../../src/pipeline/bench/multiply.ts';
import { soundFiles, writeCurriculum } from '../../../support/curriculum.ts';

const root = writeCurriculum('multiplied/original', soundFiles);
const folder = path.resolve('.cache/tests/multiplied/copies');
afterAll(() => rmSync(path.resolve('.cache/tests/multiplied'), { recursive: true, force: true }));

const ids = (place: string) => readCurriculum(place, vocabulary).curriculum.documents.map(({ id }) => id);

test('a curriculum is copied until it has exactly so many documents, each with an id of its own', () => {
  const { documents } = readCurriculum(root, vocabulary).curriculum;
  multiply(root, documents, 4, folder);
  expect(ids(folder).sort()).toEqual(['G3-00', 'G3-01', 'G3-02', 'G3-08']);
  expect(addCopy(root, folder, documents[0]!, 1, ids(folder))).toBe('lessons/grade-3/03');
  expect(ids(folder)).toHaveLength(5);
});
