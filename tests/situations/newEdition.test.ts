import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPdf } from '../support/pdf.ts';
import { script } from '../support/process.ts';

const place = '.cache/tests/new-edition';
rmSync(place, { recursive: true, force: true });
mkdirSync(place, { recursive: true });
afterAll(() => rmSync(place, { recursive: true, force: true }));

const harbour = `${place}/harbour`;
const answers = ['--languages', 'en', '--name', 'Harbour', '--paper', 'letter', '--accent', '1f5f8b'];
const numbers = ['--urgent', '911, Emergency, day and night', '--talk', '+44 800 1111, Talk line, day and night'];
const levels = ['--levels', 'S1, Stage 1, 12-14, 6; S2, Stage 2, 15-17, 6'];

const make = (folder: string, ...options: string[]) => script('new', ['edition', folder, '--lang', 'en', ...options]);
const check = (folder: string, ...more: string[]) => script('check', ['--lang', 'en', ...more], { PAPER_KITE_EDITION: folder });

describe('npm run new -- edition', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    expect(await make(harbour, ...answers, ...levels, ...numbers)).toMatchObject({ code: 0, stderr: '' });
  }, 60_000);

  const changed = (file: string, change: (text: string) => string) => {
    const place = path.join(harbour, file);
    const before = readFileSync(place, 'utf8');
    expect(change(before)).not.toBe(before);
    writeFileSync(place, change(before));
    return () => writeFileSync(place, before);
  };

  test('writes an edition without errors', async () => {
    const { code, stdout, stderr } = await check(harbour);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('0 errors, 9 warnings.');
  });

  test('a talk line that its name says is for children is for them', async () => {
    const children = ['--urgent', '112, Emergency, day and night', '--talk', '116 111, Child helpline, day and night'];
    expect(await make(`${place}/club`, ...answers, ...levels, ...children)).toMatchObject({ code: 0 });
    expect((await check(`${place}/club`)).stdout).toContain('0 errors, 9 warnings.');
  });

  test('the next session: what its entry lacks is said; its text speaks of no desks and no head teacher', async () => {
    const begin = () => script('new', ['lesson', 'S1-02', '--lang', 'en'], { PAPER_KITE_EDITION: harbour });
    const entry = '- id: S1-02\n  title: { en: The Loud Game }\n  objective: { en: Can say stop in a game }\n  minutes: 40\n  strand: T1\n';
    const back = changed('content/scope-and-sequence.yaml', (text) => text + entry);
    const lacking = await begin();
    expect(lacking.code).toBe(1);
    expect(lacking.stderr).toMatch(
      /^content\/scope-and-sequence\.yaml:\d+:3 "sensitivity" in entry 2 is missing\. Write one of: ordinary, careful, safeguarding\.$/m,
    );
    expect(lacking.stderr).not.toContain('guideline');
    back();
    const more = `${entry}  sensitivity: ordinary\n  sheets: []\n`;
    const undo = changed('content/scope-and-sequence.yaml', (text) => text + more);
    expect(await begin()).toMatchObject({ code: 0, stderr: '' });
    const folder = path.join(harbour, 'lessons/s1/02-the-loud-game');
    const text = readFileSync(path.join(folder, 'plan.en.mdx'), 'utf8');
    expect(text).toContain('someone at home, someone else here');
    expect(text).not.toMatch(/\bdesks?\b|head teacher|grades/);
    rmSync(folder, { recursive: true });
    undo();
  });

  test('is not released before what is marked has been written', async () => {
    const { code, stdout } = await check(harbour, '--release');
    expect(code).toBe(1);
    expect(stdout).toContain(
      '6 places are still to be written: 2 in about.en.mdx, 2 in evidence.en.mdx, 1 in how-to-use.en.mdx, 1 in safety.en.mdx.',
    );
    expect(stdout).toContain('3 places are still to be written: 1 in harm.en.mdx, 1 in neglect.en.mdx, 1 in self-harm.en.mdx.');
  });

  test('has PDFs of its session, its workshop and its kit', async () => {
    const out = path.resolve(place, 'packs');
    const made = await script('packs', ['--out', out], { PAPER_KITE_EDITION: harbour });
    expect(made.code).toBe(0);
    const { pages } = await readPdf(path.join(out, 'en/documents/s1-01.pdf'));
    expect(pages[0]!.words).toContain('Three Things on a Hard Day');
    expect(pages.at(-1)!.words).toContain('Someone is hurting a child, or you suspect it');
    for (const file of ['w01', 'r01']) expect(existsSync(path.join(out, `en/documents/${file}.pdf`))).toBe(true);
  });

  test('is refused without a line for danger', async () => {
    const back = changed('content/hotlines.yaml', (text) => text.replace('  urgent:\n    - "911"\n', '  urgent: []\n'));
    const { code, stdout } = await check(harbour);
    back();
    expect(code).toBe(1);
    expect(stdout).toContain('The group "urgent" is empty.');
  });

  test('is refused without a protocol for harm, even where nothing quotes it', async () => {
    const entry = /- id: harm\n[\s\S]*?\n(?=- id)/;
    const back = [
      changed('content/protocols.yaml', (text) => text.replace(entry, '')),
      ...[
        'content/pages/safety.en.mdx',
        'content/referral/r01-help-card/guide.en.mdx',
        'lessons/s1/01-three-things-on-a-hard-day/plan.en.mdx',
        'workshops/w01-before-the-first-session/guide.en.mdx',
      ].map((file) => changed(file, (text) => text.replace('<Protocol of="harm" />\n', ''))),
    ];
    const text = path.join(harbour, 'content/protocols/harm.en.mdx');
    const words = readFileSync(text, 'utf8');
    rmSync(text);
    const { code, stdout } = await check(harbour);
    writeFileSync(text, words);
    for (const undo of back) undo();
    expect(code).toBe(1);
    expect(stdout).toContain('There is no "harm": what to do when someone hurts a child.');
  });

  test('never writes into it again', async () => {
    const again = await make(harbour, ...answers, ...levels, ...numbers);
    expect(again).toEqual({
      code: 1,
      stdout: '',
      stderr: `${harbour} is not empty. Choose a name that is not there yet. Nothing was changed.\n`,
    });
  });

  test('writes one in Chinese, and one in two languages', async () => {
    const chinese = ['--languages', 'zh', '--name', '港湾', '--levels', 'S1，第一阶段，12-14，6'];
    const lines = ['--urgent', '110，报警，全天；120，急救，全天', '--talk', '12356，心理援助热线，全天'];
    expect(await make(`${place}/gangwan`, ...chinese, ...lines)).toMatchObject({ code: 0 });
    expect((await check(`${place}/gangwan`)).stdout).toContain('0 errors, 9 warnings.');
    const both = ['--languages', 'en, zh', '--name', 'Harbour / 港湾', '--levels', 'S1, Stage 1 / 第一阶段, 12-14, 6'];
    const twice = ['--urgent', '911, Emergency / 紧急, all day / 全天', '--talk', '988, Talk line / 倾听热线, all day / 全天'];
    expect(await make(`${place}/both`, ...both, ...twice)).toMatchObject({ code: 0 });
    expect((await check(`${place}/both`)).stdout).toMatch(/^0 errors/m);
  });
});
