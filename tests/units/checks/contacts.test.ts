import { describe, expect, test } from 'vitest';
import { contactsIn } from '../../../src/checks/contacts.ts';
import { inThePlan, planWith, problemsWith, reported, sheetWith, soundFile } from '../../support/curriculum.ts';

// An account of someone whom no one has checked: a child who reads it on a sheet of the school may write to it.

const own = (files: Record<string, string>, locale: 'zh' | 'en' = 'en') =>
  reported(problemsWith(files), locale)
    .filter(({ id }) => id === 'phone-comes-from-registry' || id === 'hotlines-are-checked')
    .map(({ at, message, hint }) => `${at} ${message} ${hint}`);

const hint = {
  en: 'No one has checked it, and a child may write to it. A line for help is written in content/hotlines.yaml (a chat: kind: chat and address), with its source; for one of the school leave a blank: ____.',
  zh: '谁也没有核对过它，孩子会照着去加。求助的线路写进 content/hotlines.yaml（上网聊：kind: chat 和 address），注明来源；学校自己的，留空：____。',
};

describe('an account or a group is found', () => {
  test.each([
    ['QQ 群 123456789', 'QQ 群 123456789'],
    ['QQ群：123 456 789', 'QQ群：123 456 789'],
    ['ＱＱ群１２３４５６', 'ＱＱ群１２３４５６'],
    ['QQ 群 一二三四五六七', 'QQ 群 一二三四五六七'],
    ['加 QQ 12345678 聊', 'QQ 12345678'],
    ['我的扣扣是 12345678', '扣扣是 12345678'],
    ['微信号 sunshine_88', '微信号 sunshine_88'],
    ['微 信 号：abc_123', '微 信 号：abc_123'],
    ['微\u200b信：sunshine88', '微信：sunshine88'],
    ['微信号是 yangguang', '微信号是 yangguang'],
    ['加我微信 abc12345', '加我微信 abc12345'],
    ['加v：abc123', '加v：abc123'],
    ['加群 123456789', '加群 123456789'],
    ['抖音号：阳光老师', '抖音号：阳光老师'],
    ['抖音 @sun_88', '抖音 @sun_88'],
    ['快手号 88123456', '快手号 88123456'],
    ['小红书：月亮姐姐', '小红书：月亮姐姐'],
    ['公众号“小太阳心理”', '公众号“小太阳心理”'],
    ['QQ group 123456789', 'QQ group 123456789'],
    ['My WeChat ID is sunshine', 'WeChat ID is sunshine'],
    ['WeChat: sunshine', 'WeChat: sunshine'],
    ['Add sunshine88 on WeChat.', 'Add sunshine88 on WeChat'],
    ['TikTok @sun', 'TikTok @sun'],
    ['Telegram: kind_helper', 'Telegram: kind_helper'],
    ['Write to help@example.org.', 'help@example.org'],
  ])('%s', (text, shown) => {
    expect(contactsIn(text).map((found) => found.shown)).toEqual([shown]);
  });

  test('in a sentence, across bold type, in cells and items next to each other, and in an attribute', () => {
    const said = (at: string, shown: string) => `${at} An account by which someone is reached is written here: ${shown}. ${hint.en}`;
    expect(own(planWith('难过就加 QQ 群 123**456**789。'))).toEqual([said('plan.zh.mdx:30:1', 'QQ 群 123456789')]);
    expect(own(planWith('| 谁 | 号 |\n|---|---|\n| 微信号 | sunshine88 |'))).toEqual([said('plan.zh.mdx:32:3', '微信号 sunshine88')]);
    expect(own(planWith('- QQ 群\n- 123456789'))).toEqual([said('plan.zh.mdx:30:3', 'QQ 群 123456789')]);
    expect(own(sheetWith('<Fields labels="姓名|微信号：sunshine88" />'))).toEqual([said('letter-paper.zh.mdx:8:1', '微信号：sunshine88')]);
    expect(own(planWith('难过就加 QQ 群 123456789。'), 'zh')).toEqual([`plan.zh.mdx:30:1 这里写了联系方式：QQ 群 123456789。 ${hint.zh}`]);
  });

  test('in the title of a planned lesson and in the words about a help line', () => {
    expect(own(inThePlan('title: { zh: 写给远方的信', 'title: { zh: QQ 群 123456789')).map((line) => line.split(':')[0])).toEqual([
      'content/scope-and-sequence.yaml',
    ]);
    const hotlines = soundFile('content/hotlines.yaml')!.replace(
      'use: { zh: 有人正在受到伤害',
      'use: { zh: 加微信号 sunshine88，有人正在受到伤害',
    );
    expect(own({ 'content/hotlines.yaml': hotlines })).toEqual([
      `content/hotlines.yaml:11:12 An account by which someone is reached is written here: 微信号 sunshine88. ${hint.en}`,
    ]);
  });

  test('a phone number next to it is reported once, as a number', () => {
    expect(own(planWith('微信 13800138000')).map((line) => line.split('. ')[0])).toEqual([
      'plan.zh.mdx:30:1 The phone number 13800138000 is typed in the text',
    ]);
  });
});

describe('a chat that is only named is left alone', () => {
  test.each([
    'QQ 群里别发照片。',
    '不告诉别人微信号、QQ号。',
    '微信号：____',
    '他要加我微信，我说不。',
    '有人要你的 QQ 号，先问奶奶。',
    '抖音刷了三十分钟。',
    '抖音：15 分钟',
    '微信：急的事才发。',
    '公众号：不写孩子的名字',
    '微信 2024 年',
    '微信里有 5 个群',
    '微信群：家长',
    '老师的微信是学校的',
    '家长群：周五开会。',
    'Leave out: address, phone, WeChat, full name.',
    'WeChat: ask Granny first.',
    'He had 12345 steps that day on QQ.',
    'Facebook, 2026-11-29',
    'Telegram is an app.',
  ])('%s', (sentence) => {
    expect(contactsIn(sentence)).toEqual([]);
  });
});
