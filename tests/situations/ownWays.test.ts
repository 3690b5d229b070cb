import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { harbourTraits, writeHarbour } from '../support/harbour.ts';
import { script } from '../support/process.ts';

const place = path.resolve('.cache/tests/own-ways');
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** The files of the edition that name ways to help. */
const naming = [
  'lessons/s1/01-a-sentence-a-day/lesson.yaml',
  'lessons/s2/01-the-long-way-round/lesson.yaml',
  'workshops/w01-first-evening/workshop.yaml',
  'content/scope-and-sequence.yaml',
  'content/planned-documents.yaml',
];

/** The edition with ways to help of its own: `option` in its configuration, `line` in place of the line that documents have. */
function edition(name: string, option: string, line: string): string {
  const before = writeHarbour(`own-ways/${name}`);
  const files = naming.map((file) => [file, readFileSync(path.join(before, file), 'utf8').replace(/^ *ways: \[3\]\n/gm, line)] as const);
  return writeHarbour(`own-ways/${name}`, { 'edition.yaml': `${harbourTraits}${option}\n`, ...Object.fromEntries(files) });
}

const check = (root: string, language = 'en') => script('check', ['--lang', language], { PAPER_KITE_EDITION: root });
const walks = 'ways:\n  - { id: 7, name: { en: Walks }, about: { en: Walking and talking on Sundays. } }';

describe('ways to help', () => {
  test('are left out of documents and of the plan, where the edition has none', async () => {
    const root = edition('none', 'ways: []', '');
    expect((await check(root)).stdout).toContain('No problems found.');
  });

  test('that a document names, where the edition has none, are reported with what to do', async () => {
    const root = writeHarbour('own-ways/left', { 'edition.yaml': `${harbourTraits}ways: []\n` });
    const said = await check(root);
    expect(said.code).toBe(1);
    expect(said.stdout).toContain('"ways" is a list, which is not right.');
    expect(said.stdout).toContain('This edition has no ways to help (ways: [] in edition.yaml): delete this line.');
    expect((await check(root, 'zh')).stdout).toContain('这套课程不分帮法（edition.yaml 里写了 ways: []）：删掉这一行。');
  });

  test('have numbers of their own, and no others are known', async () => {
    const root = edition('own', walks, '');
    const without = await check(root);
    expect(without.stdout).toContain('"ways" is missing.');
    const other = await check(writeHarbour('own-ways/other', { 'edition.yaml': `${harbourTraits}${walks}\n` }));
    expect(other.stdout).toContain('Entry 1 of "ways" is 3, which is not one of its values.');
    expect(other.stdout).toContain('Known here: "7".');
  });

  test('are named by a lesson that is begun, only where there are any', async () => {
    const begun = async (root: string) => {
      const { code, stderr } = await script('new', ['lesson', 'S1-02', '--lang', 'en'], { PAPER_KITE_EDITION: root });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      return readFileSync(path.join(root, 'lessons/s1/02-who-is-there/lesson.yaml'), 'utf8');
    };
    expect(await begun(edition('begun-without', 'ways: []', ''))).not.toContain('ways');
    const plan = readFileSync(path.join(edition('begun', walks, ''), 'content/scope-and-sequence.yaml'), 'utf8');
    const root = writeHarbour('own-ways/begun', {
      'edition.yaml': `${harbourTraits}${walks}\n`,
      'content/scope-and-sequence.yaml': plan.replace(/^ {2}strand/gm, '  ways: [7]\n  strand'),
    });
    expect(await begun(root)).toContain('ways: [7]');
  });
});
