import { describe, expect, test } from 'vitest';
import { plansWithCards } from '../../../support/cards.ts';
import { changed, lesson, problemsWith, reported, soundFiles, soundMemory } from '../../../support/curriculum.ts';

const memory = soundMemory();
const zh = `${lesson}/plan.zh.mdx`;
const en = `${lesson}/plan.en.mdx`;

/** What is said when the translations were made before these changes. */
const said = (files: Record<string, string | undefined>, release = false) => problemsWith({ ...memory, ...files }, { release });

describe('what is said of a translation that is older than its original', () => {
  test('a paragraph that has changed: the paragraph of the translation, and where the original has it', () => {
    const found = said(changed(zh, ['风筝飞得很远。', '风筝飞得很远，线在手里。']));
    expect(reported(found, 'zh')).toMatchObject([
      {
        message: '上次说译好了以后，原文又改过：plan.zh.mdx 第 16 行现在是 "风筝飞得很远，线在手里。"。',
        hint: `照原文改好，再运行：npm run translation -- --done ${en}:16`,
      },
    ]);
    expect(reported(found)).toEqual([
      {
        at: 'plan.en.mdx:16:1',
        id: 'translation-is-fresh',
        message: 'The original has changed since this was last confirmed: plan.zh.mdx, line 16, now says "风筝飞得很远，线在手里。".',
        hint: `Bring it up to date, then: npm run translation -- --done ${en}:16`,
      },
    ]);
  });

  test('a fact of the front matter', () => {
    expect(reported(said(changed(zh, ['aim: 会按四部分写一封信。', 'aim: 会按四部分写一封给远方的人的信，写得出一句心里话。'])))).toEqual([
      {
        at: 'plan.en.mdx:3:1',
        id: 'translation-is-fresh',
        message: 'The original has changed since this was last confirmed: plan.zh.mdx, line 3, now says "会按四部分写一封给远方的人的信…".',
        hint: `Bring it up to date, then: npm run translation -- --done ${en}:3`,
      },
    ]);
  });

  test('the words of a preparation card, which stop a release: they say what to do first', () => {
    const before = plansWithCards();
    const found = problemsWith(
      { ...before, ...soundMemory(before), ...plansWithCards({ do: '“空着也行。”先不问。' }) },
      { release: true },
    ).filter(({ id }) => id === 'translation-is-fresh');
    expect(found.map(({ line, severity }) => [line, severity])).toEqual([[14, 'error']]);
    const ofStory = problemsWith(
      { ...before, ...soundMemory(before), ...plansWithCards({ story: '信也能到。' }) },
      { release: true },
    ).filter(({ id }) => id === 'translation-is-fresh');
    expect(ofStory.map(({ line, severity }) => [line, severity])).toEqual([[11, 'warning']]);
  });

  test('an attribute of a block, in a handout too', () => {
    const sheet = `${lesson}/letter-paper.zh.mdx`;
    expect(reported(said(changed(sheet, ['closing="你的____"', 'closing="想你的____"'])))).toMatchObject([
      { at: 'letter-paper.en.mdx:6:1' },
    ]);
  });

  test('a paragraph that is new', () => {
    const found = said(changed(zh, ['风筝飞得很远。', '风筝飞得很远。\n\n线的一头在手里。']));
    expect(reported(found, 'zh')).toMatchObject([
      {
        message: '原文有一段这里没有：plan.zh.mdx 第 18 行，"线的一头在手里。"。',
        hint: `译出来，再运行：npm run translation -- --done ${en}`,
      },
    ]);
    expect(reported(found)).toEqual([
      {
        at: 'plan.en.mdx:1:1',
        id: 'translation-is-fresh',
        message: 'A paragraph of the original is missing here: plan.zh.mdx, line 18, "线的一头在手里。".',
        hint: `Translate it, then: npm run translation -- --done ${en}`,
      },
    ]);
  });

  test.each([
    [
      'both new',
      ['风筝飞得很远。', '风筝飞得很远。\n\n线的一头在手里。'],
      ['flies far away.', 'flies far away.\n\nThe line is in a hand.'],
      18,
      '线的一头在手里。',
    ],
    ['both changed', ['风筝飞得很远。', '风筝飞得很高。'], ['flies far away.', 'flies high.'], 16, '风筝飞得很高。'],
  ] as const)('a paragraph that was never compared, original and translation being %s', (_how, original, translation, line, words) => {
    const found = said({ ...changed(zh, [...original]), ...changed(en, [...translation]) });
    expect(reported(found)).toEqual([
      {
        at: `plan.en.mdx:${line}:1`,
        id: 'translation-is-fresh',
        message: `No one has confirmed this translation yet: plan.zh.mdx, line ${line}, says "${words}".`,
        hint: `Compare the two, then: npm run translation -- --done ${en}:${line}`,
      },
    ]);
    expect(reported(found, 'zh')).toMatchObject([
      {
        message: `还没有人说过这一段译好了：plan.zh.mdx 第 ${line} 行是 "${words}"。`,
        hint: `和原文对照一遍，再运行：npm run translation -- --done ${en}:${line}`,
      },
    ]);
  });

  test.each([
    ['an attribute with a value that is not known', 'kind="story"', 'kind="game"', 'props-are-valid'],
    ['an unknown variant', 'for="small"', 'for="tiny"', 'props-are-valid'],
    ['a block of another name', 'Step', 'Stepp', 'block-is-known'],
    ['a block in the wrong place', '<Say>\n\n风筝飞得很远。\n\n</Say>', '<Card>\n\n风筝飞得很远。\n\n</Card>', 'block-is-in-place'],
    ['code', '风筝飞得很远。', '{1 + 1}', 'code-is-absent'],
  ])('nothing while the original has %s: what cannot be read is not gone', (_what, from, to, id) => {
    const broken = { [zh]: soundFiles[zh]!.replaceAll(from, to) };
    for (const files of [
      { ...memory, ...broken },
      { ...broken, [`${lesson}/translation.en.txt`]: undefined },
    ]) {
      const found = problemsWith(files).filter(({ file }) => file.includes('/plan.'));
      expect(found.length).toBeGreaterThan(0);
      expect(new Set(found.map((problem) => `${problem.file} ${problem.id}`))).toEqual(new Set([`${zh} ${id}`]));
    }
  });

  test('nothing while the translation has such an error itself; the words that can be read are looked at all the same', () => {
    const found = said(changed(en, ['kind="story"', 'kind="game"'], ['Write in a ring.', 'Buy paper and write in a ring.']));
    expect(reported(found).map(({ at, id }) => `${at} ${id}`)).toEqual([
      'plan.en.mdx:12:34 props-are-valid',
      'plan.en.mdx:27:22 materials-are-at-hand',
    ]);
  });

  test('nor what a document accepts in the part that cannot be read', () => {
    const accepts = 'accepts:\n  - check: messaging-is-safe\n    words: 留守\n    reason: The lesson is about this very word.\n';
    const files = { [`${lesson}/lesson.yaml`]: `${soundFiles[`${lesson}/lesson.yaml`]}${accepts}` };
    const speaks = (say: string) => changed(zh, ['<Say>', `<${say}>`], ['</Say>', `</${say}>`], ['风筝飞得很远。', '留守。']);
    expect(problemsWith({ ...files, ...speaks('Say') })).toEqual([]);
    expect(problemsWith({ ...files, ...speaks('Sayy') }).map(({ id }) => id)).toEqual(['block-is-known']);
  });

  test('a paragraph that the original has dropped', () => {
    expect(reported(said(changed(zh, ['<Variant for="large">两人一张纸。</Variant>', ''])), 'zh')).toContainEqual({
      at: 'plan.en.mdx:27:49',
      id: 'translation-is-fresh',
      message: 'plan.zh.mdx 里没有和这一段对应的话："Two share a sheet."。',
      hint: `要是原文已经删掉，这里也删掉，再运行：npm run translation -- --done ${en}`,
    });
    expect(reported(said(changed(zh, ['<Variant for="large">两人一张纸。</Variant>', ''])))).toMatchObject(
      [
        {
          id: 'variants-are-there',
        },
        {
          at: 'plan.en.mdx:27:49',
          id: 'translation-is-fresh',
          message: 'plan.zh.mdx has no paragraph for this one: "Two share a sheet.".',
          hint: `Delete it if the original no longer has it, then: npm run translation -- --done ${en}`,
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
    expect(reported(problemsWith(nothing), 'zh')[1]).toMatchObject({
      message: '还没有人说过这是照什么样的原文译的。两边的段落都能对上。',
      hint: `和 plan.zh.mdx 对照一遍，再运行：npm run translation -- --done ${en}`,
    });
    expect(reported(problemsWith(nothing))).toEqual([
      {
        at: 'letter-paper.en.mdx:1:1',
        id: 'translation-is-remembered',
        message: 'It is not recorded from which original this was translated. Both have the same paragraphs.',
        hint: `Compare it with letter-paper.zh.mdx, then: npm run translation -- --done ${lesson}/letter-paper.en.mdx`,
      },
      {
        at: 'plan.en.mdx:1:1',
        id: 'translation-is-remembered',
        message: 'It is not recorded from which original this was translated. Both have the same paragraphs.',
        hint: `Compare it with plan.zh.mdx, then: npm run translation -- --done ${en}`,
      },
    ]);
    const longer = changed(zh, ['风筝飞得很远。', '风筝飞得很远。\n\n线的一头在手里。']);
    const last = problemsWith({ ...nothing, ...longer }).slice(-1);
    expect([...reported(last), ...reported(last, 'zh')].map(({ message }) => message)).toEqual([
      'It is not recorded from which original this was translated. 1 of 13 paragraphs have no counterpart.',
      '还没有人说过这是照什么样的原文译的。13 段里有 1 段对不上。',
    ]);
  });

  test('a memory with a line that is not one of its lines', () => {
    const [problem] = problemsWith({ [`${lesson}/translation.en.txt`]: `甲\n${memory[`${lesson}/translation.en.txt`]}` });
    expect(problem).toMatchObject({
      id: 'translation-memory-is-valid',
      line: 1,
      message: { zh: '这一行读不懂。', en: 'This line is not understood.' },
    });
    expect(problem!.hint.zh).toBe(`这个文件不用手改。把译文和原文对一遍，再重新写：npm run translation -- --done ${lesson}`);
  });

  test('a memory with the marks of a merge', () => {
    const problems = problemsWith({ [`${lesson}/translation.en.txt`]: `<<<<<<< HEAD\n${memory[`${lesson}/translation.en.txt`]}` });
    expect(reported(problems, 'zh')).toMatchObject([
      {
        message: '这里留着两个版本，没有合并。',
        hint: `这个文件不用手改。把译文和原文对一遍，再重新写：npm run translation -- --done ${lesson}`,
      },
    ]);
    expect(reported(problems)).toEqual([
      {
        at: 'translation.en.txt:1:1',
        id: 'versions-are-merged',
        message: 'Two versions of this place are left here: they are not merged.',
        hint: `This file is never edited by hand. Compare the translation with its original and write the file again: npm run translation -- --done ${lesson}`,
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
    expect(reported(said(help)).find(({ id }) => id === 'translation-is-fresh')).toMatchObject({
      message: 'The original has changed since this was last confirmed: plan.zh.mdx, line 28, now says "☎ crisis".',
    });
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
    expect(found.map(({ severity }) => severity)).toEqual(['error']);
    expect(reported(found)).toMatchObject([{ message: expect.stringContaining('now says "☎ night | -".') }]);
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
