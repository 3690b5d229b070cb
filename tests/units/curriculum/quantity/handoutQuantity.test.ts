import { describe, expect, test } from 'vitest';
import type { CurriculumDocument, Handout } from '../../../../src/curriculum/document.ts';
import type { Kind, Reader } from '../../../../src/curriculum/kind.ts';
import { handoutQuantity, nameInGuide } from '../../../../src/curriculum/quantity/handoutQuantity.ts';
import { copiesFor } from '../../../../src/paper/budget.ts';

const sheet = (title: string, reader: Reader, purpose = ''): Handout =>
  ({ name: title, for: reader, pages: 1, texts: { zh: { front: { title, purpose } } } }) as unknown as Handout;

/** A document with these materials and sheets. */
const guide = (kind: Kind, materials: string[], ...handouts: Handout[]): CurriculumDocument =>
  ({ kind, handouts, texts: { zh: { front: { materials } } } }) as unknown as CurriculumDocument;

/** The copies of each sheet for 45 people. */
const copies = (document: CurriculumDocument) => document.handouts.map((handout) => copiesFor(handoutQuantity(document, handout), 45));

test('without a word in the materials, who it is for says how many share it', () => {
  const readers: Reader[] = ['pupil', 'pair', 'group', 'class', 'teacher', 'carer', 'parent', 'volunteer', 'participant', 'facilitator'];
  const document = guide('workshop', ['笔'], ...readers.map((reader) => sheet(reader, reader)));
  expect(copies(document)).toEqual([45, 23, 12, 1, 1, 45, 45, 45, 45, 1]);
});

describe('the materials of the guide are more exact', () => {
  test.each<[string, Reader, number]>([
    ['关注记录表，每人 2 张（一张练，一张带走）', 'participant', 90],
    ['关注记录，每人 １ 张，多印 5 张', 'participant', 50],
    ['关注记录每人一张，老师多留两张示范', 'pupil', 47],
    ['关注记录，每三人 1 套，剪开；7、8 号单独放', 'group', 15],
    ['关注记录两人一张，不用剪', 'pair', 23],
    ['关注记录，每二十二人一张', 'facilitator', 3],
    ['每个孩子一份关注记录', 'group', 45],
    ['《关注记录》2 份，主带和协助各 1 份', 'facilitator', 2],
    ['剪刀，关注记录（剪好），每人 3 张', 'participant', 135],
  ])('%s', (line, reader, count) => expect(copies(guide('workshop', [line], sheet('关注记录', reader)))).toEqual([count]));

  test('each sheet of a line has the number next to it', () => {
    const line = '回信练习册每人 1 份（4 页），风险信号卡每人 2 张（值班电话先填好）；《九封信》3 份，签到表、前后六问每 20 人 1 张';
    const document = guide(
      'workshop',
      [line],
      sheet('回信练习册', 'volunteer'),
      sheet('风险信号卡', 'volunteer'),
      sheet('九封信', 'facilitator'),
      sheet('签到表', 'facilitator'),
      sheet('前后六问', 'participant'),
    );
    expect(copies(document)).toEqual([45, 90, 3, 3, 3]);
  });

  test('parts of a list that have their own numbers are read one by one', () => {
    expect(
      copies(
        guide('workshop', ['看听联卡每人 1 张、关注记录每人 2 张'], sheet('看听联卡', 'participant'), sheet('关注记录', 'participant')),
      ),
    ).toEqual([45, 90]);
  });

  test('a short name and a long title are one sheet; the longest title that fits is meant', () => {
    const document = guide(
      'workshop',
      ['守则与承诺书每人 2 份', '关注记录保管规则每 20 人 1 张，关注记录表每人 3 张'],
      sheet('志愿者守则与承诺书', 'volunteer'),
      sheet('关注记录', 'participant'),
      sheet('关注记录保管规则', 'participant'),
    );
    expect(copies(document)).toEqual([90, 135, 3]);
  });

  test('what is counted after it may be something else', () => {
    expect(copies(guide('one-to-one', ['信封贴先剪好、贴好；每人一个旧信封，一卷胶带'], sheet('信封贴', 'group')))).toEqual([12]);
    expect(copies(guide('one-to-one', ['信封贴先剪好，每人一个旧信封'], sheet('信封贴', 'group')))).toEqual([12]);
  });

  test('a guide in English alone is read as well', () => {
    const handout = { name: 'card', for: 'participant', pages: 1, texts: { en: { front: { title: 'Worry card', purpose: '' } } } };
    const document = {
      kind: 'workshop',
      handouts: [handout],
      texts: { en: { front: { materials: ['Two worry cards each, and 3 spare'] } } },
    };
    expect(copies(document as unknown as CurriculumDocument)).toEqual([93]);
  });
});

describe('a number for other people is not counted for the class', () => {
  test('what each teacher has is printed once for a class', () => {
    expect(
      copies(guide('referral', ['关注记录每人两张', '例子三十条每两人一份'], sheet('关注记录', 'teacher'), sheet('例子三十条', 'teacher'))),
    ).toEqual([1, 1]);
  });
  test('one each of a kit that every pupil gets is one for every pupil', () => {
    expect(copies(guide('one-to-one', ['孩子卡、父母卡各一张'], sheet('孩子卡', 'pupil'), sheet('父母卡', 'parent')))).toEqual([45, 45]);
  });
});

describe('cut from one sheet', () => {
  const prints = (document: CurriculumDocument) => document.handouts.map((handout) => handoutQuantity(document, handout).onASheet);
  test('the sheet’s purpose or the materials say how many', () => {
    expect(prints(guide('referral', [], sheet('求助卡', 'pupil', '三到九年级用。一张纸剪四张，每个孩子一张。')))).toEqual([4]);
    expect(prints(guide('referral', ['求助卡每人一张（一张纸剪六张）'], sheet('求助卡', 'pupil')))).toEqual([6]);
  });
  test('a set that a group cuts up for itself is one print', () => {
    expect(prints(guide('one-to-one', [], sheet('话题卡', 'group', '剪成四张，一组一套，一张纸剪四张。')))).toEqual([1]);
  });
});

describe('several of a sheet on a page', () => {
  const printed = (handout: Handout, people: number) => {
    const quantity = handoutQuantity(guide('lesson', ['笔'], handout), handout);
    return Math.ceil(copiesFor(quantity, people) / quantity.onASheet);
  };
  const withCards = (reader: Reader, sets: number) =>
    ({
      ...sheet('卡', reader),
      texts: { zh: { front: { title: '卡', purpose: '' }, nodes: [{ type: 'block', name: 'Cards', props: { sets }, children: [] }] } },
    }) as unknown as Handout;

  test('are counted by the yaml: fifty pupils, two on a page, twenty-five sheets', () => {
    expect(printed({ ...sheet('信纸', 'pupil'), perPage: 2 }, 50)).toBe(25);
    expect(printed({ ...sheet('信纸', 'pupil'), perPage: 4 }, 50)).toBe(13);
    expect(printed({ ...sheet('信纸', 'pair'), perPage: 2 }, 50)).toBe(13);
    expect(printed({ ...sheet('信纸', 'class'), perPage: 2 }, 50)).toBe(1);
  });

  test('and by the sets that a block prints, for groups too', () => {
    expect(printed(withCards('group', 2), 48)).toBe(6);
    expect(printed(withCards('pupil', 1), 48)).toBe(48);
  });

  test('the yaml counts before words in the purpose', () => {
    expect(printed({ ...sheet('求助卡', 'pupil', '一张纸剪四张。'), perPage: 2 }, 40)).toBe(20);
  });
});

test('a guide calls a sheet by the name in its materials', () => {
  const document = guide(
    'workshop',
    ['看听联卡，每人 1 张，多印 5 张'],
    sheet('看、听、联', 'participant'),
    sheet('签到表', 'facilitator'),
  );
  expect(document.handouts.map((handout) => nameInGuide(document, handout))).toEqual(['看听联卡', '签到表']);
});
