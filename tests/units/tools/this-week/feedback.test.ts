import { describe, expect, test } from 'vitest';
import { words } from '../../../../src/i18n/words.ts';
import { feedbackText, hasAnswer, noAnswers } from '../../../../src/tools/this-week/feedback.ts';
import { yearOf } from './sampleClass.ts';

const lesson = yearOf(3, [8]).lessons[7]!;
const answers = { wrong: ' 卡片太小，\n后排看不清。', minutes: '55', unclear: '' };
const of = { gradeName: '三年级', pupils: 48 };

describe('feedback on a lesson', () => {
  test('names the document with its version and mark, and the answers that were given', () => {
    expect(feedbackText(lesson, answers, of, words.zh.thisWeek.feedback)).toBe(
      [
        '用过一课的话（纸鸢）',
        'G3-08《第 8 课的题目》，版本 1.0.0，记号 FPHHRGH',
        '三年级，48 人',
        '哪里不好用：卡片太小，\n后排看不清。',
        '实际用了几分钟：55 分钟（教案写的是 40 分钟）',
      ].join('\n'),
    );
  });

  test('has no mark where no PDFs were made', () => {
    const { mark: _, ...written } = lesson.written!;
    expect(feedbackText({ ...lesson, written }, answers, { ...of, gradeName: 'Grade 3' }, words.en.thisWeek.feedback)).toBe(
      [
        'After teaching a lesson of Paper Kite',
        'G3-08 “第 8 课的题目”, version 1.0.0',
        'Grade 3, pupils: 48',
        'What did not work: 卡片太小，\n后排看不清。',
        'How many minutes it really took: 55 (the plan says 40)',
      ].join('\n'),
    );
  });

  test('there is nothing to send until something is written', () => {
    expect(hasAnswer(noAnswers)).toBe(false);
    expect(hasAnswer({ ...noAnswers, unclear: ' \n' })).toBe(false);
    expect(hasAnswer({ ...noAnswers, minutes: '55' })).toBe(true);
  });
});
