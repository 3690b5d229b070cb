import { describe, expect, test } from 'vitest';
import type { Entry, FinderData } from '../../../../../src/tools/search/finder/data.ts';
import { type Choices, Finder } from '../../../../../src/tools/search/finder/finder.ts';
import { placeIn } from '../../../../../src/tools/search/finder/numbers.ts';

const lesson = (id: string, title: string, about: string, more: Partial<Entry> = {}): Entry => ({
  id,
  url: `/zh/lessons/${id.toLowerCase()}/`,
  title,
  label: `${id} · 教案`,
  kind: 'lesson',
  about,
  grade: Number(id[1]),
  ...more,
});

const data: FinderData = {
  entries: [
    lesson('G1-09', '想家人的时候', '会用一种办法照顾想念的心情', { codes: ['PL4'] }),
    lesson('G3-08', '写给远方的信', '会按四部分写一封信', { strand: 'S6', codes: ['PM3'] }),
    lesson('G3-11', '吵架以后', '会和同学和好', { planned: true }),
    { ...lesson('G3-08', '信纸', '写一封信，每人一张'), id: 'G3-08/letter-paper', kind: 'handout', of: 'G3-08' },
    { ...lesson('G3-08', '全班看的画面', '给全班看'), id: 'G3-08/projector', kind: 'page', of: 'G3-08' },
    { id: 'grades/3', url: '/zh/grades/3/', title: '三年级的一年', label: '说明', kind: 'page', about: '十六课', grade: 3 },
    { id: 'S6', url: '/zh/strands/s6/', title: '家人与牵挂', label: '主题', kind: 'page', about: '电话、信', strand: 'S6' },
    { id: 'planner', url: '/zh/planner/', title: '排一年的课', label: '工具', kind: 'page', about: '填上开学的日子' },
    {
      id: 'W09',
      url: '/zh/workshops/w09/',
      title: '写信志愿者入门',
      label: 'W09 · 工作坊',
      kind: 'workshop',
      about: '会写回信',
      ways: [2],
    },
  ],
  groups: [
    { han: ['想家', '想妈妈', '晚上 哭'], latin: ['homesick', 'cry night'], to: [0], kinds: [] },
    { han: ['排课'], latin: ['planner'], to: [7], kinds: [] },
    { han: ['培训'], latin: ['training'], to: [], kinds: ['workshop'] },
  ],
  terms: { first: '上学期', second: '下学期' },
  ignore: { han: ['怎么办', '孩子'], latin: ['what do i do when a child'] },
  readings: {
    xiang: '想',
    jia: '家加',
    ma: '妈马',
    xie: '写',
    gei: '给',
    yuan: '远',
    fang: '方',
    de: '的',
    xin: '信新',
    pai: '排',
    ke: '课',
  },
  traditional: '寫写遠远媽妈',
};
const finder = new Finder(data);
const ids = (query: string, choices?: Choices) => finder.find(query, choices).answers.map(({ entry }) => entry.id);

describe('numbers', () => {
  test.each(['G3-08', 'g308', 'Ｇ３－０８', 'G3 08', 'g3_8', '三年级第8课', '三年级第八课', 'grade 3 lesson 8', 'g3-o8'])(
    '%s is the document',
    (query) => {
      expect(ids(query)[0]).toBe('G3-08');
      expect(finder.find(query).certainty).toBe('certain');
    },
  );

  test('with its sheets and tools after it, and the one that is named first', () => {
    expect(ids('G3-08')).toEqual(['G3-08', 'G3-08/letter-paper', 'G3-08/projector']);
    expect(ids('g308 信纸')[0]).toBe('G3-08/letter-paper');
  });

  test('of a strand and of a clause of the guideline', () => {
    expect(ids('S6')[0]).toBe('S6');
    expect(ids('pm3')).toEqual(['G3-08']);
  });

  test.each([
    '3下',
    '三下',
    '3 下',
    '三年级下',
    '三年级下册',
    '三年级（下）',
    '三年级下学期',
    '三年级第二学期',
    '小学三年级的下学期',
    'g3下',
    'G3 term 2',
    'grade 3 term 2',
    'Grade 3, second term',
    '3rd grade second semester',
    'term 2 of grade 3',
    'g3t2',
    'grade three spring term',
    '第二学期三年级',
  ])('of a grade and a term, %s: its page at the second term, then the lessons of that term alone', (query) => {
    const { answers } = finder.find(query);
    expect(answers[0]!.entry).toMatchObject({ id: 'grades/3', url: '/zh/grades/3/#second-term', title: '三年级的一年 · 下学期' });
    expect(ids(query)).toContain('G3-11');
    expect(ids(query)).not.toContain('G3-08');
  });

  test.each(['三上', '3年级上册', 'G3 first term', '三年级 第一学期'])('of the first term: %s', (query) => {
    expect(finder.find(query).answers[0]!.entry.url).toBe('/zh/grades/3/#first-term');
  });

  test.each(['打了三下', '三年级下课', '三年级上学', '三年级上课', '三下五除二', '三年级'])('%s has no term', (query) => {
    expect(placeIn(query).terms).toEqual([]);
  });

  test('a lesson of a term has its number in the term', () => {
    expect(ids('三下第3课')[0]).toBe('G3-11');
    expect(ids('三年级下册第三课')[0]).toBe('G3-11');
  });

  test('with other words, a term puts its lessons before those of the other term', () => {
    expect(ids('三下 同学和好')[0]).toBe('G3-11');
  });

  test('of a grade: its page, then its lessons, written ones first', () => {
    expect(ids('三年级').slice(0, 3)).toEqual(['grades/3', 'G3-08', 'G3-11']);
    expect(ids('grade three').slice(0, 2)).toEqual(['grades/3', 'G3-08']);
  });

  test('what no document has is read as words', () => {
    expect(ids('G9-16')).toEqual([]);
    expect(ids('A5 纸')).not.toContain('A05');
  });
});

describe('words', () => {
  test.each(['想家', '想妈妈', '孩子想他妈妈怎么办', '晚上总是哭', '想媽媽', 'homesick', 'what do I do when a child cries at night'])(
    '%s: a group leads to what answers it',
    (query) => {
      expect(ids(query)[0]).toBe('G1-09');
    },
  );

  test.each(['xiangjia', 'xiang jia', 'xj', 'xinagjia', 'xiangmama', '想加', 'homesik'])('%s is recognized', (query) => {
    expect(ids(query)[0]).toBe('G1-09');
  });

  test.each(['写给远方的信', '写给远方', '寫給遠方的信', 'xiegeiyuanfangdexin', '写给远方的新'])('%s: the title', (query) => {
    expect(ids(query)[0]).toBe('G3-08');
  });

  test('a planned document is found by title and aim', () => {
    expect(ids('吵架')).toEqual(['G3-11']);
    expect(ids('同学和好')).toEqual(['G3-11']);
  });

  test('a word can ask for a kind of document', () => {
    const score = (query: string) => finder.find(query).answers.find(({ entry }) => entry.id === 'W09')?.score ?? 0;
    expect(score('写信志愿者 培训')).toBeGreaterThan(score('写信志愿者'));
  });

  test('a tool', () => {
    expect(ids('排课')).toEqual(['planner']);
  });

  test.each(['怎么办', 'zzqqxx', '的', '想', ''])('%j answers nothing', (query) => {
    expect(ids(query)).toEqual([]);
  });

  test('characters that are apart are no word', () => {
    expect(ids('家想')).toEqual([]);
  });
});

describe('what is chosen in the form', () => {
  test('leaves only that', () => {
    expect(ids('信', { kind: 'handout' })).toEqual(['G3-08/letter-paper']);
    expect(ids('写信', { kind: 'workshop', way: '2' })).toEqual(['W09']);
    expect(ids('想家', { grade: '3' })).toEqual([]);
  });
});

test('a grade in the query puts its documents before those of others', () => {
  const both = new Finder({ ...data, entries: [...data.entries, lesson('G7-08', '写给远方的信二', '会写一封信')] });
  const first = (query: string) => both.find(query).answers[0]!.entry.id;
  expect(first('七年级 写一封信')).toBe('G7-08');
  expect(first('三年级 写一封信')).toBe('G3-08');
});
