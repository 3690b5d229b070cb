import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarEntry, calendarOf } from '../../../../src/tools/planner/calendar.ts';
import {
  afterExport,
  exportedFrom,
  nextSequence,
  nothingExported,
  ownerOf,
  takenOut,
  uidOf,
} from '../../../../src/tools/planner/exported.ts';

const made = { moment: new Date('2026-11-29T10:00:00Z'), sequence: 91_000_000 };
const letter: CalendarEntry = {
  uid: 'g3-08-2026@paper-kite',
  day: '2027-01-06',
  title: '写给远方的信, 第 8 课; 家人',
  about: '会写一封信。\n信纸每人一张',
  address: 'https://kite.example/zh/lessons/g3-08/',
  reminders: [
    { daysBefore: 2, text: '今天印好：48 张纸' },
    { daysBefore: 1, text: '今天告诉全班' },
  ],
};
const parting: CalendarEntry = { uid: 'g3-09-2026@paper-kite', day: '2027-02-24', title: '和爷爷奶奶一起过日子', about: '', reminders: [] };

function eventsIn(text: string): ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('a calendar that ordinary programs read', () => {
  const text = calendarOf('三年级', 'zh', [letter, { ...parting, isCancelled: true }], made);
  const [first, second] = eventsIn(text) as [ICAL.Event, ICAL.Event];

  test('has an all-day entry for each lesson, which leaves the teacher free', () => {
    expect(
      [first, second].map(({ summary, startDate, endDate }) => [summary, startDate.isDate, startDate.toString(), endDate.toString()]),
    ).toEqual([
      ['写给远方的信, 第 8 课; 家人', true, '2027-01-06', '2027-01-07'],
      ['和爷爷奶奶一起过日子', true, '2027-02-24', '2027-02-25'],
    ]);
    expect(first.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  test('names its entries, and gives all of them the number and the moment of this file, so that they replace earlier ones', () => {
    expect([first.uid, second.uid]).toEqual(['g3-08-2026@paper-kite', 'g3-09-2026@paper-kite']);
    expect([first.sequence, second.sequence]).toEqual([91_000_000, 91_000_000]);
    expect(String(first.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-29T10:00:00Z');
    expect(String(first.component.getFirstPropertyValue('last-modified'))).toBe('2026-11-29T10:00:00Z');
    expect(text).toContain('METHOD:PUBLISH');
  });

  test('cancels what is not taught', () => {
    expect([first, second].map(({ component }) => component.getFirstPropertyValue('status'))).toEqual(['CONFIRMED', 'CANCELLED']);
  });

  test('links to the lesson and says what it is about', () => {
    expect(first.component.getFirstPropertyValue('url')).toBe('https://kite.example/zh/lessons/g3-08/');
    expect(second.component.getFirstPropertyValue('url')).toBeNull();
    expect(first.description).toBe('会写一封信。\n信纸每人一张');
  });

  test('reminds at eight in the morning, two days before and the day before', () => {
    const alarms = first.component.getAllSubcomponents('valarm');
    expect(alarms.map((alarm) => [String(alarm.getFirstPropertyValue('trigger')), alarm.getFirstPropertyValue('description')])).toEqual([
      ['-P1DT16H', '今天印好：48 张纸'],
      ['-PT16H', '今天告诉全班'],
    ]);
    expect(second.component.getAllSubcomponents('valarm')).toEqual([]);
  });

  test('is the same when it is made of the same at the same moment', () => {
    expect(calendarOf('三年级', 'zh', [letter], made)).toBe(calendarOf('三年级', 'zh', [letter], made));
  });
});

describe('the same lesson, planned again', () => {
  const owner = ownerOf('2026', '三（2）班', [3]);

  test('keeps its uid; another class, another year and another lesson have others', () => {
    const uids = [
      uidOf('G3-08', ownerOf('2026', '', [3])),
      uidOf('G3-08', owner),
      uidOf('G3-08', ownerOf('2026', '三（1）班', [3])),
      uidOf('G3-08', ownerOf('2027', '三（2）班', [3])),
      uidOf('G3-09', owner),
    ];
    expect(uids[0]).toBe('g3-08-2026@paper-kite');
    expect(new Set(uids).size).toBe(5);
    expect(uids.every((uid) => /^[\w-]+@paper-kite$/.test(uid))).toBe(true);
    expect(uidOf('G3-08', ownerOf('2026', ' 三(2) 班', [3, 4])), 'however the class is typed').toBe(uids[1]);
  });

  test('has a higher number each time, even if the clock was set back', () => {
    const moment = new Date('2026-11-29T10:00:00Z');
    const one = nextSequence(nothingExported, moment);
    expect(nextSequence({ ...nothingExported, sequence: one }, new Date('2026-11-29T10:00:05Z'))).toBe(one + 5);
    expect(nextSequence({ ...nothingExported, sequence: one }, moment)).toBe(one + 1);
    expect(nextSequence({ ...nothingExported, sequence: one }, new Date('2025-01-01T00:00:00Z'))).toBe(one + 1);
    expect(nextSequence(nothingExported, new Date('2090-01-01T00:00:00Z')), 'a 32-bit number').toBeLessThan(2 ** 31);
  });
});

describe('a lesson that was taken out', () => {
  const today = '2026-11-29';
  const entry = (lesson: string, day: string, owner: ReturnType<typeof ownerOf>) => ({ uid: uidOf(lesson, owner), day, title: lesson });
  const mixed = ownerOf('2026', '', [3, 4]);
  const all = ['G3-08', 'G3-09', 'G4-08'].map((lesson) => entry(lesson, '2027-01-06', mixed));
  const exported = afterExport(nothingExported, [...all, entry('G3-01', '2026-09-02', mixed)], [], mixed, 7, today);
  const gone = (lessons: string[], owner: ReturnType<typeof ownerOf>) =>
    takenOut(
      exported,
      lessons.map((lesson) => uidOf(lesson, owner)),
      owner,
      today,
    ).map(({ title }) => title);

  test('is cancelled, also those of a second grade; what was taught already stays', () => {
    expect(gone(['G3-08', 'G4-08'], mixed)).toEqual(['G3-09']);
    expect(gone(['G3-08', 'G3-09'], ownerOf('2026', '', [3]))).toEqual(['G4-08']);
    expect(gone(['G3-08', 'G3-09', 'G4-08'], mixed)).toEqual([]);
  });

  test('is not one of another class, another year or other grades', () => {
    expect(gone([], ownerOf('2026', '三（2）班', [3, 4]))).toEqual([]);
    expect(gone([], ownerOf('2027', '', [3, 4]))).toEqual([]);
    expect(gone([], ownerOf('2026', '', [5]))).toEqual([]);
  });

  test('is forgotten once it is cancelled, and after a year', () => {
    const [first] = all;
    const after = afterExport(exported, [], [first!], mixed, 8, today);
    expect(Object.keys(after.entries)).not.toContain(first!.uid);
    expect(after.sequence).toBe(8);
    expect(Object.keys(afterExport(exported, [], [], mixed, 9, '2029-01-01').entries)).toEqual([]);
  });

  test.each([[undefined], ['text'], [7], [{ entries: 'x', sequence: -3 }], [{ entries: { a: { day: 'soon', title: 'x' } } }], [[]]])(
    '%j in the storage is ignored',
    (saved) => expect(exportedFrom(saved)).toEqual(nothingExported),
  );

  test('is remembered as it was saved', () => expect(exportedFrom(JSON.parse(JSON.stringify(exported)))).toEqual(exported));
});
