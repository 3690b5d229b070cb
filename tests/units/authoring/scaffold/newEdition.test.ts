import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { inLanguages } from '../../../../src/authoring/scaffold/edition/inLanguages.ts';
import { newEdition } from '../../../../src/authoring/scaffold/edition/newEdition.ts';
import { levelsIn, lineIn, urgentIn } from '../../../../src/authoring/scaffold/edition/parts.ts';
import type { Localized } from '../../../../src/curriculum/locale.ts';

const place = path.resolve('.cache/tests/new-edition-units');
rmSync(place, { recursive: true, force: true });
mkdirSync(place, { recursive: true });
afterAll(() => rmSync(place, { recursive: true, force: true }));

const right = {
  languages: 'en',
  name: 'Harbour',
  levels: 'S1, Stage 1, 12-14, 6',
  urgent: '911, Emergency, day and night',
  talk: '+44 800 1111, Talk line, Mon-Fri, 9:00-17:00',
};

const make = (name: string, options: Record<string, string>, ask?: (question: Localized) => Promise<string>) =>
  newEdition(path.join(place, name), { project: path.resolve('.'), options, ask, dryRun: false });

async function errorsOf(name: string, options: Record<string, string>): Promise<Localized[]> {
  const made = await make(name, options);
  expect(existsSync(path.join(place, name))).toBe(false);
  return 'errors' in made ? made.errors : [];
}

const fileOf = (name: string, file: string) => readFileSync(path.join(place, name, file), 'utf8');

test('every answer that is missing is named, with an example', async () => {
  const errors = await errorsOf('harbour', {});
  expect(errors.map(({ en }) => en)).toEqual([
    '"languages" is missing: add --languages en.',
    '"name" is missing: add --name "Harbour".',
    '"levels" is missing: add --levels "S1, Stage 1, 12-14, 6".',
    '"urgent" is missing: add --urgent "911, Emergency, day and night".',
    '"talk" is missing: add --talk "+44 800 1111, Talk line, day and night".',
  ]);
  expect(errors[0]!.zh).toBe('缺少 "languages"：加上 --languages en。');
});

test('every wrong answer is in the same message, in the words of the check', async () => {
  const errors = await errorsOf('Harbour 2', {
    ...right,
    levels: 'S1, Stage 1, 14-12, 6',
    paper: 'a5',
    accent: 'ffffff',
    urgent: 'nine, Emergency, day and night',
    talk: 'Talk line',
    site: 'harbour.example.org',
  });
  expect(errors.map(({ en }) => en)).toEqual([
    '--levels S1, Stage 1, 14-12, 6: "14-12" begins with the higher age. Write 12-14.',
    expect.stringMatching(/^--paper a5: .*a4.*letter/),
    expect.stringMatching(/^--accent ffffff: .*contrast of 1\.\d\d; 4\.5 is the least/),
    expect.stringMatching(/^--urgent nine, Emergency, day and night: .*Write digits, with a \+ before them/),
    '--talk Talk line: Write it like this: +44 800 1111, Talk line, day and night.',
    expect.stringMatching(/^--site harbour\.example\.org: .*begins with https:\/\//),
    expect.stringMatching(/^Names of files cannot begin with "harbour 2": add --slug harbour\./),
  ]);
  expect(errors.at(-3)!.zh).toBe('--talk Talk line：照这样写：+44 800 1111, Talk line, day and night。');
});

test('one number cannot be for danger and for talking', async () => {
  expect(await errorsOf('harbour', { ...right, talk: '9-1-1, Talk line, day and night' })).toEqual([
    expect.objectContaining({
      zh: '号码 9-1-1 写了两次：报警急救只有一个号码，就只写一次；有危险时打的和找人说的，要各写一个。',
      en: 'The number 9-1-1 is there twice: one number for police and ambulance is written once, and the number to talk to someone is another.',
    }),
  ]);
});

test('a folder with something in it is refused before any question', async () => {
  mkdirSync(path.join(place, 'full'));
  writeFileSync(path.join(place, 'full/notes.txt'), 'ours');
  const asked: string[] = [];
  const made = await make('full', {}, async ({ en }) => {
    asked.push(en);
    return '';
  });
  const folder = path.join(place, 'full');
  expect(made).toEqual({
    errors: [
      expect.objectContaining({
        zh: `${folder} 里面已经有东西了。换一个还没有的名字。什么都没有动。`,
        en: `${folder} is not empty. Choose a name that is not there yet. Nothing was changed.`,
      }),
    ],
  });
  expect(asked).toEqual([]);
  expect(fileOf('full', 'notes.txt')).toBe('ours');
});

test('eight questions are asked; a wrong answer is asked for again, and Enter leaves out what is optional', async () => {
  mkdirSync(path.join(place, 'asked'));
  const answers = ['xx', 'en', 'Harbour', right.levels, '', '', right.urgent, right.talk, ''];
  const asked: string[] = [];
  const made = await make('asked', {}, async ({ en }) => {
    asked.push(en);
    return answers.shift()!;
  });
  expect(made).toHaveProperty('report');
  expect(asked.map((question) => /\d\/8/.exec(question)?.[0])).toEqual(['1/8', '1/8', '2/8', '3/8', '4/8', '5/8', '6/8', '7/8', '8/8']);
  expect(asked[1]).toContain('"xx"');
  expect(parse(fileOf('asked', 'edition.yaml'))).toEqual({
    name: { en: 'Harbour' },
    slug: 'asked',
    languages: ['en'],
    levels: [{ id: 'S1', name: { en: 'Stage 1' }, ages: '12-14', sessions: 6 }],
    kinds: ['workshop', 'referral'],
    ways: [],
    year: 'none',
    frameworks: [],
  });
});

test('nothing is in Chinese where no Chinese is asked for, but the brackets of what is to be written', async () => {
  await make('english', right);
  const lists = ['glossary', 'hotlines', 'levels', 'protocols', 'scope-and-sequence', 'sources'];
  for (const list of lists) expect(fileOf('english', `content/${list}.yaml`)).not.toMatch(/[\u2e80-\u2fff\u3040-\u9fff]|^\s*zh:/m);
  expect(fileOf('english', 'content/protocols/harm.en.mdx')).toContain('【To write: ');
  expect(fileOf('english', 'content/protocols.yaml')).not.toContain('water');
});

test('it has no copy of a list of the program, and names no office, no post and no law of the project', async () => {
  await make('short', right);
  const yaml = readdirSync(path.join(place, 'short/content')).filter((file) => file.endsWith('.yaml'));
  expect(yaml).toEqual([
    ...['glossary', 'hotlines', 'levels', 'planned-documents', 'protocols', 'scope-and-sequence', 'sources', 'strands'].map(
      (name) => `${name}.yaml`,
    ),
  ]);
  const texts = yaml.map((file) => fileOf('short', `content/${file}`));
  expect(texts.join('').length).toBeLessThan(15_000);
  expect(texts.filter((text) => /head teacher|class teacher|counsellor|civil affairs|\bArticle\b|article \(/.test(text))).toEqual([]);
});

test('answers are parted by commas, semicolons and slashes', () => {
  expect(levelsIn('S1，第一阶段 / Stage 1，12-14，6；S2, 2 / Two, 15–17, 3', ['zh', 'en'])).toEqual([
    { id: 'S1', name: { zh: '第一阶段', en: 'Stage 1' }, ages: '12-14', sessions: 6 },
    { id: 'S2', name: { zh: '2', en: 'Two' }, ages: '15-17', sessions: 3 },
  ]);
  expect(levelsIn('S1, Stage 1, 12-14', ['en'])).toEqual([undefined]);
  expect(lineIn(right.talk, ['en'])).toEqual({ number: '+44 800 1111', name: { en: 'Talk line' }, hours: { en: 'Mon-Fri, 9:00-17:00' } });
  expect(lineIn('116 123, Line, 24/7', ['en'])?.hours).toEqual({ en: '24/7' });
  expect(urgentIn('110, 报警, 全天；120, 急救, 全天', ['zh'])?.map(({ number }) => number)).toEqual(['110', '120']);
  expect(urgentIn('1, a, b; 2, c, d; 3, e, f', ['en'])).toBeUndefined();
});

test('a list keeps the languages of the edition; an original that it lacks gets the English words', () => {
  const list =
    '# 说明\n# what it is\n- { id: a, name: { zh: 甲, en: A }, zh: { words: [甲] }, en: { words: [a] } }\n- { id: b, name: { zh: 乙, en: B } }\n';
  expect(inLanguages(list, ['en'])).toBe(
    '# what it is\n- { id: a, name: { en: A }, en: { words: [ a ] } }\n- { id: b, name: { en: B } }\n',
  );
  const [a, b] = [
    { id: 'a', name: { zh: '甲' }, zh: { words: ['甲'] } },
    { id: 'b', name: { zh: '乙' } },
  ];
  expect(parse(inLanguages(list, ['zh']))).toEqual([a, b]);
  expect(parse(inLanguages(list, ['fr']))).toEqual([
    { id: 'a', name: { fr: 'A' }, fr: { words: ['a'] } },
    { id: 'b', name: { fr: 'B' } },
  ]);
});
