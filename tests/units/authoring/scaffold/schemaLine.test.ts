import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { newDocument } from '../../../../src/authoring/scaffold/document.ts';
import type { NewFile } from '../../../../src/authoring/scaffold/write.ts';
import { noReadCache } from '../../../../src/curriculum/read/readCache.ts';
import { readRegistries } from '../../../../src/curriculum/read/registries.ts';
import { schemasFolder } from '../../../../src/curriculum/schema/yamlFiles.ts';
import { emptyCurriculum } from '../../../support/emptyCurriculum.ts';

const root = emptyCurriculum('schema-line');
const content = readRegistries(root, noReadCache);

async function factsOf(id: string): Promise<NewFile> {
  const { kind } = content.plan.find((planned) => planned.id === id)!;
  const drafted = await newDocument({ id, kind }, root, content, { minutes: '40', sensitivity: 'ordinary' }, undefined);
  if ('errors' in drafted) throw new Error(drafted.errors.map(({ en }) => en).join('\n'));
  return drafted.folder!.files.find(({ file }) => file.endsWith('.yaml'))!;
}

const firstLine = ({ content: text }: NewFile) => text.split('\n')[0]!;

test('a curriculum without schemas of its own gets no line that leads nowhere', async () => {
  expect(firstLine(await factsOf('G3-11'))).toBe('id: G3-11');
});

describe('the yaml of a new document names the schema of its kind in the first line', () => {
  beforeAll(() => cpSync(schemasFolder, path.join(root, schemasFolder), { recursive: true }));

  test.each([
    ['G3-11', '# yaml-language-server: $schema=../../../schemas/lesson.schema.json'],
    ['W03', '# yaml-language-server: $schema=../../schemas/workshop.schema.json'],
    ['A01', '# yaml-language-server: $schema=../../../schemas/activity.schema.json'],
    ['O02', '# yaml-language-server: $schema=../../../schemas/one-to-one.schema.json'],
    ['R03', '# yaml-language-server: $schema=../../../schemas/referral.schema.json'],
  ])('%s', async (id, line) => {
    const facts = await factsOf(id);
    expect(firstLine(facts)).toBe(line);
    expect(existsSync(path.join(root, path.dirname(facts.file), line.split('=')[1]!))).toBe(true);
  });
});
