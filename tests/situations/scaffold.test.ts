import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { newDocument } from '../../src/authoring/scaffold/document.ts';
import { scaffold } from '../../src/authoring/scaffold/scaffold.ts';
import { writeFolder } from '../../src/authoring/scaffold/write.ts';
import { vocabulary } from '../../src/blocks/vocabulary.ts';
import type { CheckResult } from '../../src/checks/check.ts';
import { textIsWritten } from '../../src/checks/textIsWritten.ts';
import { noReadCache } from '../../src/curriculum/read/readCache.ts';
import { readRegistries } from '../../src/curriculum/read/registries.ts';
import { blocksNamed } from '../../src/curriculum/tree.ts';
import { allPacks } from '../../src/print/packs/allPacks.ts';
import { checkWritten, testDay } from '../support/curriculum.ts';
import { emptyCurriculum } from '../support/emptyCurriculum.ts';
import { printFresh } from '../support/print.ts';
import { sampleOf, thorough, tried } from '../support/thorough.ts';

const root = emptyCurriculum('scaffold');
const content = readRegistries(root, noReadCache);
/** Documents that a test below names; of the others a sample of each kind. */
const named = ['G1-04', 'G3-08', 'G4-01', 'G8-07', 'G9-13', 'W03', 'W04', 'W10', 'A05', 'O04', 'R04', 'R13'];
const onPaper = sampleOf(['G1-01', 'G1-04', 'G5-12', 'G9-16', 'W05', 'W10', 'A01', 'A03', 'O02', 'R03'], 2);
const isNamed = (id: string) => named.includes(id) || onPaper.includes(id);
const plan = sampleOf(content.plan, 30, ({ id, kind }) => (isNamed(id) ? id : kind));
let checked: CheckResult;

beforeAll(async () => {
  for (const planned of plan) {
    const drafted = await newDocument(planned, root, content, {}, undefined);
    if ('errors' in drafted) throw new Error(drafted.errors.map(({ en }) => en).join('\n'));
    writeFolder(root, drafted.folder!.folder, drafted.folder!.files);
  }
  checked = checkWritten(root);
}, 120_000);

describe('every document of the plan, begun by a scaffold', () => {
  test('asks on each sheet with a name whether it is a private card', () => {
    const own = {
      zh: '【待写：只给自己看的卡，去掉上面的姓名和班级；要交的，去掉这一句】',
      en: '【To write: on a private card take out the name and class above; on a sheet that is handed in take out this line】',
    };
    const sheets = checked.curriculum.documents.flatMap(({ handouts }) => handouts);
    for (const { name, texts } of sheets.filter((sheet) => blocksNamed(sheet.texts.zh!.nodes, 'Fields').length > 0)) {
      expect(
        texts.zh!.placeholders.map(({ words }) => words),
        name,
      ).toContain(own.zh);
      expect(
        texts.en!.placeholders.map(({ words }) => words),
        name,
      ).toContain(own.en);
    }
  });

  test(`exists (${tried}), of 144 lessons and 54 others`, () => {
    const lessons = content.plan.filter(({ kind }) => kind === 'lesson');
    expect([lessons.length, content.plan.length - lessons.length]).toEqual([144, 54]);
    expect(checked.curriculum.documents.map(({ id }) => id).sort()).toEqual(plan.map(({ id }) => id).sort());
  });

  test('keeps every rule; the only problems are texts that are still to be written', () => {
    // Signatures and tick grids have no words to write: someone has to confirm that their two texts agree.
    const expected = ['text-is-written', 'translation-is-remembered'];
    // A document of the last edition that is not in the sample is missed.
    if (!thorough) expected.push('changes-are-announced');
    const others = checked.problems.filter(({ id }) => !expected.includes(id));
    expect(others).toEqual([]);
    expect(new Set(checked.problems.map(({ severity }) => severity))).toEqual(new Set(['warning']));
  });

  test('is not released: what is still to be written is then an error', () => {
    const found = textIsWritten.find(checked.curriculum, { today: testDay, release: true, cache: noReadCache });
    expect(found.length).toBe(checked.problems.filter(({ id }) => id === 'text-is-written').length);
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['error']));
  });

  test('says in each language in as many places, with the same blocks in the same order, what to write', () => {
    for (const { texts, id } of checked.curriculum.documents) {
      const names = (text = texts.zh) => [...vocabulary.keys()].map((name) => [name, blocksNamed(text!.nodes, name).length]);
      expect(names(texts.en), id).toEqual(names(texts.zh));
      expect(texts.zh!.placeholders.length, id).toBeGreaterThan(10);
      expect(texts.en!.placeholders.length, id).toBe(texts.zh!.placeholders.length);
      expect(
        texts.zh!.placeholders.every(({ words }) => words.startsWith('【待写：')),
        id,
      ).toBe(true);
      expect(
        texts.en!.placeholders.every(({ words }) => words.startsWith('【To write: ')),
        id,
      ).toBe(true);
    }
  });

  test('has what the plan says in its facts, title, aim and handout', () => {
    const { kind, lesson, texts, minutes, handouts, training, folder, sources } = checked.curriculum.document('G8-07')!;
    expect({ kind, minutes, folder }).toEqual({
      kind: 'lesson',
      minutes: 45,
      folder: expect.stringMatching(/^lessons\/grade-8\/07-[a-z-]+$/),
    });
    const planned = plan.find(({ id }) => id === 'G8-07')!;
    expect(lesson?.needs).toEqual(planned.lesson!.needs);
    expect(texts.zh!.front.title).toBe(planned.title.zh);
    expect(texts.en!.front.aim).toContain(planned.objective.en);
    expect(handouts.map(({ name, for: reader, texts: own }) => ({ name, for: reader, title: own.zh!.front.title }))).toEqual([
      { name: 'boundaries-and-help', for: 'pupil', title: '界限和求助折页' },
    ]);
    expect(handouts[0]!.texts.en!.front.title).toBe(planned.sheets[0]!.title.en);
    const withSeveral = checked.curriculum.document('R13')!;
    expect(withSeveral.handouts.map(({ name }) => name)).toEqual(plan.find(({ id }) => id === 'R13')!.sheets.map(({ name }) => name));
    expect(sources).toEqual(['minors-protection-law']);
    const safeguarding = checked.curriculum.document('G1-04')!;
    expect(safeguarding.training).toEqual(['W03', 'W04']);
    expect(training).toEqual(planned.sensitivity === 'safeguarding' ? ['W03', 'W04'] : []);
  });

  test('has no problem of its own when everything that it asks for is written', () => {
    const own = emptyCurriculum('scaffold-written');
    // The project may have announced them.
    rmSync(path.join(own, 'content/editions/next'), { recursive: true, force: true });
    for (const id of ['G1-04', 'G4-01', 'G9-13', 'W03', 'W04', 'W10', 'A05', 'O04', 'R04']) {
      const { folder } = checked.curriculum.document(id)!;
      cpSync(path.join(root, folder), path.join(own, folder), { recursive: true });
      for (const name of readdirSync(path.join(own, folder)).filter((file) => file.endsWith('.mdx'))) {
        const file = path.join(own, folder, name);
        // A preparation card names two different places of its plan.
        const said = (asked: string) =>
          (/最难接|the hardest/.test(asked) ? ['难', 'Hard'] : ['好', 'Good'])[name.includes('.zh.') ? 0 : 1]!;
        writeFileSync(file, readFileSync(file, 'utf8').replace(/【(?:待写：|To write: )[^】]*】/g, said));
      }
    }
    const { problems } = checkWritten(own, { release: true });
    // What is left is to announce it to teachers, to say that the translations were compared, and to have it reviewed.
    const news = problems.filter(({ id }) => id === 'changes-are-announced');
    expect(news.filter(({ file }) => !file.startsWith('content/editions/'))).toHaveLength(9);
    const ofDocuments = problems.filter(({ file }) => !file.startsWith('content/pages/'));
    // Nothing was written but “Good”: all that is left is what a scaffold says to everyone.
    const expected = ['changes-are-announced', 'translation-is-remembered', 'reviews-are-complete', 'passages-are-own'];
    expect(ofDocuments.filter(({ id }) => !expected.includes(id))).toEqual([]);
  });

  test('no other files are left', () => {
    expect(readdirSync(root).sort()).toEqual(['content', 'lessons', 'workshops']);
  });

  test('fits its pages on paper: one of each kind and of each shape, in both languages', async () => {
    const { printed, problems } = await printFresh(
      root,
      (pack) => pack.kind === 'document' && onPaper.includes(pack.documents[0]!.split('/')[0]!),
    );
    expect(problems).toEqual([]);
    const sheets = plan.filter(({ id }) => onPaper.includes(id)).flatMap((planned) => planned.sheets);
    expect(printed.length).toBe((onPaper.length + sheets.length) * 2);
    const workshops = plan.filter(({ kind }) => kind === 'workshop');
    expect(allPacks(checked.curriculum).filter(({ kind }) => kind === 'workshop')).toHaveLength(2 * workshops.length);
  }, 120_000);
});

test('a scaffold never writes over anything, and names what is there', async () => {
  const [lesson] = checked.curriculum.documents.filter(({ id }) => id === 'G3-08');
  const file = path.join(root, lesson!.factsFile);
  const before = readFileSync(file, 'utf8');
  const made = await scaffold(
    { what: 'document', id: 'G3-08', kind: 'lesson' },
    { root, project: path.resolve('.'), options: {}, ask: undefined, dryRun: false },
  );
  expect(made).toEqual({
    errors: [
      { zh: `G3-08 已经有了：${lesson!.folder}。什么都没有动。`, en: `G3-08 is there already: ${lesson!.folder}. Nothing was changed.` },
    ],
  });
  expect(readFileSync(file, 'utf8')).toBe(before);
});
