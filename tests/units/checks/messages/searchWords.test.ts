import { describe, expect, test } from 'vitest';
import { problemsWith, reported } from '../../../support/curriculum.ts';

const file = 'content/search-words.yaml';

/** What is said of words of the search that have these answers in their fourth line. */
function saidOf(answers: string) {
  const words = `ignore: { zh: [怎么办], en: [how] }\ngroups:\n  - { id: exam-nerves, zh: [考试紧张], en: [exam nerves],\n      answers: [planner, ${answers}] }\n`;
  const found = problemsWith({ [file]: words }).filter((problem) => problem.file === file);
  const chinese = reported(found, 'zh');
  return reported(found).map(({ id, message, hint }, at) => ({
    id,
    message,
    hint,
    zh: [chinese[at]!.message, chinese[at]!.hint],
    line: found[at]!.line,
  }));
}

describe('what is said of an answer of the words of the search', () => {
  test('nothing when the title is that of the plan, in any language, and nothing of other documents and handouts', () => {
    expect(saidOf('G2-10 生气小火山, G2-10 The Anger Volcano, W05, W05 教师自我照顾与互助小组, G3-08/letter-paper')).toEqual([]);
  });

  test('the number of another lesson, since the plan was changed', () => {
    expect(saidOf('G2-13 生气小火山')).toEqual([
      {
        id: 'reference-resolves',
        message: 'In the plan G2-13 is “I Love Asking Why”, not “生气小火山”.',
        hint: 'Write “G2-10 生气小火山”.',
        zh: ['课程计划里的 G2-13 是“我爱问为什么”，不是“生气小火山”。', '改成“G2-10 生气小火山”。'],
        line: 4,
      },
    ]);
  });

  test('a title that the plan does not have any more', () => {
    expect(saidOf('G2-10 不生气')).toEqual([
      {
        id: 'reference-resolves',
        message: 'In the plan G2-10 is “The Anger Volcano”, not “不生气”.',
        hint: 'If it still answers these words, write “G2-10 The Anger Volcano”; otherwise the number and title of the one that does.',
        zh: [
          '课程计划里的 G2-10 是“生气小火山”，不是“不生气”。',
          '要的还是这一份，就写“G2-10 生气小火山”；要的是别的，就写那一份的编号和标题。',
        ],
        line: 4,
      },
    ]);
  });

  test('a lesson that there is not', () => {
    expect(saidOf('G2-99 生气小火山').map(({ message }) => message)).toEqual(['There is no document "G2-99".']);
  });

  test('a lesson without its title', () => {
    expect(saidOf('G2-10').map(({ hint, zh }) => [hint, zh[1]])).toEqual([
      [expect.stringContaining('“G3-08 A Letter to Someone Far Away”'), expect.stringContaining('G3-08 写给远方的信')],
    ]);
  });
});
