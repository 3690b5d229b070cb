import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { kinds } from '../../../src/curriculum/kind.ts';
import { curriculumFolders } from '../../../src/curriculum/read/entries.ts';
import { jsonSchemaFiles } from '../../../src/curriculum/schema/jsonSchema.ts';
import { listsFolder } from '../../../src/curriculum/schema/layers.ts';
import {
  editionConfigPath,
  isList,
  registryFolder,
  registryNames,
  schemaFileOf,
  schemaLine,
  yamlFileOf,
  yamlFiles,
} from '../../../src/curriculum/schema/yamlFiles.ts';

const generated = jsonSchemaFiles();
const real = [...curriculumFolders, listsFolder]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`))
  .filter((file) => file.endsWith('.yaml'))
  .concat(editionConfigPath)
  .sort();
const hasFacts = (file: string) => Object.hasOwn(kinds, yamlFileOf(file)!);

/** The committed schema of a kind of yaml file, as an editor would read it. `patternErrorMessage` is a word of editors. */
const accepts = new Map<string, ValidateFunction>(
  Object.keys(yamlFiles).map((name) => {
    const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, strictTypes: false, keywords: ['patternErrorMessage'] });
    return [name, ajv.compile(JSON.parse(readFileSync(schemaFileOf(name), 'utf8')))];
  }),
);

test('the folder of schemas is what "npm run schemas" writes', () => {
  const committed = readdirSync('schemas').map((name) => [`schemas/${name}`, readFileSync(`schemas/${name}`, 'utf8')]);
  expect(Object.fromEntries(committed)).toEqual(Object.fromEntries(generated));
});

describe('every yaml file of the curriculum', () => {
  test('has a schema, and every schema has a file', () => {
    expect(real.filter((file) => yamlFileOf(file) === undefined)).toEqual([]);
    // Claims come and go.
    const claimed = real.filter((file) => yamlFileOf(file) !== 'claims').map(yamlFileOf);
    expect([...new Set(claimed)].sort()).toEqual(
      Object.keys(yamlFiles)
        .filter((name) => name !== 'claims')
        .sort(),
    );
  });

  test.each(real)('%s is accepted', (file) => {
    // A file of remarks alone is read as an empty one.
    const value: unknown = parse(readFileSync(file, 'utf8')) ?? {};
    const valid = accepts.get(yamlFileOf(file)!)!;
    expect(valid(value) ? [] : valid.errors).toEqual([]);
  });

  test.each(real.filter(hasFacts))('%s names its schema in the first line', (file) => {
    expect(readFileSync(file, 'utf8').split('\n')[0]).toBe(schemaLine(file));
  });

  test('has its schema, and no other, in the settings of VS Code', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as { 'yaml.schemas': Record<string, string | string[]> };
    const pairs = Object.entries(settings['yaml.schemas']);
    const named = (file: string) =>
      pairs.filter(([, globs]) => [globs].flat().some((glob) => path.posix.matchesGlob(file, glob))).map(([schema]) => schema);
    const inFolders = registryNames.filter(isList).map((name) => `${registryFolder(name)}/g3-11.yaml`);
    const files = [...real, ...inFolders, 'content/editions/next/G3-11.yaml'];
    expect(Object.fromEntries(files.map((file) => [file, named(file)]))).toEqual(
      Object.fromEntries(files.map((file) => [file, [`./${schemaFileOf(yamlFileOf(file)!)}`]])),
    );
  });
});

describe('a schema refuses', () => {
  const lesson = readFileSync('lessons/grade-3/08-a-letter-far-away/lesson.yaml', 'utf8');
  const hotlines = readFileSync('content/hotlines.yaml', 'utf8');
  test.each([
    ['an id of another kind', 'lesson', lesson.replace('id: G3-08', 'id: W02'), '/id', 'pattern'],
    ['a key that is misspelt', 'lesson', lesson.replace('minutes:', 'minuts:'), '', 'required'],
    ['a key that nothing reads', 'lesson', `${lesson}mood: calm\n`, '', 'additionalProperties'],
    ['a text where a list belongs', 'lesson', lesson.replace('ways: [3]', 'ways: 3'), '/ways', 'type'],
    ['a way to help that there is not', 'lesson', lesson.replace('ways: [3]', 'ways: [5]'), '/ways/0', 'enum'],
    ['a reader that there is not', 'lesson', lesson.replace('for: pupil', 'for: pupils'), '/handouts/0/for', 'enum'],
    ['a handout without a page', 'lesson', lesson.replace('pages: 1', 'pages: 0'), '/handouts/0/pages', 'minimum'],
    ['a number of people in words', 'workshop', 'people: { min: few, max: 40 }', '/people/min', 'type'],
    ['a number without quotes', 'hotlines', hotlines.replace('id: "110"', 'id: 110'), '/hotlines/0/id', 'type'],
    [
      'a day written otherwise',
      'hotlines',
      hotlines.replace('checked: 2026-11-23', 'checked: 23.11.2026'),
      '/hotlines/0/checked',
      'pattern',
    ],
    ['a name in one language', 'strands', '- { id: S1, name: { zh: 归属 }, about: { zh: 一, en: One } }', '/0/name', 'required'],
    [
      'a gap of a band that is a word',
      'needs',
      '- { id: rest, name: { zh: 休息, en: Rest }, gaps: [{ at: all, reason: {} }] }',
      '/0/gaps/0/at',
      'pattern',
    ],
    [
      'advice on prints that there is not',
      'changes',
      '- { document: G3-08, kind: changed, now: { zh: 好 }, printed: burn }',
      '/0/printed',
      'enum',
    ],
    [
      'a correction without what was wrong',
      'changes',
      '- { document: G3-08, kind: corrected, now: { zh: 好 }, printed: keep }',
      '/0',
      'required',
    ],
  ])('%s', (_, name, yaml, place, keyword) => {
    const valid = accepts.get(name)!;
    expect(valid(parse(yaml))).toBe(false);
    expect(valid.errors!.map(({ instancePath, keyword: found }) => [instancePath, found])).toContainEqual([place, keyword]);
  });

  test('but takes a list of entries and a single one, with the errors of what is there', () => {
    const valid = accepts.get('needs')!;
    const need = { id: 'rest', name: { zh: '休息', en: 'Rest' } };
    expect([valid([need]), valid(need)]).toEqual([true, true]);
    expect(valid({ ...need, name: { zh: '休息' } })).toBe(false);
    expect(valid.errors!.map(({ instancePath, keyword }) => [instancePath, keyword])).toContainEqual(['/name', 'required']);
  });

  test('but takes a grade and a band for a gap, quoted or not', () => {
    const valid = accepts.get('needs')!;
    const needs = ['3', '"3"', '3-4'].map(
      (at) => `- { id: rest, name: { zh: 休息, en: Rest }, gaps: [{ at: ${at}, reason: { zh: 缓, en: Later } }] }`,
    );
    expect(needs.map((yaml) => valid(parse(yaml)))).toEqual([true, true, true]);
  });
});

describe('while someone types, an editor shows', () => {
  const { properties, title } = JSON.parse(generated.get('schemas/lesson.schema.json')!);

  test('what a key is for, in both languages', () => {
    expect(title).toBe('一课的基本信息\nThe facts of a lesson');
    expect(properties.minutes.description).toBe(
      '一共多少分钟；分几次上的，把几次加起来。\nMinutes of the whole document; of several sessions, all of them together.',
    );
  });

  test('the sentence of the check for an id of the wrong form', () => {
    expect(properties.id.patternErrorMessage).toBe('编号照这样写：G3-08。\nWrite an id such as G3-08.');
  });

  test('a meaning for every fact of a document', () => {
    expect(Object.keys(properties).filter((key) => !/^.+\n.+$/.test(properties[key].description ?? ''))).toEqual([]);
  });
});
