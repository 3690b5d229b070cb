import { describe, expect, test } from 'vitest';
import { overlapsOf } from '../../../../src/tools/run-sheet/overlaps.ts';
import type { SheetSession } from '../../../../src/tools/run-sheet/sheet.ts';
import { minutesOfDay } from '../../../../src/tools/run-sheet/times.ts';

/** `Morning 08:30 180`: a title, when it begins, how many minutes it lasts; without a time it has no clock. */
function session(words: string): SheetSession {
  const [title, start, minutes] = words.split(' ');
  const begins = minutesOfDay(start!) ?? 0;
  return { title: title!, isOff: words.endsWith('off'), hasClock: start !== '-', begins, ends: begins + Number(minutes) } as SheetSession;
}

const found = (...sessions: string[]) =>
  overlapsOf(sessions.map(session)).map(({ first, second, minutes }) => `${first.title}+${second.title} ${minutes}`);

describe('sessions on at the same time', () => {
  test.each<[string, string[], string[]]>([
    ['the afternoon begins before the morning ends', ['A 08:30 180', 'B 10:20 180'], ['A+B 70']],
    ['both at one time, by two trainers', ['A 08:30 90', 'B 08:30 90'], ['A+B 90']],
    ['one within the other', ['A 08:00 300', 'B 09:00 60'], ['A+B 60']],
    ['a long one reaches into the one after the next', ['A 08:00 300', 'B 09:00 30', 'C 12:30 60'], ['A+B 30', 'A+C 30']],
    ['the later one is earlier', ['A 13:30 180', 'B 12:00 120'], ['A+B 30']],
    ['over midnight', ['A 23:00 120', 'B 00:30 60'], ['A+B 30']],
    ['three at one time are three pairs', ['A 08:00 60', 'B 08:00 60', 'C 08:00 60'], ['A+B 60', 'A+C 60', 'B+C 60']],
  ])('%s', (_, sessions, pairs) => expect(found(...sessions)).toEqual(pairs));
});

describe('no overlap', () => {
  test.each([
    ['one after the other', 'A 08:30 180', 'B 11:30 60'],
    ['without a time to begin', 'A - 180', 'B - 180'],
    ['one of them without', 'A 08:30 180', 'B - 180'],
    ['one of them not held', 'A 08:30 180', 'B 08:30 180 off'],
  ])('%s', (_, ...sessions) => expect(found(...sessions)).toEqual([]));
});
