import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

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

beforeAll(() => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  vi.stubEnv('PAPER_KITE_LANGUAGES', folder);
  // Languages are looked for when their module is loaded.
  vi.resetModules();
});
afterAll(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
  rmSync(folder, { recursive: true });
});

/** The modules as they are in a process that was started with this folder of languages. */
async function russian() {
  const { locales } = await import('../../../src/curriculum/locale.ts');
  const { addedWords } = await import('../../../src/i18n/added.ts');
  expect(locales).toEqual(['zh', 'en', 'ru']);
  return addedWords(locales[2]!, { zh, en });
}

describe('the words of a language that was added', () => {
  test('are its own where it has them, else those of its fallback language', async () => {
    const { words } = await russian();
    expect(words.site).toMatchObject({
      greeting: 'Привет',
      farewell: 'Goodbye',
      nav: { help: 'Помощь', home: 'Home' },
      start: ['one', 'two'],
    });
    expect(words.site).not.toHaveProperty('unknown');
  });

  test('have every plural form that the language needs', async () => {
    const { words } = await russian();
    expect(words.site).toMatchObject({ sheets_one: '{{count}} лист', sheets_few: '{{count}} листа' });
    const forms = words.site as unknown as Record<string, string>;
    for (const form of ['many', 'other']) expect(forms[`sheets_${form}`]).toMatch(/лист/);
  });

  test('are counted where they are missing', async () => {
    const { missing } = await russian();
    expect(missing).toEqual([
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
