import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { vocabulary } from '../../../../src/blocks/vocabulary.ts';
import { survey } from '../../../../src/curriculum/translation/survey.ts';
import { readWritten, safetyPage, writeCurriculum } from '../../../support/curriculum.ts';

const page = '---\ntitle: 一页\nsummary: 一页\n---\n\n风筝。\n';
const root = writeCurriculum('survey', { ...safetyPage, 'content/pages/harm.zh.mdx': page });
afterAll(() => rmSync(root, { recursive: true }));

test('a page and a protocol of one name are two rows', () => {
  const { rows } = survey(readWritten(root).curriculum, vocabulary);
  expect(rows.filter(({ id }) => id === 'harm').map(({ kind, title }) => ({ kind, title }))).toEqual([
    { kind: 'page', title: '一页' },
    { kind: 'protocol', title: '风筝断了线' },
  ]);
  expect(rows[0]).toMatchObject({ id: 'G3-08', kind: 'document' });
});
