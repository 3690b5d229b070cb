import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { withPaper } from '../../../src/i18n/paperWords.ts';
import { words } from '../../../src/i18n/words.ts';
import { filesBelow } from '../../../src/lib/files/filesBelow.ts';

const said = { one: 'Choose {{paper}}, {{count}} pages.', more: { half: ['folded ({{halfPaper}})', 'cards ({{quarterPaper}})'] } };

test('words name the paper of the edition and keep what a page fills in', () => {
  expect(withPaper('en', said, 'a4')).toEqual({ one: 'Choose A4, {{count}} pages.', more: { half: ['folded (A5)', 'cards (A6)'] } });
  expect(withPaper('en', said, 'letter')).toEqual({
    one: 'Choose US Letter, {{count}} pages.',
    more: { half: ['folded (half Letter)', 'cards (quarter Letter)'] },
  });
  expect(withPaper('zh', { one: '打印时选：{{paper}}。' }, 'letter')).toEqual({ one: '打印时选：Letter。' });
  // A language that was added has the English names.
  expect(withPaper('bo', said, 'letter').one).toBe('Choose US Letter, {{count}} pages.');
});

test('no words of the interface name a paper themselves, and none is left to be named', () => {
  const files = filesBelow('src/i18n').filter((file) => file.includes('/'));
  expect(files.length).toBeGreaterThan(40);
  expect(files.filter((file) => /A[456](?!\d)/.test(readFileSync(path.join('src/i18n', file), 'utf8')))).toEqual([]);
  expect(JSON.stringify(words)).not.toMatch(/\{\{(?:paper|halfPaper|quarterPaper)\}\}/);
});
