import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { filesBelow } from '../../src/lib/files/filesBelow.ts';
import { lesson, pageFiles, soundFiles, writeCurriculum } from '../support/curriculum.ts';
import { command, script } from '../support/process.ts';
import { sometimes } from '../support/thorough.ts';

vi.setConfig({ testTimeout: 300_000 });

const place = path.resolve('.cache/tests/other-script');
rmSync(place, { recursive: true, force: true });
mkdirSync(place, { recursive: true });
afterAll(() => rmSync(place, { recursive: true }));

const pdfsIn = (out: string) => (existsSync(out) ? filesBelow(out).filter((file) => file.endsWith('.pdf')) : []);

/** Languages with Uyghur, whose letters no font of print has. */
const languages = path.join(place, 'languages');
cpSync('src/i18n', languages, { recursive: true, filter: (file) => !/i18n\/[^/]+\.ts$/.test(file) });
mkdirSync(path.join(languages, 'ug'));
writeFileSync(path.join(languages, 'ug/language.json'), '{ "tag": "ug", "name": "ئۇيغۇرچە", "like": "en", "insteadOf": ["zh", "en"] }');

test('a language whose letters no font has is reported at its language.json; the others are printed', async () => {
  const sheet = soundFiles[`${lesson}/letter-paper.en.mdx`]!.replace('Letter paper', 'خەت قەغىزى');
  const root = writeCurriculum('other-script/uyghur', { [`${lesson}/letter-paper.ug.mdx`]: sheet });
  const out = path.join(place, 'packs');
  const env = { PAPER_KITE_CURRICULUM: root, PAPER_KITE_LANGUAGES: languages };

  const { code, stdout } = await script('check', ['--json'], env);
  const { problems } = JSON.parse(stdout) as { problems: { id: string; file: string; severity: string; message: string; hint: string }[] };
  expect(code).toBe(0);
  // Once for the language, not for each of its letters.
  expect(problems.filter(({ id }) => ['script-has-a-font', 'characters-have-glyphs'].includes(id))).toMatchObject([
    {
      id: 'script-has-a-font',
      file: path.relative('.', path.join(languages, 'ug/language.json')),
      severity: 'warning',
      message: 'The fonts of print have no letters of ئۇيغۇرچە (ug), so the site has this language but there are no PDFs in it.',
      hint: 'Add a font that has them under theme.fonts in edition.yaml: docs/own-edition.md.',
    },
  ]);

  const printed = await script('packs', ['--only', 'G3-08', '--out', out], env);
  expect(printed.code).toBe(0);
  expect(pdfsIn(out)).toEqual(
    ['en', 'zh'].flatMap((locale) => [`${locale}/documents/g3-08-letter-paper.pdf`, `${locale}/documents/g3-08.pdf`]),
  );
});

test('a character that no font has stops the PDFs of its language and no others', async () => {
  const file = `${lesson}/letter-paper.en.mdx`;
  const root = writeCurriculum('other-script/emoji', { [file]: `${soundFiles[file]}\n😀\n` });
  const out = path.join(place, 'without-english');
  const { code, stderr } = await command('packs', ['--only', 'G3-08', '--out', out], { PAPER_KITE_CURRICULUM: root });
  expect(code).toBe(1);
  expect(stderr).toContain('No font of print has "😀" (U+1F600), so it cannot be printed.');
  expect(stderr).toContain('letter-paper.en.mdx');
  expect(pdfsIn(out)).toEqual(['zh/documents/g3-08-letter-paper.pdf', 'zh/documents/g3-08.pdf']);
  expect(JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8'))).toHaveLength(2);

  // A language that prints the text of another language has its characters.
  const plan = writeCurriculum('other-script/original', {
    [`${lesson}/letter-paper.zh.mdx`]: `${soundFiles[`${lesson}/letter-paper.zh.mdx`]}\n😀\n`,
    [file]: undefined,
  });
  const none = path.join(place, 'none');
  expect((await command('packs', ['--only', 'G3-08', '--out', none], { PAPER_KITE_CURRICULUM: plan })).code).toBe(1);
  expect(pdfsIn(none)).toEqual([]);
});

sometimes('a site in a language from right to left says so, and a text of another language in it too; it has no PDFs', async () => {
  const sheet = soundFiles[`${lesson}/letter-paper.en.mdx`]!.replace('Letter paper', 'خەت قەغىزى');
  const root = writeCurriculum('other-script/site', { ...pageFiles, [`${lesson}/letter-paper.ug.mdx`]: sheet });
  const out = path.join(place, 'dist');
  const { code, stderr } = await script('build', [], {
    PAPER_KITE_CURRICULUM: root,
    PAPER_KITE_LANGUAGES: languages,
    PAPER_KITE_OUT: out,
  });
  expect({ code, stderr }).toMatchObject({ code: 0 });
  const page = (...parts: string[]) => readFileSync(path.join(out, ...parts, 'index.html'), 'utf8');
  expect(page('ug')).toMatch(/<html lang=ug dir=rtl>/);
  expect(page('zh')).toMatch(/<html lang=zh-CN>/);
  expect(page('ug/lessons/g3-08')).toMatch(/<article[^>]* lang=zh-CN dir=ltr/);
  expect(page('ug/lessons/g3-08/letter-paper')).not.toMatch(/<article[^>]* lang=/);
  // Numbers and dates keep their order after words from the right.
  expect(page('ug/help')).toMatch(/<a href="?tel:\d+"? dir="?ltr"?>\d+<\/a>/);
  expect(page('ug/help')).toMatch(/<bdi dir="?ltr"?>\d{4}-\d\d-\d\d<\/bdi>/);
  expect(page('zh/help')).not.toMatch(/dir="?ltr|<bdi/);
  expect(existsSync(path.join(out, 'packs/ug'))).toBe(false);
  expect(existsSync(path.join(out, 'packs/zh/documents/g3-08.pdf'))).toBe(true);
});
