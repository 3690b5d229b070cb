import { readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { harbourTraits, writeHarbour } from '../support/harbour.ts';
import { readPdf } from '../support/pdf.ts';
import { script } from '../support/process.ts';

const place = path.resolve('.cache/tests/own-letters');
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** The edition with another letter for its workshop. */
function edition(name: string, more: string): string {
  const before = writeHarbour(`own-letters/${name}`);
  const file = (at: string) => readFileSync(path.join(before, at), 'utf8');
  const [facts, plan] = ['workshops/w01-first-evening/workshop.yaml', 'content/planned-documents.yaml'].map(file) as [string, string];
  const root = writeHarbour(`own-letters/${name}`, {
    'edition.yaml': `${harbourTraits}letters: { workshop: T }\n${more}`,
    'workshops/w01-first-evening/workshop.yaml': facts.replace('W01', 'T01'),
    'content/planned-documents.yaml': plan.replace('W01', 'T01'),
  });
  renameSync(path.join(root, 'workshops/w01-first-evening'), path.join(root, 'workshops/t01-first-evening'));
  return root;
}

const check = (root: string) => script('check', ['--lang', 'en'], { PAPER_KITE_EDITION: root });

describe('an edition with letters of its own', () => {
  let root: string;
  beforeAll(() => {
    root = edition('letters', 'roles: { training: [T01] }\n');
  });

  test('is right, with the ids and folders that begin with them', async () => {
    expect((await check(root)).stdout).toContain('No problems found.');
  });

  test('names the old letter as wrong', async () => {
    const other = writeHarbour('own-letters/old', { 'edition.yaml': `${harbourTraits}letters: { workshop: T }\n` });
    const { stdout } = await check(other);
    expect(stdout).toContain('"id" is "W01", which does not have the right form.');
    expect(stdout).toContain('Write an id such as T02.');
  });

  test('prints the id in the foot of its sheets', async () => {
    const out = path.join(place, 'packs');
    const { code, stderr } = await script('packs', ['--only', 'T01', '--out', out], { PAPER_KITE_EDITION: root });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { pages } = await readPdf(readFileSync(path.join(out, 'en/documents/t01.pdf')));
    expect(pages[0]!.runs.map(({ text }) => text).join('')).toContain('T01 The First Evening');
  });

  test('reports a document in a role that is not in the plan', async () => {
    const { code, stdout } = await check(edition('lost', 'roles:\n  training: [T01, T09]\n'));
    expect(code).toBe(1);
    expect(stdout).toContain('T09 is not in the plan.');
    expect(stdout).toContain('Write the id of a document of the plan, or begin it there.');
  });
});
