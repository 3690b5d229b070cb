import { describe, expect, test } from 'vitest';
import { openingOf, quoted } from '../../../../src/blocks/protocol/quoted.ts';
import { vocabulary } from '../../../../src/blocks/vocabulary.ts';
import { readCurriculum } from '../../../../src/curriculum/read.ts';
import { problemsWith, reported, writeCurriculum } from '../../../support/curriculum.ts';
import { saysWordForWord } from '../../../support/messages.ts';

const file = 'content/protocols/harm.zh.mdx';
const opening = (action: string) => ({ [file]: `---\ntitle: 风筝断了线\nsay: 谢谢你告诉我。\ndo: ${action}\n---\n\n- 去找校长。\n` });
const sameInEnglish = (action: string) => ({
  'content/protocols/harm.en.mdx': `---\ntitle: The string of a kite breaks\nsay: Thank you for telling me.\ndo: ${action}\n---\n\n- Go to the head.\n`,
});

saysWordForWord('a number in the first action of a protocol', [
  [
    'typed as digits',
    opening('陪着他，打 110。'),
    {
      at: `${file}:4:1`,
      id: 'phone-comes-from-registry',
      message: 'The phone number 110 is typed in the text.',
      hint: 'In say and do write {{110}}.',
      zh: ['这里直接写了电话号码 110。', '在 say 和 do 里改写成 {{110}}。'],
    },
  ],
  [
    'named by an id that is not there',
    opening('陪着他，打 {{polise}}。'),
    {
      at: `${file}:4:1`,
      id: 'reference-resolves',
      message: 'There is no hotline, blank or group "polise" in content/hotlines.yaml.',
      hint: 'Did you mean "police"?',
      zh: ['content/hotlines.yaml 里没有 "polise" 这个号码、空格或组。', '是不是想写 "police"？'],
    },
  ],
]);

describe('a number that is named by its id', () => {
  const files = {
    ...opening('陪着他，打 {{110}} 或 {{police}}。'),
    ...sameInEnglish('Stay with the child and ring {{110}} or {{police}}.'),
  };

  test('is right as it is', () => {
    expect(reported(problemsWith(files))).toEqual([]);
  });

  test('is shown as the registry has it', () => {
    const { curriculum } = readCurriculum(writeCurriculum('protocol-numbers', files), vocabulary);
    const context = { curriculum, locale: 'zh' as const, t: (key: string) => key };
    expect(openingOf(quoted('harm', context), context as never).action.text).toBe('陪着他，打 110 或 110。');
  });

  test('is not hidden in the front matter of anything else', () => {
    const lesson = { 'content/pages/safety.zh.mdx': '---\ntitle: 安全\nsummary: 打 {{110}}。\n---\n\n<Hotlines show="crisis local" />\n' };
    expect(reported(problemsWith(lesson)).map(({ message }) => message)).toContain('The phone number 110 is typed in the text.');
  });
});
