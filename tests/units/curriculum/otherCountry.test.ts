import { describe, expect, test } from 'vitest';
import hotlinesBlock from '../../../src/blocks/hotlines/block.ts';
import phoneBlock from '../../../src/blocks/phone/block.ts';
import { vocabulary } from '../../../src/blocks/vocabulary.ts';
import { linkOf } from '../../../src/curriculum/helpLine.ts';
import { readCheckedCurriculum } from '../../../src/curriculum/read.ts';
import { translator } from '../../../src/i18n/translator.ts';
import { helpProblems } from '../../../src/pipeline/verify/helpLines.ts';
import { helpOf } from '../../../src/screens/help.ts';
import { plansWith, planWith, problemsWith, reported, writeCurriculum } from '../../support/curriculum.ts';
import { otherCountry } from '../../support/otherCountry.ts';

// Another organisation changes content/hotlines.yaml alone: everything that asks for a group or shows a line follows.

const found = (files: Record<string, string>, locale: 'zh' | 'en' = 'en') =>
  reported(problemsWith({ ...otherCountry, ...files }), locale).map(({ at, id, message, hint }) => `${at} ${id} ${message} ${hint}`);

/** The help lines with some of their words replaced. */
function changedLines(from: string, to: string): Record<string, string> {
  const lines = otherCountry['content/hotlines.yaml']!;
  return { 'content/hotlines.yaml': lines.includes(from) ? lines.replace(from, () => to) : expect.fail(from) };
}

test('names, numbers in groups, text lines and chats are right as they are, and a sentence may name a group of one', () => {
  expect(found(plansWith('打 <Phone of="police" />，<Phone of="talk-line" /> 或 <Phone of="text-line" />。'))).toEqual([]);
});

describe('what is shown', () => {
  const curriculum = readCheckedCurriculum(writeCurriculum('other-country', otherCountry), vocabulary);
  const context = { locale: 'en' as const, t: translator('en'), curriculum, document: undefined, hasSessions: false };

  test('a list has the numbers as they are written, and says what is not rung', () => {
    const { hotlines } = hotlinesBlock.view({ show: ['crisis', 'legal-line'] }, context);
    expect(hotlines.map(({ number, how }) => [number, how])).toEqual([
      ['999', undefined],
      ['+44 800 1111', undefined],
      ['85258', 'text'],
      ['chat.example.org/help', 'chat'],
      ['1-800-422-4453', undefined],
    ]);
  });

  test('a sentence has the one number of a group', () => {
    expect(phoneBlock.view({ of: 'ambulance' }, context)).toEqual({ number: '999' });
    expect(phoneBlock.view({ of: 'text-line' }, context)).toEqual({ number: '85258', kind: 'text' });
    expect(() => phoneBlock.view({ of: 'talk' }, context)).toThrow('<Phone of="talk" /> names no single number of content/hotlines.yaml.');
  });

  test('the last screen of a lesson that names no one shows them too', () => {
    expect(helpOf([], context)).toMatchObject({
      people: [{ name: 'Head teacher' }],
      numbers: [
        { number: '999' },
        { number: '+44 800 1111' },
        { number: '85258', how: 'text' },
        { number: 'chat.example.org/help', how: 'chat' },
      ],
    });
  });

  test.each([
    ['110', undefined, 'tel:110'],
    ['+44 800 1111', 'phone', 'tel:+448001111'],
    ['1-800-422-4453', 'phone', 'tel:18004224453'],
    ['85258', 'text', 'sms:85258'],
    ['chat.example.org/help', 'chat', 'https://chat.example.org/help'],
  ] as const)('the link of %s is dialled without signs between the digits', (shown, kind, link) => {
    expect(linkOf(shown, kind)).toBe(link);
  });

  test('a built sheet has them wherever its lines break', () => {
    const numbers = ['999', '+44 800 1111', '1-800-422-4453', 'chat.example.org/help'];
    const people: string[] = [];
    expect(helpProblems('Ring 999, +44 800\n1111, 1-800-422-4453 or chat.example.\norg/help.', { numbers, people })).toEqual([]);
    expect(helpProblems('Ring 9990, +44 800 11112, 1-800-422.', { numbers, people }).map(({ message }) => message.en)).toEqual([
      'It lacks the help line 999.',
      'It lacks the help line +44 800 1111.',
      'It lacks the help line 1-800-422-4453.',
      'It lacks the help line chat.example.org/help.',
    ]);
  });
});

describe('what is refused', () => {
  test.each([
    ['打 1-800-422-4453。', '1-800-422-4453', 'legal-line'],
    ['打 1 (800) 422-4453。', '1 (800) 422-4453', 'legal-line'],
    ['打 +44 800 1111。', '+44 800 1111', 'talk-line'],
    ['打 999。', '999', '999'],
    ['发 85258。', '85258', 'text-line'],
  ])('a number that is typed, however its digits are grouped: %s', (sentence, shown, id) => {
    expect(found(planWith(sentence))).toEqual([
      `plan.zh.mdx:30:1 phone-comes-from-registry The phone number ${shown} is typed in the text. Write <Phone of="${id}" /> or <Hotlines show="${id}" />; in front matter or an attribute say it in words.`,
    ]);
  });

  test('a group of several in a sentence', () => {
    expect(found(planWith('打 <Phone of="talk" />。'))).toEqual([
      'plan.zh.mdx:30:3 reference-resolves "talk" is not one phone number. Write <Hotlines show="talk" /> for a blank or a group of several; here write one number, for example "999", or a group of one.',
    ]);
  });

  test.each([
    [
      'number: "+44 800 1111", ',
      '',
      '3:7 registry-is-valid "talk-line" has no number: nothing could be printed by which to reach it. Add a line such as number: "12356".',
      '3:7 registry-is-valid "talk-line" 没有写 number，印不出怎么找它。 加上一行，照这样写：number: "12356"。',
    ],
    [
      ', address: https://chat.example.org/help',
      '',
      '6:7 registry-is-valid "chat-line" has no address: nothing could be printed by which to reach it. Add a line such as address: https://chat.example.org.',
      '6:7 registry-is-valid "chat-line" 没有写 address，印不出怎么找它。 加上一行，照这样写：address: https://chat.example.org。',
    ],
    [
      'kind: chat, ',
      '',
      '6:22 registry-is-valid "chat-line" cannot have address. A phone or text line has a number, a chat (kind: chat) an address: change kind, or delete this line.',
      '6:22 registry-is-valid "chat-line" 用不上 address。 打电话和发短信写 number，上网聊（kind: chat）写 address；改掉 kind，或者删掉这一行。',
    ],
    [
      'number: "+44 800 1111"',
      'number: "+44 (0)800 1111"',
      '3:22 registry-is-valid "number" in entry 2 of "hotlines" is "+44 (0)800 1111", which does not have the right form. Write digits, with a + before them and single spaces or hyphens between them if need be, for example "+44 800 1111".',
      '3:22 registry-is-valid "hotlines" 第 2 条里的 "number" 写的是 "+44 (0)800 1111"，写法不对。 号码只写数字，前面可以有 +，中间可以有单个空格或连字符，比如 "+44 800 1111"。',
    ],
    [
      'address: https://chat.example.org/help',
      'address: chat.example.org',
      '6:34 registry-is-valid "address" in entry 5 of "hotlines" is "chat.example.org", which does not have the right form. Write an address such as https://chat.example.org, in letters from a to z, digits and signs such as . - _ / ? = &, without spaces, quotes and brackets.',
      '6:34 registry-is-valid "hotlines" 第 5 条里的 "address" 写的是 "chat.example.org"，写法不对。 网址照这样写：https://chat.example.org。里面只有英文字母、数字和 . - _ / ? = & 这样的符号，没有空格、引号和括号。',
    ],
    [
      'talk: [talk-line, text-line, chat-line]',
      'talk: []',
      '11:3 registry-is-valid The group "talk" is empty. List ids of hotlines or blanks: a sheet that names the group would print nothing.',
      '11:3 registry-is-valid "talk" 组是空的。 写上 hotlines 里的号码或 blanks 里的名字，不然用到它的地方什么都印不出来。',
    ],
  ])('a line that could not be reached: %s', (from, to, en, zh) => {
    const own = (locale: 'zh' | 'en') =>
      found(changedLines(from, to), locale)
        .filter((line) => line.startsWith('content/hotlines.yaml:'))
        .map((line) => line.replace('content/hotlines.yaml:', ''));
    expect(own('en')).toEqual([en]);
    expect(own('zh')).toEqual([zh]);
  });

  const addressed = (address: string) =>
    found(changedLines('address: https://chat.example.org/help', `address: ${JSON.stringify(address)}`)).filter((line) =>
      line.startsWith('content/hotlines.yaml:'),
    );

  test.each([
    'https://chat.example.org/"onclick="x',
    "https://chat.example.org/'",
    'https://chat.example.org/<b>',
    'https://chat.example.org/a b',
    'https://chat.example.org/ ',
    'https://chat.example.org/\u0000',
    'https://chat.example.org/\u0007',
    'https://chat.example.org/\u007f',
    'https://chat.example.org/\u200b',
    'https://chat.example.org/\u202egro',
    'https://chat.example.org/%0d%0aX:1',
    'https://chat.example.org/%7f',
    'https://chat.example.org/%zz',
    'https://chat.example.org\\@evil.example',
    'https://chat.example.org@evil.example',
    'https://chat.еxample.org',
    'https://"><script>.org',
    'https://chat example.org',
    'https://chat',
    'https://192.168.0.1/help',
    'https://chat.example.org:123456',
    'http://chat.example.org',
    'javascript:alert(1)',
    'JavaScript://chat.example.org/%0aalert(1)',
    'data:text/html,x',
    '//chat.example.org',
  ])('an address that is none: %j', (address) => {
    expect(addressed(address)[0]).toMatch(/^content\/hotlines\.yaml:6:\d+ registry-is-valid "address" in entry 5 of /);
  });

  test.each(['https://chat.example.org', 'https://chat.example.org:8443/a/b?c=d&e=%20f#g', 'https://xn--fiq228c.xn--p1ai/@us'])(
    'an address that is one: %s',
    (address) => {
      expect(addressed(address)).toEqual([]);
    },
  );
});
