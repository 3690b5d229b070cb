import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { checkCurriculum } from '../../../src/checks/check.ts';
import { allPacks } from '../../../src/print/packs.ts';
import { problemsOf, type SelectionOptions, selectPacks } from '../../../src/print/selection.ts';
import { changed, lesson, writeCurriculum } from '../../support/curriculum.ts';

const root = writeCurriculum('selection', { [`${lesson}/letter-paper.en.mdx`]: undefined });
afterAll(() => rmSync(root, { recursive: true }));
const { curriculum } = checkCurriculum(root);
const packs = allPacks(curriculum);

function files(options: SelectionOptions): string[] {
  const selection = selectPacks(packs, options);
  if ('fault' in selection) throw new Error(selection.fault);
  return selection.packs.map((pack) => pack.file);
}

describe('the packs of a curriculum', () => {
  test('are a teacher pack, a handout pack and each sheet alone, for each language', () => {
    expect(packs.map((pack) => pack.file)).toEqual([
      'zh/grade-3-teacher.pdf',
      'zh/grade-3-handouts.pdf',
      'zh/documents/g3-08.pdf',
      'zh/documents/g3-08-letter-paper.pdf',
      'en/grade-3-teacher.pdf',
      'en/grade-3-handouts.pdf',
      'en/documents/g3-08.pdf',
    ]);
  });

  test('have ASCII names, so that every unzip tool and USB stick keeps them', () => {
    for (const pack of packs) expect(pack.file).toMatch(/^[a-z0-9/.-]+$/);
  });
});

describe('options choose packs', () => {
  test('--locale takes one language', () => {
    expect(files({ locale: 'en' })).toEqual(['en/grade-3-teacher.pdf', 'en/grade-3-handouts.pdf', 'en/documents/g3-08.pdf']);
  });

  test('--only takes the sheets of one document, in small letters too', () => {
    expect(files({ only: 'g3-08', locale: 'zh' })).toEqual(['zh/documents/g3-08.pdf', 'zh/documents/g3-08-letter-paper.pdf']);
  });

  test.each<[SelectionOptions, string]>([
    [{ grade: '0' }, '--grade 0: a grade is a number from 1 to 9.'],
    [{ grade: '10' }, '--grade 10: a grade is a number from 1 to 9.'],
    [{ grade: 'three' }, '--grade three: a grade is a number from 1 to 9.'],
    [{ grade: '' }, '--grade : a grade is a number from 1 to 9.'],
    [{ grade: '9' }, 'No document is written yet for these options, so there is nothing to print.'],
    [{ locale: 'fr' }, '--locale fr: there is no such language. Known here: "zh", "en".'],
    [{ locale: 'zhh' }, '--locale zhh: there is no such language. Did you mean "zh"?'],
    [{ only: 'G3-80' }, '--only G3-80: there is no such document. Did you mean "G3-08"?'],
    [{ only: 'W77' }, '--only W77: there is no such document. Known here: "G3-08".'],
  ])('%j is refused', (options, fault) => {
    expect(selectPacks(packs, options)).toEqual({ fault });
  });
});

test('a sheet can be printed while another lesson is half finished, but not with a broken registry', () => {
  const place = writeCurriculum('half-finished', {
    ...changed(`${lesson}/plan.zh.mdx`, ['minutes="30"', 'minutes="3"']),
    'lessons/grade-2/01-other/lesson.yaml': changed(`${lesson}/lesson.yaml`, ['G3-08', 'G2-01'])[`${lesson}/lesson.yaml`]!,
    'content/pages/safety.zh.mdx': '没有开头\n',
  });
  const { curriculum: half, problems } = checkCurriculum(place);
  rmSync(place, { recursive: true });
  const of3 = allPacks(half).filter((pack) => pack.grade === 2);
  const concerning = problemsOf(half, of3, problems).map(({ file }) => file);
  expect(new Set(concerning)).toEqual(new Set(['lessons/grade-2/01-other/lesson.yaml', 'content/pages/safety.zh.mdx']));
});
