import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { mergeLayers } from '../../../../src/curriculum/read/layers/mergeLayers.ts';
import { layeredLists } from '../../../../src/curriculum/schema/layers.ts';
import { adviceWith, lesson, planWith, problemsWith, reported, soundFiles } from '../../../support/curriculum.ts';
import { saysWordForWord } from '../../../support/messages.ts';

const messaging = (lists: string) => ({ 'content/safe-messaging.yaml': `lists:\n${lists}` });
const accept = {
  en: 'Where its words are right in one document, accept them in the yaml of the document, with a reason.',
  zh: '某一份材料里用得对，就在那份材料的 yaml 里用 accepts 认可，写明理由。',
};
const another = {
  hint: 'Delete this line; for another rule, write an entry with an id of its own.',
  zh: '删掉这一行；要另一种规则，就用另一个 id 写一条自己的。',
};
const file = 'content/safe-messaging.yaml';
const id = 'registry-is-valid';

saysWordForWord('what a curriculum may not do to a list of the program', [
  [
    'leave out what protects children',
    messaging('  - { id: promise-of-secrecy, leftOut: We think that secrets may be kept. }\n'),
    {
      at: `${file}:2:31`,
      id,
      message: '"promise-of-secrecy" protects children: it can be added to, and cannot be left out.',
      hint: `Delete leftOut. ${accept.en}`,
      zh: ['"promise-of-secrecy" 保护孩子，只能往里加，不能去掉。', `删掉 leftOut。${accept.zh}`],
    },
  ],
  [
    'leave out a phrase of what protects children',
    messaging('  - { id: keep-it-quiet, en: { without: [{ phrase: tell no one, reason: We say this in a game. }] } }\n'),
    {
      at: `${file}:2:44`,
      id,
      message: '"tell no one" is in "keep-it-quiet", which protects children: it can be added to, and nothing can be left out.',
      hint: `Delete this line. ${accept.en}`,
      zh: ['"tell no one" 是 "keep-it-quiet" 里的，那一条保护孩子，只能往里加，不能去掉。', `删掉这一条。${accept.zh}`],
    },
  ],
  [
    'leave out a phrase without a reason, one that is not there, and one that is nearly there',
    messaging(
      [
        '  - id: pity',
        '    en:',
        '      without:',
        '        - { phrase: poor child }',
        '  - id: no-named-scale',
        '    en:',
        '      without:',
        '        - { phrase: kites in the wind, reason: Kites are no scale. }',
        '        - { phrase: "PHQ-?(9|AA)", reason: Ours is another. }',
        '',
      ].join('\n'),
    ),
    {
      at: `${file}:5:11`,
      id,
      message: '"reason" in entry 1 of "en.without" in entry 1 of "lists" is missing.',
      hint: 'Add "reason" in entry 1 of "en.without" in entry 1 of "lists".',
      zh: [
        '缺少 "lists" 第 1 条里的 "en.without" 第 1 条里的 "reason"。',
        '把 "lists" 第 1 条里的 "en.without" 第 1 条里的 "reason" 补上。',
      ],
    },
    {
      at: `${file}:9:13`,
      id,
      message: '"no-named-scale" in lists/safe-messaging.yaml does not have "kites in the wind".',
      hint: 'Copy a phrase exactly as it is written there.',
      zh: ['lists/safe-messaging.yaml 的 "no-named-scale" 里没有 "kites in the wind"。', '照那里写的原样抄一条。'],
    },
    {
      at: `${file}:10:13`,
      id,
      message: '"no-named-scale" in lists/safe-messaging.yaml does not have "PHQ-?(9|AA)".',
      hint: 'Did you mean "PHQ-?(9|A)"?',
      zh: ['lists/safe-messaging.yaml 的 "no-named-scale" 里没有 "PHQ-?(9|AA)"。', '是不是想写 "PHQ-?(9|A)"？'],
    },
  ],
  [
    'leave out an entry that is not there, or without saying why',
    messaging('  - { id: pitty, leftOut: Nobody is pitied here. }\n  - { id: no-named-scale, leftOut: no }\n'),
    {
      at: `${file}:2:18`,
      id,
      message: 'There is no "pitty" in lists/safe-messaging.yaml to leave out.',
      hint: 'Did you mean "pity"?',
      zh: ['lists/safe-messaging.yaml 里没有 "pitty"，不用去掉。', '是不是想写 "pity"？'],
    },
    {
      at: `${file}:3:27`,
      id,
      message: '"leftOut" in entry 2 of "lists" is too short.',
      hint: 'Say in a sentence why it is not used here. It needs at least 12 characters.',
      zh: ['"lists" 第 2 条里的 "leftOut" 太短了。', '用一句话写明为什么这里不用它。至少要有 12 个字。'],
    },
  ],
  [
    'excuse words, from all lists or from one that protects children',
    { [file]: 'unless: { zh: [], en: ["they say"] }\nlists:\n  - { id: threats, en: { unless: ["in the play"] } }\n' },
    {
      at: `${file}:1:1`,
      id,
      message: '"unless" would excuse words from all general lists, which protect children, and cannot be written here.',
      hint: `Delete it; a list of your own may have its own "unless". ${accept.en}`,
      zh: ['"unless" 会让所有的通用词表少查出保护孩子的话，这里不能写。', `删掉它；自己的词表可以有自己的 unless。${accept.zh}`],
    },
    {
      at: `${file}:3:26`,
      id,
      message: '"unless" would excuse words from "threats", which protect children, and cannot be written here.',
      hint: `Delete it; a list of your own may have its own "unless". ${accept.en}`,
      zh: ['"unless" 会让 "threats" 少查出保护孩子的话，这里不能写。', `删掉它；自己的词表可以有自己的 unless。${accept.zh}`],
    },
  ],
  [
    'change whom an entry is for, or allow in a story what it does not allow',
    messaging('  - { id: threats, hears: child }\n  - { id: ways-of-hurting-oneself, dialogue: allowed }\n'),
    {
      at: `${file}:2:20`,
      id,
      message: '"hears" is "anyone" in lists/safe-messaging.yaml, and cannot be changed here.',
      hint: another.hint,
      zh: ['"hears" 在 lists/safe-messaging.yaml 里是 "anyone"，这里不能改。', another.zh],
    },
    {
      at: `${file}:3:36`,
      id,
      message: '"ways-of-hurting-oneself" in lists/safe-messaging.yaml has no "dialogue", and none can be added here.',
      hint: another.hint,
      zh: ['lists/safe-messaging.yaml 的 "ways-of-hurting-oneself" 没有 "dialogue"，这里也不能加。', another.zh],
    },
  ],
  [
    'take a safeguard out, or be content with another block',
    {
      'content/safeguards.yaml':
        '- { id: opt-out, blocks: [OptOut, Say] }\n- { id: notice, leftOut: We never tell anyone before. }\n- { id: notice, protocol: agreement }\n',
    },
    {
      at: 'content/safeguards.yaml:1:18',
      id,
      message: '"blocks" is "OptOut" in lists/safeguards.yaml, and cannot be changed here.',
      hint: another.hint,
      zh: ['"blocks" 在 lists/safeguards.yaml 里是 "OptOut"，这里不能改。', another.zh],
    },
    {
      at: 'content/safeguards.yaml:2:17',
      id,
      message: '"notice" protects children: it can be added to, and cannot be left out.',
      hint: `Delete leftOut. ${accept.en}`,
    },
    {
      at: 'content/safeguards.yaml:3:3',
      id,
      message: '"place" in entry 3 is missing.',
      hint: 'Write one of: block, anywhere, if-then, closing.',
    },
    {
      at: 'content/safeguards.yaml:3:5',
      id,
      message: '"notice" is already the id of entry 2.',
      hint: 'Change one of the two, or delete the duplicate entry.',
    },
  ],
  [
    'take words of crisis out of the search',
    {
      'content/crisis-words.yaml':
        'unless: { zh: [], en: ["in a game"] }\nlists:\n  - { id: missing, en: { without: [{ phrase: gone missing, reason: A game of ours. }] } }\n',
    },
    {
      at: 'content/crisis-words.yaml:1:1',
      id,
      message: '"unless" would excuse words from all general lists, which protect children, and cannot be written here.',
      hint: `Delete it; a list of your own may have its own "unless". ${accept.en}`,
    },
    {
      at: 'content/crisis-words.yaml:3:38',
      id,
      message: '"gone missing" is in "missing", which protects children: it can be added to, and nothing can be left out.',
      hint: `Delete this line. ${accept.en}`,
    },
  ],
  [
    'write an entry of its own that is not whole',
    messaging('  - { id: teasing, hears: child, en: { words: [teased], unless: [] } }\n'),
    {
      at: `${file}:2:5`,
      id,
      message: '"why" in entry 1 of "lists" is missing.',
      hint: 'Add "why" in entry 1 of "lists".',
      zh: ['缺少 "lists" 第 1 条里的 "why"。', '把 "lists" 第 1 条里的 "why" 补上。'],
    },
    { at: `${file}:2:5`, id, message: '"instead" in entry 1 of "lists" is missing.', hint: 'Add "instead" in entry 1 of "lists".' },
    { at: `${file}:2:5`, id, message: '"zh" in entry 1 of "lists" is missing.', hint: 'Add "zh" in entry 1 of "lists".' },
  ],
]);

const said = (sentence: string) => planWith(`<Say>\n\n${sentence}\n\n</Say>`);
const found = (files: Readonly<Record<string, string>>) => reported(problemsWith(files)).map(({ at, message }) => `${at} ${message}`);

test.each(['docs/own-edition.md', 'docs/zh/own-edition.md'])('the example in %s does nothing that is refused', (page) => {
  const [, example] = /```yaml\n(# content\/safe-messaging\.yaml\n[\s\S]*?)```/.exec(readFileSync(page, 'utf8'))!;
  const general = parse(readFileSync('lists/safe-messaging.yaml', 'utf8'));
  const { errors, value } = mergeLayers(general, parse(example!), layeredLists['safe-messaging'], 'lists/safe-messaging.yaml');
  expect(errors).toEqual([]);
  expect((value as typeof general).lists.map(({ id }: { id: string }) => id)).not.toContain('no-named-scale');
});

describe('what a curriculum may do to a list of the program', () => {
  test('add phrases to an entry, and words to a class that its phrases name', () => {
    expect(found({ ...said('老天爷会罚你的。'), ...messaging('  - { id: threats, zh: { words: [老天爷会罚你] } }\n') })).toEqual([
      'plan.zh.mdx:32:1 "老天爷会罚你" threatens a child with losing love, a parent or a call home.',
    ]);
    const class_ = { 'content/safe-messaging.yaml': 'classes: { zh: { parents: [阿嬷嬷] } }\n' };
    const sentence = said('阿嬷嬷很快就会回来的。');
    expect(found({ ...sentence, ...messaging('') })).not.toContainEqual(expect.stringContaining('promises that somebody'));
    expect(found({ ...sentence, ...class_ })).toEqual([
      expect.stringContaining('"阿嬷嬷很快就会回来" promises that somebody will come home'),
    ]);
  });

  test('say in its own words what to write instead', () => {
    const instead = '{ zh: 说谁会帮忙。, en: Say who helps. }';
    const [problem] = problemsWith({ ...said('我保证不说。'), ...messaging(`  - { id: promise-of-secrecy, instead: ${instead} }\n`) });
    expect(problem?.hint).toMatchObject({ zh: '说谁会帮忙。', en: 'Say who helps.' });
  });

  test('leave out an entry or a phrase that does not protect, with a reason', () => {
    const buying = planWith('老师去买一支笔。');
    const words = (text: string) => ({ 'content/classroom-words.yaml': text });
    expect(found({ ...buying, ...words('') })).toEqual(['plan.zh.mdx:30:1 "买" has to be bought.']);
    expect(found({ ...buying, ...words('- { id: to-buy, leftOut: 我们每一课都有材料费，老师可以买。 }\n') })).toEqual([]);
    const phrase = '- { id: to-buy, zh: { without: [{ phrase: 买, reason: 我们每一课都有材料费，老师可以买。 }] } }\n';
    expect(found({ ...buying, ...words(phrase) })).toEqual([]);
    expect(found({ ...planWith('老师去网购一支笔。'), ...words(phrase) })).toEqual(['plan.zh.mdx:30:1 "网购" has to be bought.']);
  });

  test('add sentences from which is learnt what hurts and what does not', () => {
    const sentence = '风筝断了线，就不是风筝了。';
    const kinds = (list: string) => ({
      'content/sentences.yaml': `kinds:\n  - { id: labelling-groups, zh: { ${list}: "${sentence}\\n" } }\n`,
    });
    expect(found({ ...said(sentence), ...kinds('good') })).toEqual([]);
    expect(found({ ...said(sentence), ...kinds('harmful') })).toEqual([expect.stringContaining(`it resembles the known "${sentence}"`)]);
  });

  test('have no file at all: the lists of the program hold', () => {
    const none = Object.fromEntries(
      ['safe-messaging', 'classroom-words', 'craft-words', 'safeguards'].map((name) => [`content/${name}.yaml`, undefined]),
    );
    expect(reported(problemsWith({ ...none, ...said('我保证不说。') })).map(({ message }) => message)).toEqual([
      '"我保证不说" promises secrecy, which no adult can keep when a child is in danger.',
    ]);
    const careful = {
      [`${lesson}/lesson.yaml`]: soundFiles[`${lesson}/lesson.yaml`]!.replace('sensitivity: ordinary', 'sensitivity: careful'),
    };
    expect(found({ ...none, ...careful })).toContainEqual(
      expect.stringContaining('has no quiet task for anyone who would rather not take part'),
    );
    expect(adviceWith({ ...none, ...said('我们来进行交流。') }).map(({ id: check }) => check)).toContain('words-are-spoken');
  });

  test('be wrong, without what protects children being forgotten', () => {
    expect(found({ ...said('我保证不说。'), ...messaging('  - { id: threats, hears: child }\n') })).toHaveLength(2);
  });
});
