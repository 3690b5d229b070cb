import { describe, expect, test } from 'vitest';
import { fromHash, toHash, usualChoices } from '../../../../src/tools/run-sheet/address.ts';
import { fixturePlan as plan } from './fixturePlan.ts';

const usual = usualChoices(plan);

test('a sheet as the guide has it leaves the address alone', () => {
  expect(toHash(usual, plan)).toBe('');
  expect(fromHash('', plan)).toEqual(usual);
  expect(usual).toMatchObject({
    people: '30',
    rooms: '1',
    sessions: [
      { start: '', minutes: '120', pause: '10' },
      { start: '', minutes: '40', pause: '' },
    ],
  });
});

test('choices are encoded in the address and decoded from it', () => {
  const choices = {
    people: '24',
    rooms: '2',
    sessions: [
      { start: '08:30', minutes: '90', pause: '10' },
      { start: '13:30', minutes: '40', pause: '' },
    ],
    off: [1],
    out: ['1.2'],
    keep: ['1.5'],
  };
  const hash = toHash(choices, plan);
  expect(hash).toBe('people=24&rooms=2&1=08:30,90,10&2=13:30,40&off=2&out=1.2&keep=1.5');
  expect(fromHash(`#${hash}`, plan)).toEqual(choices);
});

describe('an address that makes no sense is the guide’s own sheet', () => {
  test.each([
    '#people=0',
    '#people=1e9&rooms=-2',
    '#people=<script>alert(1)</script>',
    '#1=25:00,99999,0&2=,,',
    '#1=%E0%A4%A',
    '#out=9.9,__proto__&keep=constructor',
    '#__proto__=1&%%%',
    '#3=08:30,90',
    '#off=3,x,0,1.5',
    '#off=1,2',
  ])('%s', (hash) => expect(fromHash(hash, plan)).toEqual(usual));
});

test('no link can remove a must step, a closing or a break', () => {
  expect(fromHash('#out=1.1,1.2,1.3,1.4,1.5,1.6', plan).out).toEqual(['1.2', '1.5']);
});

test('a step is not left out and kept at once', () => {
  expect(fromHash('#out=1.2&keep=1.2,1.5', plan)).toMatchObject({ out: ['1.2'], keep: ['1.5'] });
});

test('one session can be left out, the last one that is held cannot', () => {
  expect(fromHash('#off=1', plan).off).toEqual([0]);
  expect(fromHash('#off=2,2', plan).off).toEqual([1]);
  expect(fromHash('#off=2,1', plan).off).toEqual([]);
});

describe('the number of people on the device', () => {
  const people = (hash: string, isOwn = false) => fromHash(hash, plan, { people: 24, isOwn }).people;
  test('counts without a link', () => expect(people('')).toBe('24'));
  test('does not change what a link from someone else means', () => {
    expect(people('#people=12')).toBe('12');
    expect(people('#1=08:30,90')).toBe('30');
  });
  test('is newer than the page’s own address', () => {
    expect(people('#people=12', true)).toBe('24');
    expect(people('#1=08:30,90', true)).toBe('24');
  });
  test('without one, the address counts, then the guide', () => {
    const none = { people: undefined, isOwn: true };
    expect(fromHash('#people=12', plan, none).people).toBe('12');
    expect(fromHash('', plan, none).people).toBe('30');
  });
});
