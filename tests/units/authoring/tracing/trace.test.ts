import { deflateSync } from 'node:zlib';
import { encode as encodePng, type PngDataArray } from 'fast-png';
import jpeg from 'jpeg-js';
import { describe, expect, test } from 'vitest';
import { readImage } from '../../../../src/authoring/tracing/readImage.ts';
import { trace } from '../../../../src/authoring/tracing/trace.ts';
import type { Localized } from '../../../../src/curriculum/locale.ts';
import { drawingProblems } from '../../../../src/curriculum/pictures/drawing.ts';
import { lineDrawingProblems } from '../../../../src/curriculum/pictures/line/lineDrawing.ts';
import { boundsOf } from '../../../../src/curriculum/pictures/line/outline.ts';

/** Says how bright a point of a picture is, from 0 (black) to 1 (paper). */
type Shade = (x: number, y: number) => number;

const paper: Shade = () => 1;
/** A ring of ink round the middle of 400 × 400. */
const ring: Shade = (x, y) => (Math.abs(Math.hypot(x - 200, y - 200) - 120) < 4 ? 0.05 : 1);

function greys(width: number, height: number, shade: Shade): Uint8Array {
  return Uint8Array.from({ length: width * height }, (_, i) => Math.round(255 * Math.min(1, shade(i % width, Math.floor(i / width)))));
}

function png(width: number, height: number, shade: Shade): Buffer {
  return Buffer.from(encodePng({ width, height, data: greys(width, height, shade), channels: 1 }));
}

function jpegOf(width: number, height: number, shade: Shade, quality = 90): Buffer {
  const data = Buffer.from([...greys(width, height, shade)].flatMap((grey) => [grey, grey, grey, 255]));
  return Buffer.from(jpeg.encode({ data, width, height }, quality).data);
}

function traced(bytes: Buffer, file = 'scan.png'): { svg: string } | { error: Localized } {
  const image = readImage(file, bytes);
  return 'error' in image ? image : trace(file, image);
}

function svgOf(bytes: Buffer): string {
  const result = traced(bytes);
  if ('error' in result) throw new Error(result.error.en);
  expect(drawingProblems('scan.svg', Buffer.from(result.svg))).toEqual([]);
  expect(lineDrawingProblems('scan.svg', result.svg)).toEqual([]);
  return result.svg;
}

const facts = (svg: string) => {
  const d = / d="([^"]*)"/.exec(svg)![1]!;
  return { box: /viewBox="([^"]*)"/.exec(svg)![1]!, lines: d.match(/M/g)!.length, bounds: boundsOf(d, '').map(Math.round) };
};
/** The ring fills the square up to the margins: an outer and an inner edge. */
const ringInSquare = { box: '0 0 180 180', lines: 2, bounds: [10, 10, 170, 170] };
const nearly = (svg: string, wanted: typeof ringInSquare) => {
  const { box, lines, bounds } = facts(svg);
  expect({ box, lines }).toEqual({ box: wanted.box, lines: wanted.lines });
  expect(Math.max(...bounds.map((side, i) => Math.abs(side - wanted.bounds[i]!)))).toBeLessThanOrEqual(1);
};

describe('a drawing that is traced', () => {
  test('becomes black areas with smooth edges, as large as the margins allow, in the form of the project’s own', () => {
    const svg = svgOf(png(400, 400, ring));
    nearly(svg, ringInSquare);
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 180 180" fill="none" stroke="#000" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">\n<path fill="#000" fill-rule="evenodd" [^>]*\/>\n<\/svg>\n$/,
    );
    expect(svg).not.toMatch(/\d\.\d\d/);
    // A circle needs few curves, and no corner.
    expect(svg.match(/c/g)!.length).toBeLessThan(130);
    expect(/ d="[^"]*l/.test(svg)).toBe(false);
  });

  test.each([
    ['wide', 600, 200, '0 0 240 180'],
    ['square', 300, 280, '0 0 180 180'],
    ['tall', 200, 600, '0 0 180 240'],
  ])('%s: gets the size in which it is largest, in its middle', (_, width, height, box) => {
    const frame: Shade = (x, y) => (x < 10 || y < 10 || x >= width - 10 || y >= height - 10 ? 0 : 1);
    const around: Shade = (x, y) => (x < 40 || y < 40 || x >= width + 40 || y >= height + 40 ? 1 : frame(x - 40, y - 40));
    const { box: found, bounds } = facts(svgOf(png(width + 80, height + 80, around)));
    const [, , right, bottom] = box.split(' ').map(Number) as [number, number, number, number];
    expect(found).toBe(box);
    expect(Math.abs(bounds[0]! + bounds[2]! - right)).toBeLessThanOrEqual(1);
    expect(Math.abs(bounds[1]! + bounds[3]! - bottom)).toBeLessThanOrEqual(1);
    expect(Math.min(bounds[0]!, bounds[1]!)).toBeLessThanOrEqual(11);
  });

  test('in uneven light, pale and grainy, as a phone sees a pencil, is the same', () => {
    const grain = (x: number, y: number) => (((x * 7919 + y * 104729) % 101) / 101 - 0.5) * 0.06;
    const pencil: Shade = (x, y) => (0.55 + 0.45 * ring(x, y) + grain(x, y)) * (1 - 0.6 * ((x + y) / 800));
    nearly(svgOf(jpegOf(400, 400, pencil)), ringInSquare);
  });

  test('keeps a large black area black', () => {
    const hair: Shade = (x, y) => (Math.hypot(x - 200, y - 120) < 70 ? 0.05 : ring(x, y));
    expect(facts(svgOf(png(400, 400, hair))).lines).toBeLessThanOrEqual(3);
    const blot: Shade = (x, y) => (Math.hypot(x - 200, y - 200) < 60 ? 0.05 : ring(x, y));
    expect(facts(svgOf(png(400, 400, blot))).lines).toBe(3);
  });

  test('with a thin line gets one as strong as those of other drawings; with a strong line it stays as it is', () => {
    const thin: Shade = (x, y) => (Math.abs(Math.hypot(x - 200, y - 200) - 120) < 1.2 ? 0.1 : 1);
    const strong: Shade = (x, y) => (Math.abs(Math.hypot(x - 200, y - 200) - 120) < 6 ? 0.1 : 1);
    expect(Number(/fill-rule="evenodd" stroke-width="([\d.]+)"/.exec(svgOf(png(400, 400, thin)))![1])).toBeGreaterThan(1);
    expect(svgOf(png(400, 400, strong))).toContain('fill-rule="evenodd" stroke="none"');
  });

  test('loses specks of dirt and the dark edge of a scan', () => {
    const dirty: Shade = (x, y) => (x < 3 || (x % 97 === 5 && y % 89 === 7) ? 0 : ring(x, y));
    nearly(svgOf(png(400, 400, dirty)), ringInSquare);
  });

  test.each<[string, Shade]>([
    ['at one side', (x) => (x < 50 ? 0.1 : 1)],
    ['around the paper', (x, y) => (Math.min(x, y, 399 - x, 399 - y) < 30 ? 0.1 + 0.3 * Number(x % 40 < 9 && y < 15) : 1)],
  ])('loses the table %s', (_, table) => {
    nearly(svgOf(png(400, 400, (x, y) => Math.min(table(x, y), ring(x, y)))), ringInSquare);
  });

  test('keeps a line that runs over the edge of the paper', () => {
    const hill: Shade = (x, y) => (Math.abs(y - 250 + 60 * Math.sin(x / 120)) < 4 ? 0.1 : 1);
    expect(facts(svgOf(png(400, 400, hill)))).toMatchObject({ box: '0 0 240 180', lines: 1 });
  });

  test('keeps a figure that touches the edge of the paper, with what is in it', () => {
    const figure: Shade = (x, y) =>
      Math.hypot(x - 200, y - 330) < 30 ? 0.05 : Math.abs(Math.hypot(x - 200, y - 280) - 122) < 4 ? 0.05 : 1;
    expect(facts(svgOf(png(400, 400, figure)))).toMatchObject({ lines: 3 });
  });

  test('stands upright as the camera was held', () => {
    // An arrow to the right, photographed with the camera turned: shown as it is, it points down.
    const arrow: Shade = (x, y) => (Math.abs(y - 150) < 5 && x > 40 && x < 460 ? 0 : 1);
    const upright = jpegOf(500, 300, arrow);
    const turned = (orientation: number) => {
      const exif = Buffer.from(
        `457869660000${'4d4d002a00000008'}0001${'011200030000000100'}${orientation.toString(16).padStart(2, '0')}0000${'00000000'}`,
        'hex',
      );
      const length = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
      return Buffer.concat([upright.subarray(0, 2), length, exif, upright.subarray(2)]);
    };
    expect(facts(svgOf(upright)).box).toBe('0 0 240 180');
    expect(facts(svgOf(turned(1))).box).toBe('0 0 240 180');
    expect(facts(svgOf(turned(6))).box).toBe('0 0 180 240');
    expect(facts(svgOf(turned(8))).box).toBe('0 0 180 240');
  });

  const size = { width: 400, height: 400 };
  const grey = greys(400, 400, ring);
  const bits = Uint8Array.from({ length: 50 * 400 }, (_, i) =>
    [0, 1, 2, 3, 4, 5, 6, 7].reduce(
      (byte, bit) => byte | ((grey[Math.floor(i / 50) * 400 + (i % 50) * 8 + bit]! > 128 ? 1 : 0) << (7 - bit)),
      0,
    ),
  );
  test.each<[string, { data: PngDataArray; channels: number; depth?: 1 | 16 }]>([
    ['in colour', { data: Uint8Array.from([...grey].flatMap((value) => [value, value, value])), channels: 3 }],
    ['on nothing', { data: Uint8Array.from([...grey].flatMap((value) => [0, 0, 0, 255 - value])), channels: 4 }],
    ['with 16 bits', { data: Uint16Array.from(grey, (value) => value * 257), channels: 1, depth: 16 }],
    ['of black and white alone', { data: bits, channels: 1, depth: 1 }],
  ])('as a PNG %s is read', (_, form) => {
    nearly(svgOf(Buffer.from(encodePng({ ...size, ...form }))), ringInSquare);
  });
});

describe('what cannot be traced is said, and what to do', () => {
  const noise: Shade = (x, y) =>
    (Math.floor(x / 8) * 7919 + Math.floor(y / 8) * 104729 + Math.floor(x / 8) * Math.floor(y / 8) * 31) % 4 === 0 ? 0 : 1;
  test.each<[string, Buffer, Localized]>([
    [
      'another file',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      {
        zh: 'scan.png 不是 PNG，也不是 JPEG。在看图的程序里另存为 PNG 或 JPEG（.jpg）；已经是 SVG 的，直接放进 content/pictures。',
        en: 'scan.png is neither a PNG nor a JPEG. Save it as PNG or JPEG (.jpg) in a program that shows pictures; an SVG goes into content/pictures as it is.',
      },
    ],
    [
      'half a PNG',
      png(400, 400, ring).subarray(0, 300),
      {
        zh: 'scan.png 打不开，可能没有存完整。在看图的程序里打开，再存一遍。',
        en: 'scan.png cannot be read; perhaps it was not saved whole. Open it in a program that shows pictures and save it again.',
      },
    ],
    [
      'the beginning of a JPEG',
      jpegOf(400, 400, ring).subarray(0, 100),
      {
        zh: 'scan.png 打不开，可能没有存完整。在看图的程序里打开，再存一遍。',
        en: 'scan.png cannot be read; perhaps it was not saved whole. Open it in a program that shows pictures and save it again.',
      },
    ],
    [
      'a wall of pixels in a small file',
      Buffer.concat([png(8, 8, paper).subarray(0, 16), Buffer.from('000186a0000186a0', 'hex'), png(8, 8, paper).subarray(24)]),
      {
        zh: 'scan.png 超过 60 百万像素。缩小一些再来：长边 2000 像素就够了。',
        en: 'scan.png has more than 60 million pixels. Make it smaller: 2000 pixels along the longer side are enough.',
      },
    ],
    [
      'a photo in the dark',
      png(400, 400, (x, y) => 0.1 * ring(x, y)),
      {
        zh: 'scan.png 太暗，看不清线。在窗边、光线均匀的地方再拍一张，或者扫描。',
        en: 'scan.png is too dark for its lines to be seen. Photograph the drawing again next to a window, in even light, or scan it.',
      },
    ],
    [
      'a photo of something else',
      png(400, 400, (x, y) => (x > 20 && x < 380 && y > 20 && y < 380 && (x % 40 < 26 || y % 40 < 4) ? 0.1 : 1)),
      {
        zh: 'scan.png 有 55% 是黑的，不像线描。用黑笔画在白纸上，只留画纸，四边的桌子裁掉。',
        en: 'scan.png is black for 55 %, which is no line drawing. Draw with a black pen on white paper, and cut off the table around the sheet.',
      },
    ],
    [
      'an empty sheet',
      png(400, 400, paper),
      {
        zh: '在 scan.png 里没有找到线。画得深一些：用黑色的笔，线粗一点。',
        en: 'No lines were found in scan.png. Draw them stronger: with a black pen, and wider.',
      },
    ],
    [
      'a pattern without end',
      png(600, 600, noise),
      {
        zh: 'scan.png 的细节太多，描出来超过 20 KB。画简单些：没有阴影、花纹和小字的轮廓。',
        en: 'scan.png has too many details: traced, it would have more than 20 KB. Draw it more simply: outlines without shading, patterns or small letters.',
      },
    ],
  ])('%s', (_, bytes, error) => {
    expect(traced(bytes)).toEqual({ error });
  });
});

describe('a PNG that unpacks to more than its picture', () => {
  const ten = png(10, 10, paper);
  const part = (name: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)]);
  };
  const [signature, header] = [ten.subarray(0, 8), ten.subarray(8, 33)];
  const bomb = deflateSync(Buffer.alloc(20_000_000));
  const broken = {
    zh: 'scan.png 打不开，可能没有存完整。在看图的程序里打开，再存一遍。',
    en: 'scan.png cannot be read; perhaps it was not saved whole. Open it in a program that shows pictures and save it again.',
  };

  test('is refused', () => {
    const bytes = Buffer.concat([
      signature,
      header,
      part('IDAT', bomb.subarray(0, 99)),
      part('IDAT', bomb.subarray(99)),
      part('IEND', Buffer.alloc(0)),
    ]);
    expect(traced(bytes)).toEqual({ error: broken });
  });

  test('is refused when it says its size twice, or late', () => {
    const large = Buffer.from(header);
    large.writeUInt32BE(60_000, 8);
    for (const parts of [
      [header, large],
      [part('tEXt', Buffer.from('a\0b, and a few words more')), large],
    ]) {
      expect('error' in traced(Buffer.concat([signature, ...parts, part('IDAT', bomb), part('IEND', Buffer.alloc(0))]))).toBe(true);
    }
  });

  test('is read without its texts and profiles, which are never unpacked', () => {
    const drawing = png(400, 400, ring);
    const profile = part('iCCP', Buffer.concat([Buffer.from('a\0\0'), Buffer.from('no data that could be unpacked')]));
    const bytes = Buffer.concat([drawing.subarray(0, 33), profile, drawing.subarray(33)]);
    expect(svgOf(bytes)).toBe(svgOf(drawing));
  });
});

describe('a JPEG that becomes clear step by step', () => {
  const segment = (marker: number, ...bytes: number[]) => Buffer.from([0xff, marker, 0, bytes.length + 2, ...bytes]);
  const ofSize = (width: number, height: number) => segment(0xc2, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0);
  /** The first step says 0 for every square, in one bit each; each further one says in two bytes that there is nothing more. */
  const progressive = (width: number, height: number, steps: number, { before = [] as Buffer[], after = Buffer.alloc(0) } = {}) => {
    const squares = Math.ceil(width / 8) * Math.ceil(height / 8);
    const nothingMore = Buffer.alloc(Math.ceil((Math.ceil(squares / 32767) * 15) / 8) + 2);
    return Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      ...before,
      segment(0xdb, 0, ...Array.from({ length: 64 }, () => 1)),
      ofSize(width, height),
      segment(0xc4, 0x00, 1, ...Array.from({ length: 15 }, () => 0), 0),
      segment(0xc4, 0x10, 1, ...Array.from({ length: 15 }, () => 0), 0xe0),
      segment(0xda, 1, 1, 0x00, 0, 0, 0),
      Buffer.alloc(Math.ceil(squares / 8)),
      ...Array.from({ length: steps }, () => Buffer.concat([segment(0xda, 1, 1, 0x00, 1, 63, 0x00), nothingMore])),
      Buffer.from([0xff, 0xd9]),
      after,
    ]);
  };
  const tooMany = {
    zh: 'scan.png 这个 JPEG 要读 64 遍以上才完整，太久了。在看图的程序里打开，另存为普通的 JPEG 或 PNG。',
    en: 'scan.png is a JPEG that has to be gone over more than 64 times, which takes too long. Open it in a program that shows pictures and save it as an ordinary JPEG or a PNG.',
  };

  test('in as many steps as a program makes is read', () => {
    expect(readImage('scan.png', progressive(64, 64, 17))).toMatchObject({ width: 64, height: 64 });
  });

  test.each<[string, Buffer]>([
    ['in thousands of steps', progressive(7000, 7000, 5000)],
    ['after what no reader knows', progressive(64, 64, 5000, { before: [Buffer.from([0xff, 0xe0, 0, 2, 0xe1, 0, 2])] })],
    [
      'in steps of no colour',
      Buffer.from(progressive(64, 64, 5000).toString('latin1').replaceAll('\xff\xda\0\b\x01', '\xff\xda\0\b\0'), 'latin1'),
    ],
    [
      'in one step that names a colour again and again',
      Buffer.from(progressive(64, 64, 1).toString('latin1').replaceAll('\xff\xda\0\b\x01', '\xff\xda\0\b\xff'), 'latin1'),
    ],
  ])('%s is refused before it is read', (_, bytes) => {
    const start = performance.now();
    expect(readImage('scan.png', bytes)).toEqual({ error: tooMany });
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test('is read without its preview and the film after it, whatever is in them', () => {
    const scans = Buffer.concat(Array.from({ length: 99 }, () => Buffer.from([0xff, 0xda, 0, 8, 1])));
    const preview = Buffer.concat([Buffer.from([0xff, 0xe1, 0x02, 0x00]), scans, Buffer.alloc(0x200 - 2 - scans.length)]);
    const drawing = jpegOf(400, 400, ring);
    const camera = Buffer.concat([drawing.subarray(0, 2), preview, drawing.subarray(2), scans]);
    nearly(svgOf(camera), ringInSquare);
  });
});

test('a photo of nothing but grain is refused, and in seconds', () => {
  let seed = 1;
  const values = new Float32Array(1_000_000).map(() => {
    seed = (seed * 48271) % 2147483647;
    return seed % 5 === 0 ? 0 : 1;
  });
  expect(trace('scan.png', { width: 1000, height: 1000, values })).toEqual({
    error: {
      zh: 'scan.png 的细节太多，描出来超过 20 KB。画简单些：没有阴影、花纹和小字的轮廓。',
      en: 'scan.png has too many details: traced, it would have more than 20 KB. Draw it more simply: outlines without shading, patterns or small letters.',
    },
  });
}, 20_000);
