import { describe, expect, test } from 'vitest';
import { isSeenByTeacher, wordsAboutOneself } from '../../../src/checks/craft/exitCheckWords.ts';

/** Ends of lessons in which children only say of themselves that they can, and ends in which the teacher sees it or nothing is asked. */
const ends = {
  zh: {
    said: [
      '会的竖起大拇指。',
      '觉得会了的，比一个大拇指。',
      '伸出拇指：朝上、朝下。',
      '圈一张笑脸或者哭脸。',
      '给自己画一张脸。',
      '选一张脸，贴在门上。',
      '每人说一句：我学会了。',
      '我知道能找谁。',
      '我觉得我会。',
      '我明白了。',
      '我能说出三个人。',
      '我记住了五步。',
    ],
    seen: [
      '看会没会：两人一组做一遍，约 ____ 人。',
      '老师看手指，数一数；再竖起大拇指。',
      '我会了的举手。三样都说得对的，约 ____ 人。',
      '全班闭眼，老师数举起的手：我知道找谁。',
      '写对的把纸举起来，再画一张脸。',
      '五组都做对，圈一张笑脸。',
      '三个人都指对的举，约 ____ 人。',
      '一起收拾桌椅，说再见。',
      '把折好的信放进盒子。',
      '小满把风筝收进屋里。',
      '听完铃声，伸个懒腰。',
      '举起你的卡片，转给同桌看。',
    ],
  },
  en: {
    said: [
      'Thumbs up if you can do it.',
      'Everyone shows a thumb: up, down or sideways.',
      'Hold up your thumb.',
      'Circle a smiling face or a sad face.',
      'Each pupil colours in a face.',
      'Point to the face that fits.',
      'I can name three people.',
      '- I know whom to call.',
      'Each says one sentence: I think I can do it now.',
      'They read out: “I understand what a signal is.”',
      'How sure are you that you could do it tomorrow?',
      'On a scale from one to five, say how it went.',
    ],
    seen: [
      'Can they do it? Pairs act it once: about ____.',
      'The facilitator counts the hands; then thumbs up for the group.',
      'I know it: thumbs up. Count those that have three names.',
      'See who points at two doors. Then circle a face.',
      'Call out three messages; count how many point the right way. I can do it!',
      'Both sentences said, cards up: ____ of them. Thumbs down for the rain.',
      'Each shows the breath once; whoever has it right sits down. Then draw a face.',
      'Stack the chairs and say goodbye.',
      'Put the folded letter into the box. Samira can knock tomorrow.',
      'Count to four and breathe out. Let your shoulders drop.',
      'Tomas knows the number of the bus. He can wait.',
      'Fold the map so that the face of the clock is inside.',
    ],
  },
} as const;

const isFound = (words: string, language: 'zh' | 'en') =>
  !isSeenByTeacher(words, language) && wordsAboutOneself(words, language) !== undefined;

describe.each(['zh', 'en'] as const)('the end of a lesson, %s', (language) => {
  test.each(ends[language].said)('only what children say of themselves: %s', (words) => {
    expect(isFound(words, language)).toBe(true);
  });

  test.each(ends[language].seen)('something that is seen, or nothing about oneself: %s', (words) => {
    expect(isFound(words, language)).toBe(false);
  });

  test('twelve of each', () => {
    expect([ends[language].said.length, ends[language].seen.length]).toEqual([12, 12]);
  });
});
