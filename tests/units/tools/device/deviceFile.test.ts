import { describe, expect, test } from 'vitest';
import { carried, fileText, largestFile, readFile, type Texts } from '../../../../src/tools/device/deviceFile.ts';
import { registry } from '../../../../src/tools/device/registry.ts';
import { kept } from './sampleKept.ts';

const texts: Texts = new Map(Object.entries(kept));
const written = fileText(carried(texts, registry, true), '2026-11-30');

/** The same file with a change, whose sum is what it was. */
const changedFile = (change: (file: Record<string, unknown>) => void) => {
  const file = JSON.parse(written) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
};
/** A file of texts as a tool of ours would have written them. */
const fileOf = (its: Record<string, string>) => fileText(new Map(Object.entries(its)), '2026-11-30');

describe('what is kept on a device, as one file', () => {
  test('is JSON with the version of its form and the day, and is read as it was written', () => {
    expect(JSON.parse(written)).toMatchObject({ paperKite: 'device', version: 1, saved: '2026-11-30' });
    expect(readFile(written, registry)).toEqual({ day: '2026-11-30', texts: carried(texts, registry, true), unknown: 0 });
  });

  test('has everything that the tools keep but what is of no use elsewhere; names of people only if they are asked for', () => {
    const clock = 'paper-kite:run-sheet-clock:w02';
    const names = 'paper-kite:run-sheet:w02';
    const all = Object.keys(kept);
    expect([...carried(texts, registry, true).keys()].sort()).toEqual(all.filter((key) => key !== clock).sort());
    expect([...carried(texts, registry, false).keys()].sort()).toEqual(all.filter((key) => key !== clock && key !== names).sort());
  });

  test('has nothing that is not ours, and nothing damaged', () => {
    const others = new Map([
      ['theirs', 'x'],
      ['paper-kite.unknown', 'x'],
      ['paper-kite.pupils', 'many'],
    ]);
    expect(carried(others, registry, true).size).toBe(0);
  });

  test('is the same file again, in whatever order things were kept', () => {
    const turned = new Map([...texts].reverse());
    expect(fileText(carried(turned, registry, true), '2026-11-30')).toBe(written);
  });

  test('may have a byte order mark that an editor has added', () => {
    expect(readFile(`\ufeff${written}`, registry)).toMatchObject({ day: '2026-11-30' });
  });
});

describe('a file is refused as a whole', () => {
  test.each([
    ['that is too large', 'x'.repeat(largestFile + 1), 'too-large'],
    ['that is empty', '', 'not-ours'],
    ['that is a picture', '\u0089PNG\r\n', 'not-ours'],
    ['that is the JSON of something else', '{"name":"paper-kite"}', 'not-ours'],
    ['that is a list', '[]', 'not-ours'],
    ['of a newer form', changedFile((file) => Object.assign(file, { version: 2 })), 'newer'],
    ['that was cut off', written.slice(0, -40), 'damaged'],
    ['whose characters were lost', written.replaceAll(/[\u4e00-\u9fff]/g, '?'), 'damaged'],
    ['without a day', changedFile((file) => Object.assign(file, { saved: 'today' })), 'damaged'],
    ['in which something was changed', written.replace('48', '49'), 'damaged'],
    ['whose entries are no texts', changedFile((file) => Object.assign(file, { kept: { 'paper-kite.pupils': 48 } })), 'damaged'],
    ['without entries', changedFile((file) => Object.assign(file, { kept: null })), 'damaged'],
  ])('%s', (_, text, problem) => expect(readFile(text, registry)).toEqual({ problem }));

  test.each([
    ['paper-kite.pupils', '4800', 'pupils'],
    ['paper-kite.classes', '{"classes":"x"}', 'classes'],
    ['paper-kite:stamp', '{}', 'stamp'],
    ['paper-kite.pack', '<script>', 'pack'],
    ['paper-kite.calendar', '{"sequence":-1}', 'calendar'],
    ['paper-kite.flip', 'sideways', 'printer'],
    ['paper-kite:run-sheet:w02', '{"names":5}', 'runSheets'],
  ])('in which a tool can use nothing of %s', (key, text, thing) => {
    expect(readFile(fileOf({ ...kept, [key]: text }), registry)).toEqual({ problem: 'bad-entry', thing });
  });
});

test('what no tool here knows is counted and left out, also a clock, which runs elsewhere', () => {
  const file = fileOf({ 'paper-kite.pupils': '48', 'paper-kite.later': 'x', 'paper-kite:run-sheet-clock:w02': '{}', password: 'x' });
  expect(readFile(file, registry)).toEqual({ day: '2026-11-30', texts: new Map([['paper-kite.pupils', '48']]), unknown: 3 });
});
