import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { Deflated } from '../../../../src/offline/portable/deflated.ts';
import { zipOf } from '../../../../src/offline/portable/zip.ts';
import { unzip } from '../../../support/unzip.ts';

const page = Buffer.from('<p>风筝</p>'.repeat(50));
const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
const files = new Map<string, Uint8Array>([
  ['kite-1.0.0/index.html', page],
  ['kite-1.0.0/kite.png', picture],
]);
const zip = (date = '2026-11-23') => Buffer.from(zipOf(files, date, 'kite.zip'));

/** What is written before the bytes of the first file. */
function firstHeader(bytes: Buffer) {
  return {
    mark: bytes.toString('latin1', 0, 4),
    version: bytes.readUInt16LE(4),
    descriptor: (bytes.readUInt16LE(6) & 8) !== 0,
    crc: bytes.readUInt32LE(14),
    size: bytes.readUInt32LE(22),
    name: bytes.toString('utf8', 30, 30 + bytes.readUInt16LE(26)),
    extra: bytes.readUInt16LE(28),
  };
}

describe('a ZIP', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test('holds its files in their order, deflates what can become smaller and stores the rest', () => {
    expect(unzip(zip())).toEqual([
      { name: 'kite-1.0.0/index.html', content: page, method: 8, time: '2026-11-23 12:00' },
      { name: 'kite-1.0.0/kite.png', content: picture, method: 0, time: '2026-11-23 12:00' },
    ]);
  });

  test('says sum and size before the bytes of a file, in version 2.0 and without additions', () => {
    expect(firstHeader(zip())).toEqual({
      mark: 'PK\x03\x04',
      version: 20,
      descriptor: false,
      crc: crc32(page),
      size: page.length,
      name: 'kite-1.0.0/index.html',
      extra: 0,
    });
  });

  test('is the same in every time zone, on a day without a midnight too', () => {
    process.env['TZ'] = 'Africa/Cairo';
    const withoutMidnight = new Date('2026-04-24T00:00:00').getHours();
    const inCairo = zip('2026-04-24');
    process.env['TZ'] = 'Asia/Shanghai';
    expect(withoutMidnight).toBe(1);
    expect(zip('2026-04-24').equals(inCairo)).toBe(true);
  });

  test('that would have more files than it can count is refused', () => {
    const empty = new Uint8Array();
    const many = new Map(Array.from({ length: 65_536 }, (_, at) => [`kite-1.0.0/${at}.txt`, empty]));
    expect(() => zipOf(many, '2026-11-23', 'paper-kite-everything.zip')).toThrow(
      'paper-kite-everything.zip would have 65536 files and 0 bytes, more than a ZIP can contain. Make it from fewer pages.',
    );
  });
});

test('a ZIP is the same, byte for byte, as one that fflate makes', () => {
  const options = { mtime: new Date('2026-11-23T12:00:00') };
  const more = new Map<string, Uint8Array>([
    ...files,
    ['kite-1.0.0/风筝.txt', Buffer.from('风')],
    ['kite-1.0.0/empty.txt', Buffer.alloc(0)],
  ]);
  const made = zipSync(
    Object.fromEntries([...more].map(([name, content]) => [name, [content, { level: name.endsWith('.png') ? 0 : 9 }]])),
    options,
  );
  expect(Buffer.from(zipOf(more, '2026-11-23', 'kite.zip')).equals(made)).toBe(true);
});

test('what was compressed once is taken from its file by the next build, unless that is damaged', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'paper-kite-'));
  const file = path.join(folder, 'deflated');
  const first = new Deflated(file);
  const compressed = Buffer.from(first.of(page));
  expect(inflateRawSync(compressed).equals(page)).toBe(true);
  first.save();
  const written = readFileSync(file);
  expect(written.includes(compressed)).toBe(true);
  expect(Buffer.from(new Deflated(file).of(page)).equals(compressed)).toBe(true);
  for (const damaged of [Buffer.alloc(0), written.subarray(0, -1), Buffer.concat([written.subarray(0, -1), Buffer.from([7])])]) {
    writeFileSync(file, damaged);
    expect(Buffer.from(new Deflated(file).of(page)).equals(compressed)).toBe(true);
  }
  rmSync(folder, { recursive: true });
});
