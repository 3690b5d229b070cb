import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderOf } from '../../../../src/authoring/workbench/editor/folder.ts';
import { WorkbenchSession } from '../../../../src/authoring/workbench/session.ts';
import { lesson, pageFiles, soundFiles, writeCurriculum } from '../../../support/curriculum.ts';

const planFile = `${lesson}/plan.zh.mdx`;
const plan = soundFiles[planFile]!;
const address = { locale: 'zh', slug: 'g3-08' } as const;
let root: string;
let session: WorkbenchSession;

beforeAll(() => {
  root = writeCurriculum('session', pageFiles);
  session = new WorkbenchSession(root, path.resolve('.cache/tests/session-papers'));
});
afterAll(() => {
  session.close();
  rmSync(root, { recursive: true });
  rmSync(path.resolve('.cache/tests/session-papers'), { recursive: true });
});

const save = (file: string, text: string) => {
  writeFileSync(path.join(root, file), text);
  session.refresh();
};

test('advice on a document is apart from its problems, and stops neither page nor paper', () => {
  save(planFile, `${plan}\n<Say>\n\n我们来进行练习。\n\n</Say>\n`);
  const { page, problems, advice } = session.textOf(address, '/');
  expect(page).toBe('/zh/lessons/g3-08/');
  expect(problems.filter(({ severity }) => severity === 'advice')).toEqual([]);
  expect(advice.filter(({ id }) => id === 'words-are-spoken')).toEqual([
    expect.objectContaining({
      severity: 'advice',
      file: planFile,
      line: 32,
      here: true,
      message: '"进行" 是公文里的话，没有人这样对孩子说。',
    }),
  ]);
  save(planFile, plan);
});

describe('what can be read of a text with errors is for checks, and is neither on a page nor on paper', () => {
  test.each([
    ['HTML around a word', plan.replace('风筝', '<b>风筝</b>')],
    ['numbers to call that lost their last sign', plan.replace('local" />', 'local" /')],
    ['a comment', plan.replace('风筝', '<!-- 哪一只？ -->风筝')],
    ['a link', plan.replace('风筝', '[风筝](https://example.org)')],
    ['two versions', `${plan}\n<<<<<<< HEAD\n念一句。\n=======\n念两句。\n>>>>>>> g3\n`],
  ])('%s', async (_, text) => {
    save(planFile, text);
    const shown = session.live.document('G3-08')!.texts.zh!;
    expect(shown.front.title).toBe('写给远方的信');
    expect(shown.nodes).toEqual([]);
    expect(session.textOf(address, '/').page).toBeUndefined();
    expect(await session.paperOf(address)).toEqual({ revision: session.revision, problems: [] });
    save(planFile, plan);
    expect(session.live.document('G3-08')!.texts.zh!.nodes).not.toEqual([]);
    expect(session.textOf(address, '/').page).toBe('/zh/lessons/g3-08/');
  });

  test('a protocol that the text quotes', async () => {
    const protocol = 'content/protocols/harm.zh.mdx';
    const before = session.live.protocol('harm')!.texts.zh!;
    expect(before.nodes).not.toEqual([]);
    save(protocol, '---\ntitle: 伤害\nsay: 我在。\ndo: 留下来。\n---\n\n<b>打</b> <Phone of="police" />。\n');
    expect(session.live.protocol('harm')!.texts.zh!.nodes).toEqual([]);
    expect(await session.paperOf(address)).toEqual({ revision: session.revision, problems: [] });
  });
});

describe('what is not saved', () => {
  const facts = `${lesson}/lesson.yaml`;
  const unsaved = (texts: Record<string, string>) => session.withUnsaved(address, lesson, new Map(Object.entries(texts)));

  test.each<[what: string, texts: Record<string, string>]>([
    ['a typed number', { [planFile]: plan.replace('风筝飞得很远。', '有事打 110。') }],
    ['a block that is unknown', { [planFile]: plan.replace('<Say>', '<Sya>').replace('</Say>', '</Sya>') }],
    ['a block that is not closed', { [planFile]: plan.replace('</Say>', '') }],
    ['minutes that do not add up', { [planFile]: plan.replace('minutes="30"', 'minutes="32"') }],
    ['facts that cannot be read', { [facts]: soundFiles[facts]!.replace('minutes: 40', 'minutes: many') }],
    [
      'facts and text together',
      { [facts]: soundFiles[facts]!.replace('minutes: 40', 'minutes: 42'), [planFile]: plan.replace('"30"', '"32"') },
    ],
    ['a handout that is not there', { [planFile]: plan.replace('letter-paper', 'leter-paper') }],
    ['nothing', {}],
  ])('is checked as it will be when it is saved: %s', (_, texts) => {
    const before = session.textOf(address, '/');
    const answer = unsaved(texts);
    expect(session.textOf(address, '/')).toEqual(before);
    for (const [file, text] of Object.entries(texts)) writeFileSync(path.join(root, file), text);
    session.refresh();
    const { problems, behind } = session.textOf(address, '/');
    expect(answer).toMatchObject({ problems, behind });
    for (const file of Object.keys(texts)) save(file, soundFiles[file]!);
    expect(session.textOf(address, '/').problems).toEqual([]);
  });

  test('a problem says which words it is about and what fixes it', () => {
    expect(unsaved({ [planFile]: plan.replace('风筝飞得很远。', '有事打 110。') }).problems).toMatchObject([
      {
        id: 'phone-comes-from-registry',
        message: '这里直接写了电话号码 110。',
        from: { line: 16, column: 5 },
        to: { line: 16, column: 8 },
        fix: [{ from: { line: 16, column: 5 }, to: { line: 16, column: 8 }, text: '<Phone of="110" />' }],
      },
    ]);
  });

  test('a text in the language of the page is in its words', () => {
    const english = session.withUnsaved(
      { locale: 'en', slug: 'g3-08' },
      lesson,
      new Map([[planFile, plan.replace('风筝飞得很远。', '打 110。')]]),
    );
    expect(english.problems.map(({ message }) => message)).toContain('The phone number 110 is typed in the text.');
  });

  test('a document whose facts could never be read is found by the name of its folder, and is checked with facts that can', () => {
    const folder = 'lessons/grade-3/09-never-read';
    const facts = soundFiles[`${lesson}/lesson.yaml`]!.replace('G3-08', 'G3-09');
    mkdirSync(path.join(root, folder));
    writeFileSync(path.join(root, folder, 'letter-paper.zh.mdx'), soundFiles[`${lesson}/letter-paper.zh.mdx`]!);
    save(`${folder}/lesson.yaml`, facts.replace('minutes: 40', 'minutes: many'));
    const found = { locale: 'zh', slug: 'g3-09' } as const;
    expect(folderOf(session, found)).toEqual({ id: 'G3-09', kind: 'lesson', folder, handouts: ['letter-paper'] });
    const idsWith = (text: string) =>
      session.withUnsaved(found, folder, new Map([[`${folder}/lesson.yaml`, text]])).problems.map(({ id }) => id);
    expect(idsWith(facts.replace('minutes: 40', 'minutes: some'))).toContain('facts-are-valid');
    expect(idsWith(facts)).not.toContain('facts-are-valid');
    expect(folderOf(session, { locale: 'zh', slug: 'g3-10' })).toBeUndefined();
    rmSync(path.join(root, folder), { recursive: true });
    session.refresh();
  });
});
