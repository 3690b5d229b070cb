import { describe, expect, test } from 'vitest';
import { changed, lesson, problemsWith, soundFiles, soundMemory, told } from '../../../support/curriculum.ts';

const memory = soundMemory();
const zh = `${lesson}/plan.zh.mdx`;
const en = `${lesson}/plan.en.mdx`;

/** What is said when the translations were made before these changes. */
const said = (files: Record<string, string | undefined>, release = false) => problemsWith({ ...memory, ...files }, { release });

describe('what is said of a translation that is older than its original', () => {
  test('a paragraph that has changed: the paragraph of the translation, and where the original has it', () => {
    expect(told(said(changed(zh, ['风筝飞得很远。', '风筝飞得很远，线在手里。'])))).toEqual([
      {
        at: 'plan.en.mdx:16:1',
        id: 'translation-is-fresh',
        message: 'This is older than its original: plan.zh.mdx, line 16, now says "风筝飞得很远，线在手里。".',
        hint: `Bring it up to date, then: npm run translation -- --done ${en}:16`,
      },
    ]);
  });

  test('a fact of the front matter', () => {
    expect(told(said(changed(zh, ['aim: 会按四部分写一封信。', 'aim: 会按四部分写一封给远方的人的信，写得出一句心里话。'])))).toEqual([
      {
        at: 'plan.en.mdx:3:1',
        id: 'translation-is-fresh',
        message: 'This is older than its original: plan.zh.mdx, line 3, now says "会按四部分写一封给远方的人的信…".',
        hint: `Bring it up to date, then: npm run translation -- --done ${en}:3`,
      },
    ]);
  });

  test('an attribute of a block, in a handout too', () => {
    const sheet = `${lesson}/letter-paper.zh.mdx`;
    expect(told(said(changed(sheet, ['closing="你的____"', 'closing="想你的____"'])))).toMatchObject([{ at: 'letter-paper.en.mdx:6:1' }]);
  });

  test('a paragraph that is new', () => {
    expect(told(said(changed(zh, ['风筝飞得很远。', '风筝飞得很远。\n\n线的一头在手里。'])))).toEqual([
      {
        at: 'plan.en.mdx:1:1',
        id: 'translation-is-fresh',
        message: 'A paragraph of the original is not here: plan.zh.mdx, line 18, "线的一头在手里。".',
        hint: `Translate it, then: npm run translation -- --done ${en}`,
      },
    ]);
  });

  test('a paragraph that the original has dropped', () => {
    expect(told(said(changed(zh, ['<Variant for="large">两人一张纸。</Variant>', ''])))).toMatchObject(
      [
        {
          id: 'variants-are-there',
        },
        {
          at: 'plan.en.mdx:27:49',
          id: 'translation-is-fresh',
          message: 'plan.zh.mdx has no paragraph for this one: "Two share a sheet.".',
          hint: `Take it out if the original has dropped it, then: npm run translation -- --done ${en}`,
        },
      ].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
  });

  test('nothing of line ends and bold type', () => {
    expect(said(changed(zh, ['风筝飞得很远。', '风筝\n飞得**很远**。']))).toEqual([]);
    expect(said({ [zh]: soundFiles[zh]!.replaceAll('\n', '\r\n') })).toEqual([]);
  });

  test('a translation that remembers nothing, and whether the two can be compared', () => {
    const nothing = { [`${lesson}/translation.en.txt`]: undefined };
    expect(told(problemsWith(nothing))).toEqual([
      {
        at: 'letter-paper.en.mdx:1:1',
        id: 'translation-is-remembered',
        message: 'Nobody has said from which original this was translated. Both have the same paragraphs.',
        hint: `Compare it with letter-paper.zh.mdx, then: npm run translation -- --done ${lesson}/letter-paper.en.mdx`,
      },
      {
        at: 'plan.en.mdx:1:1',
        id: 'translation-is-remembered',
        message: 'Nobody has said from which original this was translated. Both have the same paragraphs.',
        hint: `Compare it with plan.zh.mdx, then: npm run translation -- --done ${en}`,
      },
    ]);
    const longer = changed(zh, ['风筝飞得很远。', '风筝飞得很远。\n\n线的一头在手里。']);
    expect(problemsWith({ ...nothing, ...longer }).at(-1)!.message).toBe(
      'Nobody has said from which original this was translated. 1 of 13 paragraphs stand alone.',
    );
  });

  test('a memory with the marks of a merge', () => {
    const problems = problemsWith({ [`${lesson}/translation.en.txt`]: `<<<<<<< HEAD\n${memory[`${lesson}/translation.en.txt`]}` });
    expect(told(problems, 'zh')).toMatchObject([
      {
        message: '这一行读不懂。',
        hint: `这个文件不用手改。把译文和原文对一遍，再重新写：npm run translation -- --done ${lesson}`,
      },
    ]);
    expect(told(problems)).toEqual([
      {
        at: 'translation.en.txt:1:1',
        id: 'translation-memory-is-valid',
        message: 'This line is not understood.',
        hint: `The file is never edited by hand. Compare the translation with its original and write it anew: npm run translation -- --done ${lesson}`,
      },
    ]);
  });
});

describe('what stops a release', () => {
  const severities = (files: Record<string, string | undefined>, release: boolean) =>
    said(files, release)
      .filter(({ id }) => id.startsWith('translation-'))
      .map(({ severity }) => severity);
  const ordinary = changed(zh, ['风筝飞得很远。', '风筝飞得很高。']);
  const help = changed(zh, ['show="crisis local"', 'show="crisis"']);
  const careful = { ...ordinary, ...changed(`${lesson}/lesson.yaml`, ['sensitivity: ordinary', 'sensitivity: careful']) };

  test('not a paragraph of an ordinary lesson', () => {
    expect(severities(ordinary, true)).toEqual(['warning']);
  });

  test('a change of whom to call', () => {
    expect(severities(help, false)).toEqual(['warning']);
    expect(severities(help, true)).toEqual(['error']);
    expect(said(help)[0]).toMatchObject({ message: 'This is older than its original: plan.zh.mdx, line 28, now says "☎ crisis".' });
  });

  test('a change of who is printed on which blank', () => {
    const fields = (school: string) => `\n<Fields labels="甲|乙" school="${school}" />\n`;
    const sheet = (locale: string) => `${lesson}/letter-paper.${locale}.mdx`;
    const before = {
      [sheet('zh')]: soundFiles[sheet('zh')]! + fields('-|night'),
      [sheet('en')]: soundFiles[sheet('en')]! + fields('-|night'),
    };
    const memoryBefore = soundMemory(before);
    const after = { ...before, [sheet('zh')]: soundFiles[sheet('zh')]! + fields('night|-') };
    const found = problemsWith({ ...memoryBefore, ...after }, { release: true }).filter(({ id }) => id === 'translation-is-fresh');
    expect(found).toMatchObject([{ severity: 'error', message: expect.stringContaining('now says "☎ night | -".') }]);
    expect(problemsWith({ ...memoryBefore, ...before }).filter(({ id }) => id.startsWith('translation-'))).toEqual([]);
  });

  test.each(['Safety', 'OptOut', 'IfThen when="有人哭"'])('a paragraph that the original has in <%s>', (block) => {
    const more = `\n<${block}>\n\n叫大人来。\n\n</${block.split(' ')[0]}>\n`;
    expect(new Set(severities({ [zh]: soundFiles[zh]! + more }, true))).toEqual(new Set(['error']));
  });

  test('any paragraph of a careful document, and a translation of one that remembers nothing', () => {
    expect(severities(careful, true)).toEqual(['error']);
    const forgotten = { ...careful, [`${lesson}/translation.en.txt`]: undefined };
    expect(severities(forgotten, false)).toEqual(['warning', 'warning']);
    expect(severities(forgotten, true)).toEqual(['error', 'error']);
  });
});
