import { describe, expect, test } from 'vitest';
import { adviceWith, changed, lesson, planWith, problemsWith, reported } from '../../support/curriculum.ts';

const files = { zh: `${lesson}/plan.zh.mdx`, en: `${lesson}/plan.en.mdx` };

/** The sentences of a list that the check reports; each is a paragraph at the end of the plan. */
function sentWithoutQuestion(locale: 'zh' | 'en', sentences: readonly string[]): string[] {
  const before = changed(files[locale])[files[locale]]!;
  const first = before.split('\n').length + 1;
  const lines = problemsWith({ [files[locale]]: `${before}\n${sentences.join('\n\n')}\n` }).flatMap(({ id, file, line }) =>
    id === 'alone-has-a-question' && file === files[locale] ? [line] : [],
  );
  return sentences.filter((_, index) => lines.includes(first + 2 * index));
}

const bad = {
  zh: [
    '说“没人要我”的，放学前单独见。',
    '课后单独谈，先找被抢的。',
    '被怪的那个，放学前单独问一句。',
    '哭过的孩子，下课以后问他一声。',
    '还没写完的，晚些时候再去找他。',
    '这件事私下问，不在班上说。',
    '课间悄悄问，别惊动同桌。',
    '两个人分开谈，各谈五分钟。',
    '没来上学的，第二天找他问问，再单独聊聊，单独坐一会儿。',
    '事后先找挨骂的那个。',
    '散的时候找他，别让别人看见。',
    '叫到办公室谈，关心关心。',
    '别的先走，留他下来问，看看家里出了什么事。',
    '画了黑太阳的，四十八小时内问他一声。',
  ],
  en: [
    'See this child alone before home time.',
    'Have a quiet word with the one who was blamed.',
    'Before they go, talk to each of them separately.',
    'Ask the pupil about it in private.',
    'Anyone who cried: a word alone before they leave.',
    'Take her aside after the bell.',
    'Speak to both boys apart, the smaller one first.',
    'Find them before home time.',
    'Catch him quietly afterwards.',
    'Privately, ask what is going on.',
    'Meet with the girl alone and see how she is.',
    'See whoever passed before they leave.',
    'A private chat after class will do.',
    'Sit with them alone for a while.',
  ],
};

const good = {
  zh: [
    '放学前单独问：“现在谁陪你？”',
    '课后分开谈，先问被抢的：“他还拿过你什么？”',
    '被怪的那个，放学前单独见；一再这样，照“受欺负”做。',
    '下课单独听他说，现在就照《遇到这些事》办。',
    '不单独找他，找全班。',
    '别私下问孩子。',
    '说：“下课我们单独谈。”接着上课。',
    '想单独说话的，门口那张条子上写学号。',
    '单独问孩子那三句，写在下面。',
    '把两张纸分开放。',
    '跟照顾他的人单独谈，孩子不在场。',
    '放学前再看他一眼，跟他招招手。',
    '孩子单独坐一桌，安静的事在桌上。',
    '哭过的，课后问：“这会儿怎么样？”',
  ],
  en: [
    'Before home time, alone: “Who is with you these days?”',
    'See them separately, the owner first: “What else do they take?”',
    'See this child alone, and do “Someone is hurting a child” if they are scared.',
    'Talk to each apart, then follow “A child is being bullied”.',
    'Never ask a child alone behind a closed door.',
    'Say “Let’s talk alone after class.” Then teach on.',
    'If you would like to be alone, sit by the window.',
    'Ask the child the three questions below, alone.',
    'A child has a quiet word with the class teacher and gets a slip.',
    'Small groups draw alone and then together.',
    'The step cannot be done alone.',
    'Tell the head teacher before home time.',
    'Talk with the carer alone, without the child.',
    'Ask whoever cried, alone, “How is it now?”',
  ],
};

describe.each(['zh', 'en'] as const)('an adult who is sent to a child alone, in %s', (locale) => {
  test('has nothing to ask in each of these sentences', () => {
    expect(sentWithoutQuestion(locale, bad[locale])).toEqual(bad[locale]);
  });

  test('has a question or a protocol, or is not sent, in each of these', () => {
    expect(sentWithoutQuestion(locale, good[locale])).toEqual([]);
  });
});

test('a question that is two sentences away is not the question to ask', () => {
  const far = '放学前单独见他。门开着。桌上放水。先说：“你还好吗？”';
  expect(sentWithoutQuestion('zh', [far])).toEqual([far]);
});

test('the preparation card and the notes in the answers are read too', () => {
  const card =
    'card:\n  story: 信。\n  moments:\n    - { when: 不写, do: 放学前单独找他。 }\n    - { when: 哭了, do: 放学前单独找他。 }\n---\n\n<Step title="故事"';
  const found = problemsWith({
    ...changed(files.zh, ['---\n\n<Step title="故事"', card]),
  }).filter(({ id }) => id === 'alone-has-a-question');
  expect(found.map(({ line }) => line)).toEqual([13, 14]);
  const answer = problemsWith(planWith('<Ask>\n\n怎么办？\n\n- 没人管我。→ 嗯。（放学前单独找他）\n\n</Ask>'));
  expect(answer.map(({ id }) => id)).toContain('alone-has-a-question');
});

test('what a pupil says, a heading and a story send no one', () => {
  const more = '<Ask>\n\n怎么办？\n\n- 老师会单独找我。→ 嗯。\n\n</Ask>\n\n## 单独问孩子\n\n<Story>\n\n何老师说要单独谈。\n\n</Story>';
  expect(problemsWith(planWith(more)).filter(({ id }) => id === 'alone-has-a-question')).toEqual([]);
});

test('says where, and what to write, in both languages', () => {
  const files = planWith('放学前单独找他。');
  const found = problemsWith(files).filter(({ id }) => id === 'alone-has-a-question');
  expect(reported(found)).toEqual([
    {
      at: 'plan.zh.mdx:30:1',
      id: 'alone-has-a-question',
      message: '"单独找" sends an adult to a child alone, without what to ask or which protocol to follow.',
      hint: 'Write a question next to it, in “ ”, that does not suggest its answer, and which protocol to follow when the answer is frightening: Scared of someone: do “Someone is hurting a child”. The child need not say.',
    },
  ]);
  expect(reported(found, 'zh').map(({ message, hint }) => [message, hint])).toEqual([
    [
      '"单独找" 叫大人单独找孩子，没写问哪一句，也没写照哪一份约定好的话做。',
      '紧接着写一句不引着答的问话，放在“”里；再写他答得吓人照哪一份做，比如：怕谁，照“有人伤害他”做。不说也行。',
    ],
  ]);
  expect(found.map(({ severity }) => severity)).toEqual(['warning']);
  expect(adviceWith(files).map(({ id }) => id)).not.toContain('alone-has-a-question');
});
