import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readEdition } from '../../../src/offline/edition.ts';

function changelog(text: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'paper-kite-')), 'CHANGELOG.md');
  writeFileSync(file, text);
  return file;
}

test('the newest heading of the changelog names the edition', () => {
  expect(readEdition(changelog('# Changelog\n\n## 0.2.0 — 2027-03-01\n\nNew.\n\n## 0.1.0 — 2026-11-23\n'))).toEqual({
    version: '0.2.0',
    date: '2027-03-01',
  });
});

test('the edition is the version of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(readEdition().version).toBe(version);
});

test('a changelog without an edition says what is missing', () => {
  expect(() => readEdition(changelog('# Changelog\n'))).toThrow(
    'CHANGELOG.md names no edition. Begin it with a heading such as "## 0.1.0 — 2026-11-23".',
  );
});
