import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkWritten, lesson, writeCurriculum } from '../support/curriculum.ts';
import { command } from '../support/process.ts';
import { protocolIds } from '../support/protocols.ts';

let root: string;
const run = (...args: string[]) => command('translation', args, { PAPER_KITE_CURRICULUM: root });
const edit = (file: string, from: string, to: string) => {
  const place = path.join(root, lesson, file);
  writeFileSync(place, readFileSync(place, 'utf8').replace(from, to));
};
const problems = () => checkWritten(root).problems.map(({ file, line }) => `${path.basename(file)}:${line}`);

beforeEach(() => {
  root = writeCurriculum('translation-command');
});

describe('a translator at work', () => {
  test('sees that all is well', async () => {
    const { code, stdout } = await run();
    const rows = ['G3-08', ...protocolIds].map((id) => `${id.padEnd(11)}complete`);
    expect(stdout).toBe(['document   en', '-------------------', ...rows, '-------------------', 'total      complete', ''].join('\n'));
    expect(code).toBe(0);
    const chinese = ['G3-08', ...protocolIds].map((id) => `${id.padEnd(11)}齐了`);
    expect((await run('--lang', 'zh')).stdout).toBe(
      ['材料       en', '---------------', ...chinese, '---------------', '合计       齐了', ''].join('\n'),
    );
    expect((await run('--help', '--lang', 'zh')).stdout).toContain('列出每一份材料在每种语言里怎么样');
  });

  test('sees what has changed, brings one paragraph up to date, says so, then the rest', async () => {
    edit('plan.zh.mdx', '风筝飞得很远。', '风筝飞得很高。\n\n线在手里。');
    edit('plan.zh.mdx', 'title: 写给远方的信', 'title: 写给远方的一封信');
    const { stdout } = await run();
    expect(stdout.split('\n').slice(2, 4)).toEqual([
      'G3-08      2 stale, 1 missing',
      `  ${lesson}/plan.en.mdx: stale on line 2, 16; missing from line 18 of the original`,
    ]);
    expect((await run('--lang', 'zh')).stdout.split('\n').slice(2, 4)).toEqual([
      'G3-08      旧了 2 段，少了 1 段',
      `  ${lesson}/plan.en.mdx：旧了的在第 2, 16 行；少了原文第 18 行的`,
    ]);
    expect(problems()).toEqual(['plan.en.mdx:1', 'plan.en.mdx:2', 'plan.en.mdx:16']);

    edit('plan.en.mdx', 'The kite flies far away.', 'The kite flies high.');
    const one = await run('--done', `${lesson}/plan.en.mdx:16`);
    expect(one).toMatchObject({ code: 0, stdout: `Up to date: 1 paragraph in 1 text (${lesson}/translation.en.txt).\n` });
    expect(problems()).toEqual(['plan.en.mdx:1', 'plan.en.mdx:2']);

    edit('plan.en.mdx', 'The kite flies high.', 'The kite flies high.\n\nThe line is in a hand.');
    edit('plan.en.mdx', 'A letter far away', 'One letter far away');
    // The new paragraph is there, but is not marked as up to date.
    expect(problems()).toEqual(['plan.en.mdx:2', 'plan.en.mdx:18']);
    expect((await run('--done', lesson, '--lang', 'zh')).stdout).toMatch(
      new RegExp(`^记下了：2 篇里的 \\d+ 段是新的（${lesson}/translation\\.en\\.txt）。\\n$`),
    );
    expect(problems()).toEqual([]);
    expect((await run()).stdout).toContain('G3-08      complete');
  });

  test('gets the same as data', async () => {
    edit('plan.zh.mdx', '风筝飞得很远。', '风筝飞得很高。');
    const { documents, totals } = JSON.parse((await run('--json')).stdout);
    expect(totals.en).toMatchObject({ status: 'behind', texts: 2 + protocolIds.length, stale: 1, missing: 0, extra: 0, untranslated: 0 });
    expect(documents).toHaveLength(1 + protocolIds.length);
    expect(documents[0]).toMatchObject({ id: 'G3-08', title: '写给远方的信', folder: lesson });
    expect(documents[0].languages.en.behind[0].stale).toEqual([{ line: 16, originalLine: 16 }]);
  });

  test.each([
    [['--done', 'lessons/grade-4'], 'There is no translation at "lessons/grade-4".', '"lessons/grade-4" 这里没有译文。'],
    [
      ['--done', `${lesson}/plan.en.mdx:15`],
      `No paragraph of ${lesson}/plan.en.mdx begins on line 15.`,
      `${lesson}/plan.en.mdx 没有从第 15 行开始的段落。`,
    ],
    [
      ['--done', `${lesson}/plan.zh.mdx:16`],
      `Lines are those of a translation; "${lesson}/plan.zh.mdx" is an original.`,
      `行号要写译文的；"${lesson}/plan.zh.mdx" 是原文。`,
    ],
    [['--locale', 'eng'], '--locale eng: there is no such language. Did you mean "en"?', '--locale eng：没有这种语言。是不是想写 "en"？'],
  ])('learns what cannot be done: %s', async (args, sentence, chinese) => {
    const { code, stderr } = await run(...args);
    expect({ code, stderr }).toEqual({ code: 2, stderr: `${sentence}\n` });
    expect(await run(...args, '--lang', 'zh')).toEqual({ code: 2, stdout: '', stderr: `${chinese}\n` });
  });

  test('sees in both languages what else may be stale', async () => {
    const says = async () => ({ en: (await run('--lang', 'en')).stdout, zh: (await run('--lang', 'zh')).stdout });
    edit('plan.en.mdx', 'The kite flies far away.', 'The kite flies far away.\n\nOne more.');
    expect(await says()).toMatchObject({
      en: expect.stringMatching(/G3-08 +1 extra\n.*extra on line 18\n/),
      zh: expect.stringMatching(/G3-08 +多出 1 段\n.*：多出的在第 18 行\n/),
    });
    rmSync(path.join(root, lesson, 'letter-paper.en.mdx'));
    rmSync(path.join(root, lesson, 'translation.en.txt'));
    const behind = await says();
    expect(behind.en).toContain('1 text not remembered, 1 text not translated\n');
    expect(behind.en).toContain(`  ${lesson}/plan.en.mdx: not remembered\n  ${lesson}/letter-paper.en.mdx: not translated\n`);
    expect(behind.zh).toContain('1 篇没有记下原文，1 篇没有译\n');
    expect(behind.zh).toContain(`  ${lesson}/plan.en.mdx：没有记下照哪一版原文译的\n  ${lesson}/letter-paper.en.mdx：没有译\n`);
  });

  test('says of a text with errors that it cannot be compared yet, and remembers nothing of it', async () => {
    const plan = `${lesson}/plan.en.mdx`;
    const memory = path.join(root, lesson, 'translation.en.txt');
    const before = readFileSync(memory, 'utf8');
    edit('plan.zh.mdx', 'kind="story"', 'kind="game"');
    const notYet = `${plan}: it or its original has errors. Fix them first: npm run check\n`;
    expect((await run()).stdout.split('\n').slice(2, 4)).toEqual([
      'G3-08      1 text with errors',
      `  ${plan}: it or its original has errors: npm run check`,
    ]);
    expect((await run('--lang', 'zh')).stdout.split('\n').slice(2, 4)).toEqual([
      'G3-08      1 篇有错误',
      `  ${plan}：它或它的原文里有错误：npm run check`,
    ]);
    expect(await run('--done', plan, '--lang', 'zh')).toEqual({
      code: 2,
      stdout: '',
      stderr: `${plan}：它或它的原文里有错误。先改好：npm run check\n`,
    });
    expect(await run('--done', plan)).toEqual({ code: 2, stdout: '', stderr: notYet });
    expect(await run('--done', lesson)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Up to date: \d+ paragraphs in 1 text /),
      stderr: notYet,
    });
    expect(readFileSync(memory, 'utf8')).toBe(before);
  });

  test('writes nothing when a paragraph is not known', async () => {
    const before = readFileSync(path.join(root, lesson, 'translation.en.txt'), 'utf8');
    await run('--done', `${lesson}/plan.en.mdx:16,15`);
    expect(readFileSync(path.join(root, lesson, 'translation.en.txt'), 'utf8')).toBe(before);
  });
});
