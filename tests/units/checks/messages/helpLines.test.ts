import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import hotlinesBlock from '../../../../src/blocks/hotlines/block.ts';
import { vocabulary } from '../../../../src/blocks/vocabulary.ts';
import { readCheckedCurriculum } from '../../../../src/curriculum/read.ts';
import { translator } from '../../../../src/i18n/translator.ts';
import { changed, lesson, planWith, problemsWith, reported, safetyPage, sheetWith, writeCurriculum } from '../../../support/curriculum.ts';

// An error in content/hotlines.yaml removes numbers from every sheet: it is found in the list itself and on the sheets.

const file = 'content/hotlines.yaml';
const own = readFileSync(file, 'utf8');
const plan = `${lesson}/plan.zh.mdx`;

/** The project's own list with some of its words replaced. */
function hotlines(...changes: [from: string, to: string][]): Record<string, string> {
  return { [file]: changes.reduce((text, [from, to]) => (text.includes(from) ? text.replace(from, () => to) : expect.fail(from)), own) };
}

/** What is said of the list itself, word for word. */
const saidOfList = (files: Record<string, string>, locale: 'zh' | 'en' = 'en') =>
  reported(problemsWith(files), locale)
    .filter(({ at }) => at.startsWith(file))
    .map(({ at, id, message, hint }) => `${at.replace(`${file}:`, '')} ${id} ${message} ${hint}`);

describe('the numbers and hours of the list', () => {
  const fire = hotlines(['  - id: "119"\n', '  - id: fire\n    number: "1-1-0"\n'], ['"120", "119"', '"120", fire']);

  test('two entries are not reached by one number', () => {
    expect(saidOfList(fire)).toEqual([
      '25:5 registry-is-valid The number "1-1-0" is already that of the entry "110". Compare it with its source. If both are right, make them one entry whose "for" lists both purposes.',
    ]);
    expect(saidOfList(fire, 'zh')).toEqual([
      '25:5 registry-is-valid 号码 "1-1-0" 已经是 "110" 那一条的了。 照来源核对号码；真是同一个号码，就并成一条，for 里把用处都写上。',
    ]);
  });

  test('no two blanks have one name, in either language', () => {
    const files = hotlines(
      ['  - { id: night,', '  - { id: head, name: { zh: "副校长", en: "Head\u00a0 Teacher" } }\n  - { id: night,'],
      ['name: { zh: 派出所, en: Police station }', 'name: { zh: 校长, en: Head teacher }'],
    );
    expect(saidOfList(files)).toEqual([
      '78:35 registry-is-valid The blank "police-station" is called "校长", as "principal" is. On paper the two could not be told apart: change one of the names, or keep one of the two.',
      '82:36 registry-is-valid The blank "head" is called "Head\u00a0 Teacher", as "principal" is. On paper the two could not be told apart: change one of the names, or keep one of the two.',
    ]);
    expect(saidOfList(files, 'zh')).toEqual([
      '78:35 registry-is-valid 空格 "police-station" 叫 "校长"，"principal" 也叫这个。 印出来分不清填哪个：改掉一个名字，或者只留一个。',
      '82:36 registry-is-valid 空格 "head" 叫 "Head\u00a0 Teacher"，"principal" 也叫这个。 印出来分不清填哪个：改掉一个名字，或者只留一个。',
    ]);
  });

  test('one number may be rung and texted', () => {
    const text = { [file]: fire[file]!.replace('    number: "1-1-0"\n', '    number: "1-1-0"\n    kind: text\n') };
    expect(saidOfList(text)).toEqual([]);
  });

  test('the hours of two languages have the same numbers', () => {
    const files = hotlines(['zh: 24 小时, en: 24 hours', 'zh: 24 小时, en: 8 hours']);
    expect(saidOfList(files)).toEqual([
      '12:5 registry-is-valid The hours of "110" differ: zh says 24, en says 8. Compare them with the source and correct the wrong one.',
    ]);
    expect(saidOfList(files, 'zh')).toEqual([
      '12:5 registry-is-valid "110" 的 hours 对不上：zh 写的是 24，en 写的是 8。 照来源核对，改掉写错的那个。',
    ]);
  });

  test.each([
    ['zh: 全天, en: 24 hours'],
    ['zh: 24 小时, en: "24 hours, 7 days a week"'],
    ['zh: "8:00–20:00", en: 8 am to 8 pm'],
    ['zh: 早上 8 点到晚上 20 点, en: 8 to 8'],
    ['zh: ２４ 小时, en: 24 hours'],
  ])('hours may be written as { %s }', (hours) => {
    expect(saidOfList(hotlines(['zh: 24 小时, en: 24 hours', hours]))).toEqual([]);
  });
});

describe('the groups of the list', () => {
  const urgent = 'urgent: ["110", "120"] #';

  test('numbers that are not among the hotlines are found, and so is every document that loses its numbers', () => {
    const problems = reported(problemsWith(hotlines([urgent, 'urgent: ["911", "112"] #'], ['talk: ["12356"] #', 'talk: ["988"] #'])));
    expect(problems.map(({ at, id, message }) => `${at} ${id} ${message}`)).toEqual([
      'content/hotlines.yaml:86:12 registry-is-valid "911" in the group "urgent" is neither among the hotlines nor among the blanks.',
      'content/hotlines.yaml:86:19 registry-is-valid "112" in the group "urgent" is neither among the hotlines nor among the blanks.',
      'content/hotlines.yaml:87:10 registry-is-valid "988" in the group "talk" is neither among the hotlines nor among the blanks.',
      'plan.en.mdx:28:1 help-is-named G3-08 prints no phone number: there is none behind <Hotlines show="crisis local" />, and blanks do not count.',
      'plan.zh.mdx:28:1 help-is-named G3-08 prints no phone number: there is none behind <Hotlines show="crisis local" />, and blanks do not count.',
    ]);
    expect(problems[0]!.hint).toMatch(/^Known here: "110", "120"/);
  });

  test('every error in the groups is reported in one run, with what to do', () => {
    const files = hotlines(
      [urgent, 'urgent: [] #'],
      [
        '  police: ["110"]',
        '  night-time: ["12356", "12356", 12365x]\n  principal: [principal]\n  police: ["110", "110"]\n  crisis: ["110"]',
      ],
      ['  all: [', '  everything: ['],
    );
    expect(saidOfList(files)).toEqual([
      '85:1 registry-is-valid The group "all" is missing. Add all: […] with ids of hotlines or blanks: the help page, the projector and new documents need the groups urgent, talk, police, ambulance, local, all.',
      '86:3 registry-is-valid The group "urgent" is empty. List ids of hotlines or blanks: a sheet that names the group would print nothing.',
      '88:25 registry-is-valid "12356" is listed twice in the group "night-time". Delete one of the two.',
      '88:34 registry-is-valid "12365x" in the group "night-time" is neither among the hotlines nor among the blanks. Did you mean "12356"?',
      '89:3 registry-is-valid The group "principal" has the id of a hotline or a blank. Give the group another name.',
      '90:3 registry-is-valid The group "police" has more than one number. Keep one: a sentence with <Phone of="…" /> prints one number. List the others under urgent.',
      '90:19 registry-is-valid "110" is listed twice in the group "police". Delete one of the two.',
      '91:3 registry-is-valid The group "crisis" is not written: it is urgent and talk together. List the numbers to call in danger under urgent and those for someone to talk to under talk, then delete this line.',
    ]);
    expect(saidOfList(files, 'zh')).toEqual([
      '85:1 registry-is-valid 缺少 "all" 组。 加上 all: […]，方括号里写 hotlines 或 blanks 的 id：求助页、投影和新写的材料要用 urgent、talk、police、ambulance、local、all 这几组。',
      '86:3 registry-is-valid "urgent" 组是空的。 写上 hotlines 里的号码或 blanks 里的名字，不然用到它的地方什么都印不出来。',
      '88:25 registry-is-valid "night-time" 组里写了两次 "12356"。 删掉一个。',
      '88:34 registry-is-valid "night-time" 组里的 "12365x" 不在 hotlines 和 blanks 里。 是不是想写 "12356"？',
      '89:3 registry-is-valid 组名 "principal" 和一个号码或空格的 id 一样。 给这个组另起一个名字。',
      '90:3 registry-is-valid "police" 组里不止一个号码。 只留一个：句子里写 <Phone of="…" />，只印一个号码。别的写进 urgent。',
      '90:19 registry-is-valid "police" 组里写了两次 "110"。 删掉一个。',
      '91:3 registry-is-valid "crisis" 组不用写：它就是 urgent 加 talk。 有危险时要打的号码写进 urgent，想找人说说的写进 talk，再删掉这一行。',
    ]);
  });

  test('a group of lines with blanks alone, and a number that is not among all of them, though another group has it', () => {
    const files = hotlines(
      [urgent, 'law: ["12348"]\n  urgent: [principal] #'],
      ['talk: ["12356"] #', 'talk: [counsellor] #'],
      ['"12348", "12345"]', '"12345"]'],
    );
    expect(saidOfList(files)).toEqual([
      '56:5 registry-is-valid The hotline "12348" is not in the group "all". Add it to all, below groups, so that the help page lists it; delete the entry if it is no longer in use.',
      '87:3 registry-is-valid The group "urgent" has no number; blanks do not count. List the numbers to call when someone is hurt or in danger: ids of hotlines.',
      '88:3 registry-is-valid The group "talk" has no number; blanks do not count. List the lines for someone to talk to: ids of hotlines.',
    ]);
    expect(saidOfList(files, 'zh')).toEqual([
      '56:5 registry-is-valid 号码 "12348" 不在 "all" 组里。 写进 groups 下面的 all，求助页才会印它；没有人再用，就删掉这一条。',
      '87:3 registry-is-valid "urgent" 组里一个号码都没有，空格不算。 写上有人受伤、有危险时要打的号码：hotlines 里的 id。',
      '88:3 registry-is-valid "talk" 组里一个号码都没有，空格不算。 写上心里难受时找人说的号码：hotlines 里的 id。',
    ]);
  });

  test('a number of the police or the ambulance that is not among those to call in danger', () => {
    const files = hotlines(['ambulance: ["120"]', 'ambulance: ["119"]']);
    expect(saidOfList(files).filter((line) => line.includes('registry-is-valid'))).toEqual([
      '89:3 registry-is-valid "119" in the group "ambulance" is not in the group "urgent". Is "119" really the number of the ambulance? If it is, list it under urgent too: otherwise some sheets lack it.',
    ]);
    expect(saidOfList(files, 'zh').filter((line) => line.includes('registry-is-valid'))).toEqual([
      '89:3 registry-is-valid "ambulance" 组里的 "119" 不在 "urgent" 组里。 核对一下：急救的号码是不是 "119"？是的话，也写进 urgent，不然有的讲义上没有它。',
    ]);
    const fireAlone = saidOfList(hotlines([urgent, 'urgent: ["119"] #'])).filter((line) => line.includes('registry-is-valid'));
    expect(fireAlone.map((one) => one.split('. ')[0])).toEqual([
      '88:3 registry-is-valid "110" in the group "police" is not in the group "urgent"',
      '89:3 registry-is-valid "120" in the group "ambulance" is not in the group "urgent"',
    ]);
  });

  test('a group that no sheet can name', () => {
    const files = hotlines(['groups:\n', 'groups:\n  "urgent ": ["110"]\n  "": ["120"]\n  day|night: ["12356"]\n']);
    const word = 'Make it one word without spaces and |, for example urgent.';
    expect(saidOfList(files)).toEqual([
      `86:3 registry-is-valid show="…" cannot name the group "urgent ". ${word}`,
      `87:3 registry-is-valid show="…" cannot name the group "". ${word}`,
      `88:3 registry-is-valid show="…" cannot name the group "day|night". ${word}`,
    ]);
    expect(saidOfList(files, 'zh')[0]).toBe(
      '86:3 registry-is-valid show 里写不出 "urgent " 这个组名。 组名写成一个词，里面没有空格和 |，比如 urgent。',
    );
  });
});

describe('the entries of the list', () => {
  test('a number in the words about a line or a person that is not in the list', () => {
    const files = hotlines(
      ['zh: 青少年的心理和法律问题。', 'zh: 青少年的心理和法律问题，打不通就打 13800138000。'],
      ['en: Head teacher', 'en: Head teacher 010-8800 1234'],
    );
    const hint = 'Give the number an entry of its own, with its source and the day it was checked, and say it in words here.';
    expect(saidOfList(files)).toEqual([
      `43:12 hotlines-are-checked The description of "12355" contains the phone number 13800138000, which is not in the list. ${hint}`,
      `74:38 hotlines-are-checked The description of "principal" contains the phone number 010-8800 1234, which is not in the list. ${hint}`,
    ]);
    expect(saidOfList(files, 'zh')[0]).toBe(
      '43:12 hotlines-are-checked "12355" 的说明里写了电话号码 13800138000，清单里没有这个号码。 给这个号码单独写一条，注明来源和核对的日期；说明里用话说出来，不写号码。',
    );
  });

  test('a number that is not the one by which its entry is called', () => {
    const files = hotlines(['id: "119"', 'id: "119"\n    number: "110"']);
    expect(saidOfList(files)).toEqual([
      '25:5 registry-is-valid The id is "119", but the number is "110". Compare them with the source and correct the wrong one; a number that is the id is not written again.',
    ]);
    expect(saidOfList(files, 'zh')).toEqual([
      '25:5 registry-is-valid id 是 "119"，号码却是 "110"。 照来源核对，改掉写错的那个；号码和 id 一样，就不用写 number。',
    ]);
  });

  test('a number that was mistyped is not the one that the group names, nor that of its source', () => {
    expect(saidOfList(hotlines(['id: "12356"', 'id: "12365"']))).toEqual([
      '32:5 registry-is-valid The number is "12365", but its source is "nhc-12356". Compare the number with its source: is it "12356"?',
      '32:5 registry-is-valid The hotline "12365" is not in the group "all". Add it to all, below groups, so that the help page lists it; delete the entry if it is no longer in use.',
      '87:10 registry-is-valid "12356" in the group "talk" is neither among the hotlines nor among the blanks. Did you mean "12365"?',
      '91:30 registry-is-valid "12356" in the group "all" is neither among the hotlines nor among the blanks. Did you mean "12365"?',
    ]);
    expect(saidOfList(hotlines(['id: "12356"', 'id: "12365"']), 'zh')[0]).toBe(
      '32:5 registry-is-valid 号码写的是 "12365"，来源却是 "nhc-12356"。 照来源核对号码：是不是 "12356"？',
    );
  });

  test('an id that is used twice, among hotlines and blanks, and a blank that is a number', () => {
    const files = hotlines(
      ['id: "120"', 'id: "110"'],
      ['id: counsellor', 'id: principal'],
      ['id: night,', 'id: "119",'],
      ['counsellor, child', 'child'],
      [', "120"', ''],
      ['ambulance: ["120"]', 'ambulance: [health-centre]'],
      [', "120"', ''],
    );
    const one = (locale: 'zh' | 'en') => saidOfList(files, locale).filter((line) => !line.includes('"ambulance"'));
    expect(one('en')).toEqual([
      '16:5 registry-is-valid "110" is already the id of entry 1 of "hotlines". Change one of the two, or delete the duplicate entry.',
      '76:7 registry-is-valid "principal" is already the id of entry 1 of "blanks". Change one of the two, or delete the duplicate entry.',
      '82:7 registry-is-valid "119" is already the id of entry 3 of "hotlines". Change one of the two, or delete the duplicate entry.',
      '82:7 registry-is-valid The id "119" of a blank is a number. Name a blank by a word such as principal; a phone number belongs under hotlines.',
    ]);
    expect(one('zh')).toEqual([
      '16:5 registry-is-valid "110" 已经是 "hotlines" 第 1 条的 id 了。 改掉其中一个，或者把重复的这一条删掉。',
      '76:7 registry-is-valid "principal" 已经是 "blanks" 第 1 条的 id 了。 改掉其中一个，或者把重复的这一条删掉。',
      '82:7 registry-is-valid "119" 已经是 "hotlines" 第 3 条的 id 了。 改掉其中一个，或者把重复的这一条删掉。',
      '82:7 registry-is-valid 空格的 id "119" 是一个号码。 空格用词来起名，比如 principal；电话号码写在 hotlines 下面。',
    ]);
  });

  test.each(['2026-13-45', '2026-02-30', '2025-02-29', '2026-00-10'])('%s is no day on which anything was checked', (day) => {
    expect(saidOfList(hotlines(['checked: 2026-11-23', `checked: ${day}`]))).toEqual([
      `14:5 registry-is-valid "checked" in entry 1 of "hotlines" is "${day}", which is not right. The calendar has no such day; write one such as 2026-11-23.`,
    ]);
    expect(saidOfList(hotlines(['checked: 2026-11-23', `checked: ${day}`]), 'zh')).toEqual([
      `14:5 registry-is-valid "hotlines" 第 1 条里的 "checked" 写的是 "${day}"，这样不对。 日历上没有这一天；照这样写：2026-11-23。`,
    ]);
  });

  test.each(['2062-11-23', '2026-12-02'])('a check on %s, after today, would never grow old: an error', (day) => {
    const files = hotlines(['checked: 2026-11-23', `checked: ${day}`]);
    expect(problemsWith(files).map(({ severity }) => severity)).toEqual(['error']);
    expect(saidOfList(files)).toEqual([
      `14:5 hotlines-are-checked The hotline 110 was last checked on ${day}, a day that has not come yet. Write under checked the day on which it was compared with its source, today at the latest.`,
    ]);
    expect(saidOfList(files, 'zh')).toEqual([
      `14:5 hotlines-are-checked 求助电话 110 的核对日期 ${day} 还没有到。 在 checked 后面写真正核对的那一天，不晚于今天。`,
    ]);
  });

  test('a source that no registry has', () => {
    expect(saidOfList(hotlines(['source: nhc-12356', 'source: nhc']))).toEqual([
      expect.stringMatching(/^39:5 reference-resolves There is no source "nhc"\. Known here: /),
    ]);
  });

  test('errors of form and errors between entries are reported together', () => {
    const files = hotlines(['checked: 2026-11-23', 'checked: soon'], ['urgent: ["110", ', 'urgent: ["111", ']);
    expect(saidOfList(files).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      '14:5 registry-is-valid',
      '86:12 registry-is-valid',
    ]);
  });
});

describe('what a sheet prints', () => {
  const saidOf = (files: Record<string, string | undefined>, locale: 'zh' | 'en' = 'en') =>
    reported(problemsWith(files), locale).flatMap(({ at, id, message, hint }) =>
      id === 'help-is-named' ? [`${at} ${message} ${hint}`] : [],
    );

  test('blanks are not numbers, in whichever language they are alone', () => {
    const files = changed(plan, ['show="crisis local"', 'show="class-teacher local"']);
    expect(saidOf(files)).toEqual([
      'plan.zh.mdx:28:1 G3-08 prints no phone number: there is none behind <Hotlines show="class-teacher local" />, and blanks do not count. Add a number or a group with one, for example show="crisis local"; content/hotlines.yaml lists the groups.',
    ]);
    expect(saidOf(files, 'zh')).toEqual([
      'plan.zh.mdx:28:1 G3-08 一个电话号码都印不出来：<Hotlines show="class-teacher local" /> 里没有号码，空格不算。 在 show 里加上号码或有号码的组，比如 show="crisis local"；组里有什么，看 content/hotlines.yaml。',
    ]);
    expect(saidOf(changed(`${lesson}/plan.en.mdx`, ['show="crisis local"', 'show="local"']))).toHaveLength(1);
  });

  test('one number among blanks is enough, and two blocks count together', () => {
    expect(saidOf(changed(plan, ['show="crisis local"', 'show="class-teacher 12356"']))).toEqual([]);
    expect(saidOf(changed(plan, ['<Hotlines show="crisis local" />', '<Hotlines show="local" />\n\n<Hotlines show="110" />']))).toEqual([]);
  });

  test('the fire brigade and legal aid are no numbers for a crisis', () => {
    const files = changed(plan, ['show="crisis local"', 'show="119 12348 local"']);
    expect(saidOf(files)).toEqual([
      'plan.zh.mdx:28:1 G3-08 prints only 119, 12348, and none of the numbers to call in a crisis: 110, 120, 12356. Add crisis, or one of these numbers, to show of <Hotlines>.',
    ]);
    expect(saidOf(files, 'zh')).toEqual([
      'plan.zh.mdx:28:1 G3-08 只印了 119、12348，出事时要打的号码一个也没有：110、120、12356。 在 <Hotlines> 的 show 里加上 crisis，或者其中一个号码。',
    ]);
  });

  test('a handout with a block of blanks alone, and one that lost its number in a language', () => {
    expect(saidOf(sheetWith('<Hotlines show="local" />')).map((line) => line.split(':')[0])).toEqual(['letter-paper.zh.mdx']);
    const lost = sheetWith('<Hotlines show="110" />');
    expect(saidOf(lost)).toEqual([
      'letter-paper.en.mdx:1:1 This text prints no phone number, but lessons/grade-3/08-a-letter-far-away/letter-paper.zh.mdx prints 110. Print the same numbers in every language: write <Hotlines> or <Phone> in the same place.',
    ]);
    expect(saidOf(lost, 'zh')).toEqual([
      'letter-paper.en.mdx:1:1 这一份一个电话号码都没有印，可是 lessons/grade-3/08-a-letter-far-away/letter-paper.zh.mdx 印了 110。 每种语言都印同样的号码：在同样的地方写上 <Hotlines> 或 <Phone>。',
    ]);
  });

  test('the safety page prints numbers', () => {
    const page = (body: string) => ({ 'content/pages/safety.zh.mdx': `---\ntitle: 安全\nsummary: 安全\n---\n\n${body}\n` });
    expect(saidOf(page('先找大人。'))).toEqual([
      'content/pages/safety.zh.mdx:1:1 content/pages/safety.zh.mdx does not say whom to call. Put <Hotlines show="crisis local" /> at the end.',
    ]);
    expect(saidOf(page('<Hotlines show="local" />'))).toHaveLength(1);
    expect(saidOf(page('<Hotlines show="12345 local" />'))).toHaveLength(1);
    expect(saidOf(page('<Hotlines show="crisis local" />'))).toEqual([]);
  });

  test('a curriculum with pages has a safety page', () => {
    const files = { 'content/pages/kites.zh.mdx': '---\ntitle: 风筝\nsummary: 风筝\n---\n\n风筝。\n' };
    expect(saidOf(files)).toEqual([
      'content/pages/safety.zh.mdx:1:1 The safety page is missing: the help page and every pack of plans rely on it to say what to do when something has happened. Write content/pages/safety.zh.mdx, with <Hotlines show="crisis local" /> in it.',
    ]);
    expect(saidOf(files, 'zh')).toEqual([
      'content/pages/safety.zh.mdx:1:1 没有安全页：求助页、每一包教案都靠它说明出了事怎么办。 写上 content/pages/safety.zh.mdx，里面有 <Hotlines show="crisis local" />。',
    ]);
    expect(saidOf({ ...safetyPage, ...files })).toEqual([]);
  });

  test('what a referral kit hands to a child prints a number', () => {
    const kit = (card: string) => ({
      'content/referral/r01-help-cards/kit.yaml':
        'id: R01\nversion: 1.0.0\nways: [4]\nminutes: 75\nsensitivity: ordinary\nhandouts:\n  - { name: pocket-card, for: pupil, pages: 1 }\n',
      'content/referral/r01-help-cards/guide.zh.mdx':
        '---\ntitle: 求助卡\naim: 知道打给谁。\noutcomes: [知道打给谁]\n---\n\n<Hotlines show="crisis local" />\n',
      'content/referral/r01-help-cards/pocket-card.zh.mdx': `---\ntitle: 求助卡\npurpose: 带在身上。\n---\n\n${card}\n`,
    });
    expect(saidOf(kit('找大人。')).map((line) => line.split(' ')[0])).toEqual(['content/referral/r01-help-cards/pocket-card.zh.mdx:1:1']);
    expect(saidOf(kit('- <Phone of="110" /> 有危险'))).toEqual([]);
    expect(saidOf(kit('- <Phone of="119" /> 着火')).map((line) => line.split(' ')[0])).toEqual([
      'content/referral/r01-help-cards/pocket-card.zh.mdx:6:3',
    ]);
  });

  test('a group or a blank is not one number', () => {
    const files = planWith('打 <Phone of="local" />。');
    const said = (locale: 'zh' | 'en') =>
      reported(problemsWith(files), locale).map(({ at, id, message, hint }) => `${at} ${id} ${message} ${hint}`);
    expect(said('en')).toEqual([
      'plan.zh.mdx:30:3 reference-resolves "local" is not one phone number. Write <Hotlines show="local" /> for a blank or a group of several; here write one number, for example "110", or a group of one.',
    ]);
    expect(said('zh')).toEqual([
      'plan.zh.mdx:30:3 reference-resolves "local" 不是一个电话号码。 空格和有好几个号码的组写成 <Hotlines show="local" />；这里写一个号码，比如 "110"，或者只有一个号码的组。',
    ]);
  });
});

test('without the check, a page or a sheet that would lose a number is not made', () => {
  const root = writeCurriculum('help-lines', hotlines(['urgent: ["110", ', 'urgent: ["911", '], ['local: [', 'nobody: []\n  local: [']));
  const curriculum = readCheckedCurriculum(root, vocabulary);
  const context = { locale: 'en' as const, t: translator('en'), curriculum, document: undefined, hasSessions: false };
  const lost = 'There is no hotline, blank or group "911" in content/hotlines.yaml. "npm run check" reports where it is named.';
  expect(() => hotlinesBlock.view({ show: ['local', 'crisis'] }, context)).toThrow(lost);
  expect(() => hotlinesBlock.view({ show: ['constructor'] }, context)).toThrow('"constructor"');
  expect(() => hotlinesBlock.view({ show: ['nobody'] }, context)).toThrow('<Hotlines show="nobody" /> would print nothing.');
  expect(hotlinesBlock.view({ show: ['120', 'local'] }, context).hotlines).toEqual([expect.objectContaining({ number: '120' })]);
});
