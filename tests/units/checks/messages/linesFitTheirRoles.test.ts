import { describe, expect, test } from 'vitest';
import { problemsWith, reported, soundFile } from '../../../support/curriculum.ts';
import { otherCountry } from '../../../support/otherCountry.ts';

// A child who is hurt may dial one number. So a line can do what its group is for, and what is printed about it is its own.

const file = 'content/hotlines.yaml';
const own = soundFile(file)!;

type Change = [from: string, to: string];

function hotlines(...changes: Change[]): Record<string, string> {
  return { [file]: changes.reduce((text, [from, to]) => (text.includes(from) ? text.replace(from, () => to) : expect.fail(from)), own) };
}

const said = (files: Record<string, string>, locale: 'zh' | 'en' = 'en') =>
  reported(problemsWith(files), locale)
    .filter(({ id }) => id === 'lines-fit-their-roles')
    .map(({ at, message, hint }) => ({ at: at.replace(`${file}:`, ''), message, hint }));

const first = (...changes: Change[]) => said(hotlines(...changes)).map(({ message }) => message)[0];

test('the list of the project and that of another country are right as they are', () => {
  expect(said({})).toEqual([]);
  expect(said({ ...otherCountry })).toEqual([]);
});

describe('a line in a group that it cannot serve', () => {
  test.each<[string, Change, string]>([
    [
      'the police for someone to talk to',
      ['talk: ["12356"]', 'talk: ["110"]'],
      '"110" in the group "talk" is for the police, but the group is for someone to talk to.',
    ],
    [
      'legal aid for someone to talk to',
      ['talk: ["12356"]', 'talk: ["12356", "12348"]'],
      '"12348" in the group "talk" is for legal aid, but the group is for someone to talk to.',
    ],
    [
      'the ambulance for the police',
      ['police: ["110"]', 'police: ["120"]'],
      '"120" in the group "police" is for the ambulance, but the group is for the police.',
    ],
    [
      'someone to talk to where there is danger',
      ['urgent: ["110", "120"]', 'urgent: ["110", "120", "12356"]'],
      '"12356" in the group "urgent" is for someone to talk to, but the group is for the police, the ambulance.',
    ],
    [
      'the fire brigade where a child is hurt',
      ['urgent: ["110", "120"]', 'urgent: ["110", "120", "119"]'],
      '"119" in the group "urgent" is for the fire brigade, but the group is for the police, the ambulance.',
    ],
    [
      'a national number among the people of the school',
      ['local: [principal', 'local: ["110", principal'],
      '"110" in the group "local" is a national number, but the group is for people near the school.',
    ],
    [
      'legal aid in a group for the fire brigade',
      ['groups:\n', 'groups:\n  fire: ["119", "12348"]\n'],
      '"12348" in the group "fire" is for legal aid, but the group is for the fire brigade.',
    ],
    [
      'a group that mixes them',
      ['groups:\n', 'groups:\n  night: ["110", "12348"]\n'],
      'The group "night" mixes lines for different things: 110 (the police); 12348 (legal aid).',
    ],
  ])('%s', (_, change, message) => {
    expect(said(hotlines(change)).map((one) => one.message)).toEqual([message]);
  });

  test('is reported at its place in both languages, with what to do', () => {
    const files = hotlines(
      ['talk: ["12356"]', 'talk: ["110"]'],
      ['local: [', 'local: ["119", '],
      ['groups:\n', 'groups:\n  night: ["110", "12348"]\n'],
    );
    expect(said(files)).toEqual([
      {
        at: '86:3',
        message: 'The group "night" mixes lines for different things: 110 (the police); 12348 (legal aid).',
        hint: 'List lines for one thing in a group; to print several together, name several groups: show="urgent talk".',
      },
      {
        at: '88:10',
        message: '"110" in the group "talk" is for the police, but the group is for someone to talk to.',
        hint: 'Compare it with its source and list the right number; if the number is right, correct "for" in its entry.',
      },
      {
        at: '91:11',
        message: '"119" in the group "local" is a national number, but the group is for people near the school.',
        hint: 'Delete it from local; for a number of one place alone, write the place as the region of its entry.',
      },
    ]);
    expect(said(files, 'zh').map(({ message, hint }) => `${message} ${hint}`)).toEqual([
      '"night" 组里混着做不同事的号码：110（报警），12348（法律援助）。 一组只放做同一件事的号码；要一起印，就在 show 里写几个组：show="urgent talk"。',
      '"talk" 组里的 "110" 是报警的，这一组要的是心理援助。 照来源核对，换成该打的号码；号码没有错，就改那一条的 for。',
      '"local" 组里的 "119" 是全国的号码，这一组要的是学校附近的人。 从 local 里删掉它；只在一个地方有人接的号码，在那一条的 region 后面写地方。',
    ]);
  });

  test('lines for one thing, for a crisis, and all of them may stand together', () => {
    expect(said(hotlines(['groups:\n', 'groups:\n  night: ["110", "12356"]\n  rights: ["12355", "12348"]\n']))).toEqual([]);
    expect(
      said(
        hotlines(
          [
            'region: national\n    checked: 2026-11-23\n    source: justice',
            'region: 江山县\n    checked: 2026-11-23\n    source: justice',
          ],
          ['local: [', 'local: ["12348", '],
        ),
      ),
    ).toEqual([]);
  });
});

describe('words about a line that belong to another', () => {
  test.each<[string, Change[], string]>([
    [
      'a name that was swapped',
      [['name: { zh: 报警, en: Police }', 'name: { zh: 心理援助热线, en: Police }']],
      'The name of "110" speaks of someone to talk to ("心理"), but its "for" does not list mental-health.',
    ],
    [
      'in the other language',
      [['name: { zh: 急救, en: Ambulance }', 'name: { zh: 急救, en: Police }']],
      'The name of "120" speaks of the police ("Police"), but its "for" does not list police.',
    ],
    [
      'a description',
      [['use: { zh: 着火，或者有人被困。', 'use: { zh: 免费问法律问题。']],
      'The use of "119" speaks of legal aid ("法律"), but its "for" does not list legal.',
    ],
    [
      'the name of another line',
      [['use: { zh: 青少年的心理和法律问题。', 'use: { zh: 青少年的心理和法律问题，也是全国统一心理援助热线。']],
      'The use of "12355" contains the name of "12356": "全国统一心理援助热线".',
    ],
    [
      'the number of another line',
      [['zh: 着火，或者有人被困。', 'zh: 着火打 110。']],
      'The use of "119" contains the number of another entry, 110.',
    ],
    [
      'a number in the hours',
      [['hours: { zh: 24 小时, en: 24 hours }', 'hours: { zh: 24 小时（或 12356）, en: 24 hours }']],
      'The hours of "110" contains the number of another entry, 12356.',
    ],
    [
      'a number in the name of a person',
      [['name: { zh: 校长,', 'name: { zh: 校长 110,']],
      'The name of "principal" contains the number of another entry, 110.',
    ],
  ])('%s', (_, changes, message) => {
    expect(first(...changes)).toBe(message);
  });

  test('what a line is for and nothing about it says', () => {
    const files = hotlines(['for: [police]', 'for: [police, mental-health]']);
    expect(said(files)).toEqual(
      ['Chinese', 'English'].map((language) => ({
        at: '9:5',
        message: `The "for" of "110" lists mental-health, but neither its name nor its use speaks of someone to talk to in ${language}.`,
        hint: 'Compare it with its source: if the line is for that, say so in use; otherwise delete mental-health from "for".',
      })),
    );
    expect(said(files, 'zh')[0]).toEqual({
      at: '9:5',
      message: '"110" 的 for 里写了 mental-health，可是中文的 name 和 use 里没有说到心理援助。',
      hint: '照来源核对：它真是做这件事的，就在 use 里说出来；不是，就从 for 里删掉 mental-health。',
    });
  });

  test('each is said in Chinese too', () => {
    const chinese = (...changes: Change[]) => said(hotlines(...changes), 'zh').map(({ message, hint }) => `${message} ${hint}`)[0];
    const hint = '照来源把这一条的号码、for、name、use 对一遍：是不是和别的一条写反了？';
    expect(chinese(['name: { zh: 报警,', 'name: { zh: 心理援助,'])).toBe(
      `"110" 的 name 里说的是心理援助（"心理"），它的 for 里没有 mental-health。 ${hint}都没有写错，就在它的 for 里加上 mental-health。`,
    );
    expect(chinese(['name: { zh: 青少年服务台,', 'name: { zh: 全国统一心理援助热线,'])).toBe(
      `"12355" 的 name 里写的是 "12356" 的名字："全国统一心理援助热线"。 ${hint}`,
    );
    expect(chinese(['zh: 着火，或者有人被困。', 'zh: 着火打 110。'])).toBe(`"119" 的 use 里写的是另一条的号码 110。 ${hint}`);
    expect(said(hotlines(['name: { zh: 报警,', 'name: { zh: 心理援助,']))[0]!.hint).toBe(
      'Compare number, "for", name and use of this entry with its source: were they swapped with those of another? If all of it is right, add mental-health to its "for".',
    );
  });

  test('two ids that were exchanged, each with the source of the other', () => {
    const files = hotlines(['id: "12348"', 'id: "x"'], ['id: "12345"', 'id: "12348"'], ['id: "x"', 'id: "12345"']);
    expect(reported(problemsWith(files)).map(({ at, message }) => `${at} ${message}`)).toEqual([
      `${file}:56:5 The number is "12345", but its source is "justice-12348".`,
      `${file}:64:5 The number is "12348", but its source is "government-12345".`,
    ]);
  });
});

describe('an entry that is not finished, or that no one answers', () => {
  test.each([
    '【待写：这条线叫什么】',
    '【待写',
    '[待定]',
    'TODO',
    'XXX',
    '某某热线',
    '暂无',
    '……',
    '？？',
    '____',
    '——',
    '（名称）',
    '同上',
    '不详',
    '待核实',
  ])('a Chinese name %s', (name) => {
    expect(first(['name: { zh: 青少年服务台,', `name: { zh: "${name}",`])).toMatch(/^The name of "12355" is still to be written: "/);
  });

  test.each(['【To write: its name】', 'TBD', 'xxx', 'to be confirmed', 'placeholder', '...', '???', 'N/A'])(
    'an English description %s',
    (use) => {
      expect(first(['en: Questions of mind and law for young people.', `en: "${use}"`])).toMatch(
        /^(?:The use of "12355" is still to be written: "|The "for" of)/,
      );
      expect(
        said(hotlines(['en: Questions of mind and law for young people.', `en: "${use}"`]))
          .map(({ message }) => message)
          .join(),
      ).toContain('The use of "12355" is still to be written: "');
    },
  );

  test.each(['停用', '已废弃', '已停', '暂停服务', '2025 年起停止服务', '号码已取消', '已转到别处', '无人接听'])(
    'Chinese hours %s',
    (hours) => {
      expect(first(['hours: { zh: 时间各地不同,', `hours: { zh: ${hours},`])).toMatch(
        /^The hours of "12355" says that it is no longer in service \("/,
      );
    },
  );

  test.each(['discontinued', 'Expired in 2024', 'Closed', 'no longer answered', 'suspended until further notice', 'out of service'])(
    'English hours %s',
    (hours) => {
      expect(first(['en: Hours differ from place to place', `en: ${hours}`])).toMatch(
        /^The hours of "12355" says that it is no longer in service \("/,
      );
    },
  );

  test.each(['周末暂停', '节假日停止服务', '8:00–22:00，午休', '全年无休', '24 小时，不停'])('ordinary hours: %s', (hours) => {
    expect(said(hotlines(['hours: { zh: 时间各地不同,', `hours: { zh: "${hours}",`]))).toEqual([]);
  });

  test.each(['Closed on public holidays', '8 am to 10 pm, closed at weekends', 'Weekdays 9–5', '24/7'])('ordinary hours: %s', (hours) => {
    expect(said(hotlines(['en: Hours differ from place to place', `en: "${hours}"`]))).toEqual([]);
  });

  test('both are reported in both languages, with what to do', () => {
    const files = hotlines(
      ['name: { zh: 青少年服务台,', 'name: { zh: 某某青少年服务台,'],
      ['hours: { zh: 时间各地不同,', 'hours: { zh: 已停用,'],
    );
    expect(said(files)).toEqual([
      {
        at: '42:13',
        message: 'The name of "12355" is still to be written: "某某".',
        hint: 'Write what its source says; if it is not known yet, delete the entry, and its id below groups.',
      },
      {
        at: '44:14',
        message: 'The hours of "12355" says that it is no longer in service ("已停"), but sheets print it.',
        hint: 'A number that no one answers is not printed: delete the entry, and its id below groups and in texts. If it is answered, say so clearly.',
      },
    ]);
    expect(said(files, 'zh').map(({ message, hint }) => `${message} ${hint}`)).toEqual([
      '"12355" 的 name 还没有写好："某某"。 照来源写上真的内容；还不知道，就先删掉这一条，连 groups 里的一起删。',
      '"12355" 的 hours 里说它停了："已停"，可是它还会印在单子上。 没有人接的号码不印：删掉这一条，连 groups 和材料里的一起删；还有人接，就把话改清楚。',
    ]);
  });

  test('a long number of one digit, or of counting', () => {
    const country = (number: string) => ({
      ...otherCountry,
      [file]: otherCountry[file]!.replace('"+44 800 1111"', `"${number}"`),
    });
    expect(said(country('000 0000')).map(({ message }) => message)).toEqual([
      'The number of "000 0000" is still to be written: "000 0000".',
    ]);
    expect(said(country('+44 1234 5678'))).toHaveLength(1);
    expect(said(country('116 111'))).toEqual([]);
  });
});
