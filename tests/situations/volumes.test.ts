import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { vocabulary } from '../../src/blocks/vocabulary.ts';
import { readCheckedCurriculum } from '../../src/curriculum/read.ts';
import { allPacks } from '../../src/print/packs/allPacks.ts';
import type { Pack } from '../../src/print/packs/pack.ts';
import { documentsPerVolume, volumesOf } from '../../src/print/volumes.ts';
import { checkWritten, lesson, pageFiles, soundFiles, writeCurriculum } from '../support/curriculum.ts';
import { attribute, elements, wordsIn } from '../support/html.ts';
import { readPdf } from '../support/pdf.ts';
import { printFresh } from '../support/print.ts';
import { command } from '../support/process.ts';
import { thorough } from '../support/thorough.ts';

/** Activities with a guide of one sentence in each language: A01, A02 … */
function activities(count: number): Record<string, string> {
  const ids = Array.from({ length: count }, (_, index) => `A${String(index + 1).padStart(2, '0')}`);
  return Object.fromEntries(
    ids.flatMap((id) => {
      const folder = `content/activities/${id.toLowerCase()}`;
      const guide = (title: string, aim: string, body: string) =>
        `---\ntitle: ${title}\naim: ${aim}\noutcomes: [${aim}]\nmaterials: []\nprepare: []\n---\n\n${body}\n\n<Hotlines show="crisis local" />\n\n<Protocol of="harm" />\n`;
      return [
        [
          `${folder}/activity.yaml`,
          `id: ${id}\nversion: 1.0.${Number(id.slice(1))}\nways: [1]\nminutes: 15\nsensitivity: ordinary\npeople: { min: 4, max: 30 }\nhandouts: []\nsources: [minors-protection-law]\n`,
        ],
        [`${folder}/guide.zh.mdx`, guide(`活动 ${id}`, '大家一起玩。', '带大家到操场上。')],
        [`${folder}/guide.en.mdx`, guide(`Activity ${id}`, 'Everyone plays together.', 'Take everyone outside.')],
      ];
    }),
  );
}

/** Lessons of grade 3, G3-01, G3-02 …, all with the words of the fixture's one. */
function lessons(count: number): Record<string, string> {
  const ids = Array.from({ length: count }, (_, index) => `G3-${String(index + 1).padStart(2, '0')}`).filter((id) => id !== 'G3-08');
  return Object.fromEntries(
    ids.flatMap((id) =>
      Object.entries(soundFiles).map(([file, text]) => [
        file.replace(lesson, `lessons/grade-3/${id.slice(3)}`),
        text.replace('id: G3-08', `id: ${id}`),
      ]),
    ),
  );
}

// The plan does not list these.
const noPlan = { 'content/scope-and-sequence.yaml': '[]\n', 'content/planned-documents.yaml': '[]\n' };
const root = writeCurriculum('volumes', { ...activities(29), ...lessons(21), ...noPlan, ...pageFiles });
afterAll(() => rmSync(root, { recursive: true }));
const { curriculum, problems } = checkWritten(root);
const packs = allPacks(curriculum);

const realCurriculum = readCheckedCurriculum(path.resolve('.'), vocabulary);

function packsNamed(pattern: RegExp): Pack[] {
  return packs.filter(({ file }) => pattern.test(file));
}

test('the fixture has no problems', () => {
  // The pages of the project name documents that this plan does not have.
  expect(problems.filter(({ severity, file }) => severity === 'error' && !file.startsWith('content/pages/'))).toEqual([]);
});

describe('a pack of more documents than a volume holds', () => {
  test('becomes several PDFs; the first keeps the name of the pack', () => {
    expect(packsNamed(/activities/).map(({ file, title, volume }) => ({ file, title, volume }))).toEqual([
      { file: 'zh/activities.pdf', title: '课后活动包 第 1 册', volume: 1 },
      { file: 'zh/activities-2.pdf', title: '课后活动包 第 2 册', volume: 2 },
      { file: 'zh/activities-3.pdf', title: '课后活动包 第 3 册', volume: 3 },
      { file: 'en/activities.pdf', title: 'After-school activities, volume 1', volume: 1 },
      { file: 'en/activities-2.pdf', title: 'After-school activities, volume 2', volume: 2 },
      { file: 'en/activities-3.pdf', title: 'After-school activities, volume 3', volume: 3 },
    ]);
  });

  test('has each document once, in order, and fills a volume before the next', () => {
    const volumes = packsNamed(/^zh\/activities/).map(({ documents }) => documents);
    expect(volumes.map((documents) => documents.length)).toEqual([14, 14, 1]);
    expect(volumes.flat()).toEqual(curriculum.documentsOfKind('activity').map(({ id }) => id));
  });

  test('of a grade is divided alike for the teacher and for the photocopier', () => {
    const of = (kind: string) => packs.filter((pack) => pack.kind === kind && pack.locale === 'en');
    expect(of('grade-teacher').map(({ file, title }) => `${file}: ${title}`)).toEqual([
      'en/grade-3-teacher.pdf: Grade 3 teacher pack, volume 1',
      'en/grade-3-teacher-2.pdf: Grade 3 teacher pack, volume 2',
    ]);
    expect(of('grade-handouts').map(({ file, title }) => `${file}: ${title}`)).toEqual([
      'en/grade-3-handouts.pdf: Grade 3 handout pack, volume 1',
      'en/grade-3-handouts-2.pdf: Grade 3 handout pack, volume 2',
    ]);
    expect(of('grade-teacher').map(({ documents }) => documents)).toEqual(of('grade-handouts').map(({ documents }) => documents));
    expect(of('grade-teacher').map(({ documents }) => documents.at(-1))).toEqual(['G3-20', 'G3-21']);
  });

  test('says its volume on the cover and in the title, and its contents list its own documents alone', async () => {
    const { printed, problems: found } = await printFresh(
      root,
      ({ file }) => file === 'zh/activities-2.pdf' || file === 'en/grade-3-teacher-2.pdf',
    );
    expect(found).toEqual([]);
    const read = async (file: string) => readPdf(printed.find(({ entry }) => entry.file === file)!.pdf);
    const activity = await read('zh/activities-2.pdf');
    expect(activity.title).toBe('课后活动包 第 2 册');
    expect(activity.pages[0]!.words).toContain('课后活动包 第 2 册');
    expect(activity.pages[0]!.words).toContain('内容版本 1.0.28');
    expect(activity.pages[1]!.words).toMatch(/^目录/);
    expect([...activity.pages[1]!.words.replace(/\s/g, '').matchAll(/活动(A\d\d)/g)].map(([, id]) => id)).toEqual(
      Array.from({ length: 14 }, (_, index) => `A${index + 15}`),
    );
    const grade = await read('en/grade-3-teacher-2.pdf');
    expect(grade.title).toBe('Grade 3 teacher pack, volume 2');
    expect(grade.outline.filter((title) => title === 'A letter far away')).toHaveLength(1);
  });
});

// tests/units/site/packs.test.ts has the order in which pages get the packs.
describe.runIf(thorough)('the pages of a site', { timeout: 300_000 }, () => {
  const out = path.resolve('.cache/tests/volumes-site');
  beforeAll(async () => {
    const { stderr } = await command('build', [], { PAPER_KITE_CURRICULUM: root, PAPER_KITE_OUT: out });
    expect(stderr).toBe('');
  }, 300_000);
  afterAll(() => {
    for (const folder of [out, `${out}-portable`]) rmSync(folder, { recursive: true, force: true });
  });

  /** The names of the packs that a page offers, in its order, with the files behind them. */
  function offers(page: string): string[] {
    const html = readFileSync(path.join(out, page, 'index.html'), 'utf8');
    const names = elements(html, (element) => attribute(element, 'class') === 'pdf-name').map(wordsIn);
    const links = elements(html, (element) => element.tagName === 'a' && attribute(element, 'type') === 'application/pdf');
    return links.map((link, index) => `${names[index]} → ${attribute(link, 'href')!.replace('/packs/', '')}`);
  }

  const ofGrade = [
    '教师包 第 1 册 → zh/grade-3-teacher.pdf',
    '教师包 第 2 册 → zh/grade-3-teacher-2.pdf',
    '讲义包 第 1 册 → zh/grade-3-handouts.pdf',
    '讲义包 第 2 册 → zh/grade-3-handouts-2.pdf',
    '对折小册子 第 1 册 → zh/grade-3-teacher-booklet.pdf',
    '对折小册子 第 2 册 → zh/grade-3-teacher-2-booklet.pdf',
  ];
  const ofActivities = [
    'After-school activities, volume 1 → en/activities.pdf',
    'After-school activities, volume 2 → en/activities-2.pdf',
    'After-school activities, volume 3 → en/activities-3.pdf',
  ];

  test('offer each volume by its number, the first before the second', () => {
    expect(offers('zh/grades/3')).toEqual(ofGrade);
    expect(offers('zh/downloads').slice(0, ofGrade.length)).toEqual(ofGrade);
    expect(offers('en/activities')).toEqual(ofActivities);
    expect(offers('en/downloads').filter((offer) => offer.includes('activities'))).toEqual(ofActivities);
  });
});

describe('a pack that fits', () => {
  test('has no volume in its name, its title or its entry', () => {
    const [pack] = allPacks(realCurriculum).filter(({ file }) => file === 'zh/activities.pdf');
    expect(pack).toMatchObject({ title: '课后活动包' });
    expect(pack).not.toHaveProperty('volume');
  });

  test('holds a whole year of a grade and every kit that is planned', () => {
    expect(documentsPerVolume.grade).toBeGreaterThanOrEqual(16);
    for (const kind of ['activity', 'one-to-one', 'referral'] as const)
      expect(realCurriculum.plannedOfKind(kind).length, kind).toBeLessThanOrEqual(documentsPerVolume.kind);
  });

  test('is not made at all when nothing is in it', () => {
    expect(volumesOf([], 14)).toEqual([]);
  });
});
