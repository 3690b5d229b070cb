import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
