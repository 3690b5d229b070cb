import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../../src/curriculum/locale.ts';
import {
  changed,
  type Files,
  firstLine,
  lesson,
  planWith,
  problemsWith,
  reported,
  soundFile,
  soundFiles,
} from '../../../support/curriculum.ts';

const plan = `${lesson}/plan.zh.mdx`;
const ids = ['protocols-are-quoted', 'protocol-is-listed', 'reference-resolves', 'registry-is-valid'];

function reportedOf(files: Files, locale: Locale = 'en'): string[] {
  const found = problemsWith({ ...files, [`${lesson}/plan.en.mdx`]: undefined }).filter(({ id }) => ids.includes(id));
  return reported(found, locale).map(({ at, message, hint }) => `${at} ${message} ${hint}`);
}

const careful = changed(`${lesson}/lesson.yaml`, ['sensitivity: ordinary', 'sensitivity: careful']);
const line = firstLine.plan;

test('every document quotes what to do when a child discloses harm', () => {
  const without = changed(plan, [' <Protocol of="harm" />', '']);
  expect(reportedOf(without)).toEqual([
    'plan.zh.mdx:1:1 G3-08 does not quote the protocol "harm". Write <Protocol of="harm" /> where the text says what to do when something happens; its text is content/protocols/harm.en.mdx, do not copy it.',
  ]);
  expect(reportedOf(without, 'zh')).toEqual([
    'plan.zh.mdx:1:1 G3-08 没有引用 "harm" 这份约定好的话。 在讲“出了事怎么办”的地方写上 <Protocol of="harm" />；全文在 content/protocols/harm.zh.mdx，不要抄。',
  ]);
});

test('a document on a painful theme quotes what to do when a child does not want to live too', () => {
  expect(reportedOf(careful).filter((one) => one.includes('does not quote'))).toEqual([
    'plan.zh.mdx:1:1 G3-08 does not quote the protocol "self-harm". Write <Protocol of="self-harm" /> where the text says what to do when something happens; its text is content/protocols/self-harm.en.mdx, do not copy it.',
  ]);
  expect(reportedOf({ ...careful, ...planWith('<Protocol of="self-harm" />') })).toEqual([]);
});

test('a version written by hand is refused, with every protocol that it mixes', () => {
  const byHand = planWith('<IfThen when="孩子说有人打他，或者不想活了">\n\n谢谢他肯说。\n\n</IfThen>');
  expect(reportedOf(byHand)).toEqual([
    `plan.zh.mdx:${line}:1 There is a protocol for "孩子说有人打他，或者不想活了", and this is a version of it written by hand. Use <Protocol of="hit" /> <Protocol of="self-harm" /> instead; put what only this document needs into a text of its own.`,
  ]);
  expect(reportedOf(byHand, 'zh')).toEqual([
    `plan.zh.mdx:${line}:1 "孩子说有人打他，或者不想活了" 说的事有约定好的话，这里是自己写的一份。 换成 <Protocol of="hit" /> <Protocol of="self-harm" />；这一课特有的，另写一条只讲它的。`,
  ]);
});

test.each([
  ['the law', '学校必须报告（《未成年人保护法》第十一条）。', 'harm'],
  ['the law with other digits', '学校必须报告（未成年人保护法第 11 条）。', 'harm'],
  ['an agreement without its exception', '别人的话，不外传。', 'agreement'],
])('%s is refused anywhere in a plan', (_, words, protocol) => {
  expect(reportedOf(planWith(words))).toEqual([expect.stringContaining(`Use <Protocol of="${protocol}" /> instead`)]);
});

test('what only this lesson needs may stay: a situation of another kind, and the same words on a pupil’s sheet', () => {
  expect(reportedOf(planWith('<IfThen when="有人说“我也欺负过人”">\n\n谢谢他肯说。\n\n</IfThen>'))).toEqual([]);
});

test('a protocol that does not exist is reported with the one that was meant', () => {
  expect(reportedOf(planWith('<Protocol of="harms" />'))).toEqual([
    `plan.zh.mdx:${line}:1 There is no protocol "harms". Did you mean "harm"?`,
  ]);
  expect(reportedOf(planWith('<Protocol of="harms" />'), 'zh')).toEqual([
    `plan.zh.mdx:${line}:1 没有 "harms" 这份约定好的话。 是不是想写 "harm"？`,
  ]);
});

test('a protocol without a text is reported where it is quoted', () => {
  const files = {
    ...planWith('<Protocol of="cries" />'),
    'content/protocols/cries.zh.mdx': undefined,
    'content/protocols/cries.en.mdx': undefined,
  };
  expect(reportedOf(files)).toEqual([
    `plan.zh.mdx:${line}:1 The protocol "cries" has no text. Write content/protocols/cries.zh.mdx first; if you are not sure, ask a professional to write it.`,
  ]);
  expect(reportedOf(files, 'zh')).toEqual([
    `plan.zh.mdx:${line}:1 "cries" 还没有正文。 先写 content/protocols/cries.zh.mdx；没有把握的话，请专业的人来写。`,
  ]);
});

test('a text that the list does not have is reported', () => {
  const files = { 'content/protocols/harms.zh.mdx': '---\ntitle: 孩子说有人伤害他\n---\n\n陪着他。\n' };
  expect(reportedOf(files)).toEqual([
    'content/protocols/harms.zh.mdx:1:1 content/protocols.yaml does not list "harms", so no document can quote this text. Add it to the list, or rename the file. Did you mean "harm"?',
  ]);
  expect(reportedOf(files, 'zh')).toEqual([
    'content/protocols/harms.zh.mdx:1:1 content/protocols.yaml 里没有 "harms"，这篇没有材料能引用。 加上它，或者给文件改名。是不是想写 "harm"？',
  ]);
});

test('the sound lesson quotes all that it needs', () => {
  expect(soundFiles[plan]).toContain('<Protocol of="harm" />');
  expect(reportedOf({})).toEqual([]);
});

describe('a curriculum has the protocols for danger', () => {
  const list = 'content/protocols.yaml';
  const self = /- id: self-harm\n[\s\S]*?\n(?=- id)/;
  const listWith = (from: string | RegExp, to: string): Files => {
    const text = soundFile(list)!;
    expect(text.replace(from, to)).not.toBe(text);
    return { [list]: text.replace(from, to) };
  };
  const errorsOf = (files: Files, locale: Locale = 'en') =>
    reportedOf(files, locale).filter((one) => one.startsWith('content/protocols.yaml'));

  test('one that is not there is reported', () => {
    const without = listWith(self, '');
    expect(errorsOf(without)[0]).toMatch(
      /There is no "self-harm": what to do when a child does not want to live or hurts themselves\. Add self-harm as in the project's own content\/protocols\.yaml, and have a professional write its text\.$/,
    );
    expect(errorsOf(without, 'zh')[0]).toMatch(
      /没有 "self-harm" 这一份：孩子不想活了、伤害自己，怎么办。 加上 self-harm，照本项目 content\/protocols\.yaml 里的写，正文请专业的人来写。$/,
    );
  });

  test('one that a kind of document need not quote is reported', () => {
    const rare = listWith(
      'kinds: [lesson, workshop, activity, one-to-one, referral], sensitivity: [ordinary',
      'kinds: [lesson], sensitivity: [ordinary',
    );
    expect(errorsOf(rare)[0]).toContain(
      'Not every document has to quote "harm": of workshop, activity, one-to-one, referral, some need not.',
    );
    expect(errorsOf(rare, 'zh')[0]).toContain('"harm" 不是每份材料都要引用：workshop、activity、one-to-one、referral 里有可以不引用的。');
  });

  test('one that is not in the frame for danger is reported', () => {
    const plain = listWith('- id: harm\n  form: danger', '- id: harm\n  form: class');
    expect(errorsOf(plain)[0]).toContain(
      '"harm" says what to do when someone hurts a child: its form has to be danger. Write form: danger.',
    );
    expect(errorsOf(plain, 'zh')[0]).toContain('"harm" 说的是有人伤害孩子，要用 danger 的样子。 写 form: danger。');
  });
});
