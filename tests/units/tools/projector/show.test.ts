import { describe, expect, test } from 'vitest';
import { Clock } from '../../../../src/tools/projector/show/clock.ts';
import { actionOf } from '../../../../src/tools/projector/show/keys.ts';
import { turnOfClick, turnOfSwipe } from '../../../../src/tools/projector/show/touch.ts';

describe('keys', () => {
  const press = (key: string, more = {}) => actionOf({ key, shiftKey: false, withCommand: false, onControl: false, ...more });

  test.each([
    ['next', ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']],
    ['previous', ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']],
    ['first', ['Home']],
    ['last', ['End']],
    ['fullScreen', ['f', 'F']],
    ['blank', ['b', 'B', '.']],
    ['clock', ['t']],
    ['leave', ['Escape']],
    [undefined, ['Tab', 'a', 'F5', 'Shift']],
  ] as const)('%s', (action, keys) => {
    for (const key of keys) expect(press(key), key).toBe(action);
  });

  test('space goes back with shift', () => expect(press(' ', { shiftKey: true })).toBe('previous'));
  test('the browser keeps its own shortcuts', () => expect(press('f', { withCommand: true })).toBeUndefined());
  test('space and Enter belong to a button that has the focus, the remote does not', () => {
    expect(press(' ', { onControl: true })).toBeUndefined();
    expect(press('Enter', { onControl: true })).toBeUndefined();
    expect(press('PageDown', { onControl: true })).toBe('next');
  });
});

describe('fingers', () => {
  test('a tap on the left third goes back, on the right third on, in the middle nowhere', () => {
    expect([100, 640, 1200].map((x) => turnOfClick(x, 1280))).toEqual(['previous', undefined, 'next']);
  });

  test('a swipe to the left goes on; a short one and one that runs down do nothing', () => {
    expect([turnOfSwipe(-80, 10), turnOfSwipe(80, -10), turnOfSwipe(-20, 0), turnOfSwipe(-80, 70)]).toEqual([
      'next',
      'previous',
      undefined,
      undefined,
    ]);
  });
});

describe('the clock of a step', () => {
  test('counts down from its minutes', () => {
    const clock = new Clock(8);
    expect([clock.started, clock.display(0).time]).toEqual([false, '8:00']);
    clock.toggle(1_000);
    expect(clock.display(2_000)).toMatchObject({ time: '7:59', over: false });
    expect(clock.display(241_000)).toMatchObject({ time: '4:00', left: 0.5 });
  });

  test('stops while it is paused, and goes on', () => {
    const clock = new Clock(1);
    clock.toggle(0);
    clock.toggle(10_000);
    expect([clock.running, clock.started, clock.display(99_000).time]).toEqual([false, true, '0:50']);
    clock.toggle(100_000);
    expect(clock.display(110_000).time).toBe('0:40');
  });

  test('after its time shows by how much it is over, and nothing else', () => {
    const clock = new Clock(1);
    clock.toggle(0);
    expect(clock.display(60_000)).toEqual({ time: '0:00', over: false, left: 0 });
    expect(clock.display(72_300)).toEqual({ time: '+0:12', over: true, left: 0 });
  });
});
