import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finished } from '../../support/process.ts';

const folder = path.resolve('.cache/tests/added-words');
const language = (tag: string, insteadOf: string[]) => JSON.stringify({ tag, name: tag, like: 'en', insteadOf });
const files: Record<string, string> = {
  'zh/language.json': language('zh-CN', ['en']),
  'en/language.json': language('en', ['zh']),
  'ru/language.json': language('ru', ['en', 'zh']),
  'ru/site.ts':
    "export default { greeting: 'Привет', sheets_one: '{{count}} лист', sheets_few: '{{count}} листа', unknown: 'x', nav: { help: 'Помощь' } };",
};
const zh = {
  site: {
    greeting: '你好',
    farewell: '再见',
    sheets_one: '{{count}} 张',
    sheets_other: '{{count}} 张',
    nav: { help: '求助', home: '首页' },
    start: ['一', '二'],
  },
};
const en = {
  site: {
    greeting: 'Hello',
    farewell: 'Goodbye',
    sheets_one: '{{count}} sheet',
    sheets_other: '{{count}} sheets',
    nav: { help: 'Help', home: 'Home' },
    start: ['one', 'two'],
  },
};

/** What the modules say in a process that was started with this folder: languages are looked for when their module is loaded. */
const program = `
  import { locales } from './src/curriculum/locale.ts';
  import { addedWords } from './src/i18n/added.ts';
  const { words, missing } = await addedWords(locales[2], ${JSON.stringify({ zh, en })});
  console.log(JSON.stringify({ locales, words, missing }));
`;

let russian: { locales: string[]; words: { site: Record<string, unknown> }; missing: unknown };
beforeAll(async () => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const env = { PAPER_KITE_LANGUAGES: folder };
  const { stdout, stderr } = await finished(process.execPath, ['--input-type=module', '--eval', program], { env });
  expect(stderr).toBe('');
  russian = JSON.parse(stdout);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the words of a language that was added', () => {
  test('are its own where it has them, else those of its fallback language', () => {
    expect(russian.locales).toEqual(['zh', 'en', 'ru']);
    const { site } = russian.words;
    expect(site).toMatchObject({
      greeting: 'Привет',
      farewell: 'Goodbye',
      nav: { help: 'Помощь', home: 'Home' },
      start: ['one', 'two'],
    });
    expect(site).not.toHaveProperty('unknown');
  });

  test('have every plural form that the language needs', () => {
    const { site } = russian.words;
    expect(site).toMatchObject({ sheets_one: '{{count}} лист', sheets_few: '{{count}} листа' });
    for (const form of ['many', 'other']) expect(site[`sheets_${form}`]).toMatch(/лист/);
  });

  test('are counted where they are missing', () => {
    expect(russian.missing).toEqual([
      {
        locale: 'ru',
        file: path.relative('.', path.join(folder, 'ru/site.ts')),
        exists: true,
        keys: ['farewell', 'nav.home', 'start'],
        of: 7,
      },
    ]);
  });
});
