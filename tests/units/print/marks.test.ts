import { readFileSync, rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { sheetsText } from '../../../src/curriculum/editions.ts';
import { isSound } from '../../../src/curriculum/marks/mark.ts';
import { Marks, sheetsNow } from '../../../src/print/marks.ts';
import { allPacks } from '../../../src/print/packs/allPacks.ts';
import { qrCodeOf } from '../../../src/print/qrCode.ts';
import { plansWithCards } from '../../support/cards.ts';
import { changed, type Files, lesson, planWith, readWritten, soundFiles, writeCurriculum } from '../../support/curriculum.ts';

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

function read(files: Files = {}) {
  const root = writeCurriculum(`marks-${process.pid}-${roots.length}`, files);
  roots.push(root);
  return { root, curriculum: readWritten(root).curriculum };
}

/** Returns the sheets whose marks differ from those of the unchanged small curriculum. */
function changedBy(files: Files): string[] {
  const { root, curriculum } = read(files);
  return sheetsNow(root, curriculum)
    .filter(({ mark }, index) => mark !== sound[index]!.mark)
    .map(({ sheet, locale }) => `${sheet} ${locale}`);
}

const start = read();
const sound = sheetsNow(start.root, start.curriculum);
const plan = `${lesson}/plan.zh.mdx`;
const edition = 'site: https://kite.example.org/\ncontact: { zh: 示例基金会, en: The Example Foundation }\n';

test('every sheet in every language has a mark of its own that can be typed', () => {
  expect(sound.map(({ document, sheet, locale }) => `${document} ${sheet} ${locale}`)).toEqual([
    'G3-08 plan zh',
    'G3-08 letter-paper zh',
    'G3-08 plan en',
    'G3-08 letter-paper en',
  ]);
  expect(new Set(sound.map(({ mark }) => mark)).size).toBe(4);
  expect(sound.every(({ mark }) => isSound(mark))).toBe(true);
});

describe('a mark changes with what a reader finds on the sheet', () => {
  test.each<[what: string, files: Files, sheets: string[]]>([
    ['a word', changed(plan, ['很远', '远']), ['plan zh']],
    ['minutes in the yaml', changed(`${lesson}/lesson.yaml`, ['minutes: 40', 'minutes: 45']), ['plan zh', 'plan en']],
    [
      'the title of a handout, which its plan names too',
      changed(`${lesson}/letter-paper.en.mdx`, ['Letter paper', 'Paper']),
      ['plan en', 'letter-paper en'],
    ],
    [
      'the name of a help line in the registry',
      { 'content/hotlines.yaml': readFileSync('content/hotlines.yaml', 'utf8').replace('zh: 急救,', 'zh: 急救车,') },
      ['plan zh'],
    ],
    ['a picture', { ...planWith('<Picture name="hen" alt="母鸡" />') }, ['plan zh']],
  ])('%s', (_what, files, sheets) => {
    expect(changedBy(files)).toEqual(sheets);
  });

  test('the drawing behind a picture', () => {
    const withPicture = planWith('<Picture name="hen" alt="母鸡" />');
    const drawing = readFileSync('content/pictures/hen.svg', 'utf8');
    const marks = [drawing, drawing.replace('<svg', '<svg data-new=""')].map((svg) => {
      const { root, curriculum } = read({ ...withPicture, 'content/pictures/hen.svg': svg });
      return sheetsNow(root, curriculum)[0]!.mark;
    });
    expect(marks[0]).not.toBe(marks[1]);
  });
});

describe('a preparation card is a page of its plan', () => {
  const { root, curriculum } = read(plansWithCards());
  const marks = new Marks(root, curriculum);
  const packs = allPacks(curriculum).filter(({ locale }) => locale === 'zh');
  const entryOf = (kind: string) => {
    const pack = packs.find((candidate) => candidate.kind === kind && candidate.documents[0] === 'G3-08')!;
    return marks.ofSingle(pack, pack.parts());
  };
  const [ofPlan] = sheetsNow(root, curriculum);

  test('the card and the plan in large type have its mark, and the register has one line for all', () => {
    expect(entryOf('document')).toEqual({ mark: ofPlan!.mark, draft: true });
    expect(entryOf('card')).toEqual(entryOf('document'));
    expect(entryOf('large')).toEqual(entryOf('document'));
    expect(sheetsNow(root, curriculum)).toHaveLength(sound.length);
  });

  test('so a word of the card changes the mark of the plan', () => {
    const changedCard = read(plansWithCards({ story: '风筝飞得很远，信也能到。' }));
    const [otherPlan, ...others] = sheetsNow(changedCard.root, changedCard.curriculum);
    expect(otherPlan!.mark).not.toBe(ofPlan!.mark);
    expect(others.map(({ mark }) => mark)).toEqual(
      sheetsNow(root, curriculum)
        .slice(1)
        .map(({ mark }) => mark),
    );
  });
});

describe('and with nothing else', () => {
  test.each<[what: string, files: Files]>([
    ['the version number', changed(`${lesson}/lesson.yaml`, ['1.0.0', '1.0.1'])],
    [
      'what a teacher does not see of the yaml',
      changed(`${lesson}/lesson.yaml`, ['needs: [letters, missing_parents]', 'needs: [letters]']),
    ],
    [
      'blank lines and the way in which a block is written',
      changed(plan, ['<Handout to="letter-paper" />', '<Handout\n  to="letter-paper"\n/>\n\n']),
    ],
    ['the address of the site and a line of contact', { 'edition.yaml': edition }],
    ['a comment in a registry', { 'content/hotlines.yaml': `# as of today\n${readFileSync('content/hotlines.yaml', 'utf8')}` }],
  ])('%s', (_what, files) => {
    expect(changedBy(files)).toEqual([]);
  });

  test('the same sheet has the same mark in a pack, where its headings are one level lower', () => {
    const marks = new Marks(start.root, start.curriculum);
    const packs = allPacks(start.curriculum).filter(({ locale }) => locale === 'zh');
    const footers = packs.map((pack) =>
      pack
        .parts()
        .filter(({ key }) => key === 'G3-08/letter-paper')
        .map((part) => marks.footOf(part, part.sheet!).footer),
    );
    const found = footers.flat();
    expect(found.length).toBeGreaterThanOrEqual(3);
    expect(new Set(found).size).toBe(1);
  });
});

test('the foot of a sheet says that it is a draft until an edition has published it', () => {
  const footer = (files: Files) => {
    const { root, curriculum } = read(files);
    const part = allPacks(curriculum)
      .find(({ file }) => file === 'zh/documents/g3-08.pdf')!
      .parts()[0]!;
    return new Marks(root, curriculum).footOf(part, part.sheet!).footer;
  };
  const shown = sound[0]!.mark.replace(/^.../, '$&-');
  expect(footer({})).toBe(`G3-08 写给远方的信 · 版本 1.0.0 草稿 · ${shown} · CC BY 4.0`);
  const register = { 'content/editions/0.1.0.sheets': sheetsText({ version: '0.1.0', date: '2026-11-23', sheets: sound }) };
  expect(footer(register)).toBe(`G3-08 写给远方的信 · 版本 1.0.0 · ${shown} · CC BY 4.0`);
  expect(footer({ ...register, ...changed(plan, ['很远', '远']) })).toContain('草稿');
});

test('the foot of a sheet says where it is looked up, if the edition has an address, and comes with the code of it', () => {
  const { root, curriculum } = read({ 'edition.yaml': edition });
  const [plan] = allPacks(curriculum)
    .find(({ file }) => file === 'en/documents/g3-08.pdf')!
    .parts();
  const { footer, code } = new Marks(root, curriculum).footOf(plan!, plan!.sheet!);
  expect(footer).toMatch(/ · CC BY 4\.0 · Still current\? kite\.example\.org\/en\/sheet$/);
  expect(code).toEqual(qrCodeOf(`https://kite.example.org/en/sheet/#G3-08-${sound[2]!.mark}`));
});

test('a published edition’s marks stay what they are: these have been printed', () => {
  expect(soundFiles[plan]).toContain('风筝飞得很远。');
  expect(sound.map(({ mark }) => mark)).toMatchInlineSnapshot(`
    [
      "8V33CVM",
      "M9H7XP6",
      "9P6QW73",
      "G63F9XV",
    ]
  `);
});
