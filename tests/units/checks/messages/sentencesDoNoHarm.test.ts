import { expect, test } from 'vitest';
import { type Files, lesson, planWith, problemsWith, reported, soundFiles } from '../../../support/curriculum.ts';
import { saysWordForWord } from '../../../support/messages.ts';

const english = (more: string): Files => ({ [`${lesson}/plan.en.mdx`]: `${soundFiles[`${lesson}/plan.en.mdx`]}\n${more}\n` });
const said = (words: string) => `<Say>\n\n${words}\n\n</Say>`;
const found = (files: Files) =>
  reported(problemsWith(files)).flatMap(({ id, message }) => (id === 'sentences-do-no-harm' ? [message] : []));

saysWordForWord('sentences that resemble harmful ones', [
  [
    'in Chinese',
    planWith(said('眼泪是弱者才有的东西，擦干净再进教室。')),
    {
      at: 'plan.zh.mdx:32:1',
      id: 'sentences-do-no-harm',
      message:
        '"眼泪是弱者才有的东西，擦干净再进教室。" reads like a sentence that forbids sadness or tears: it resembles the known "眼泪是弱者才有的东西。".',
      hint: 'Let the child be sad and stay with them: you can cry, I am here. This check compares sentences and can be wrong: if it does no harm, accept it in the yaml under accepts.',
      zh: [
        '"眼泪是弱者才有的东西，擦干净再进教室。" 像是不许孩子难过：和已知的一句伤人的话 "眼泪是弱者才有的东西。" 相近。',
        '让孩子难过，陪着他：想哭就哭一会儿，我在这儿。这项检查只比句子，会看错：真没有伤害，就在 yaml 的 accepts 里认可它。',
      ],
    },
  ],
]);

test('only what children hear or read is compared', () => {
  expect(found(planWith('教师不说：眼泪是弱者才有的东西，擦干净再进教室。'))).toEqual([]);
  expect(found(english(said('If something hurts you, tell a grown-up you trust.')))).toEqual([]);
});
