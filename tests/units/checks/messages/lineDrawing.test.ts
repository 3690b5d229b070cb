import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawingProblems } from '../../../../src/curriculum/pictures/drawing.ts';
import { lineDrawingProblems } from '../../../../src/curriculum/pictures/line/lineDrawing.ts';
import { soundFile } from '../../../support/curriculum.ts';
import { type Row, saysWordForWord } from '../../../support/messages.ts';

const head = 'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 180" fill="none" stroke="#000" stroke-width="3"';
const svg = (inside: string, attributes = head) => `<svg ${attributes}>\n${inside}\n</svg>\n`;
const line = '<path d="M20 20l60 40"/>';

/** The small curriculum with one more picture, and without the list in which it would have to be. */
const one = (content: string) => ({ 'content/pictures/red-kite.svg': content, 'content/pictures.yaml': undefined });

const inkHint = 'Write #000 (black), #fff (white) or none: the printers of schools have black alone.';
const moveHint = 'Move it inside, or enlarge the viewBox: what lies outside is cut off.';
const widthHint = 'Write stroke-width 3, for thin lines 2; it is from 0.7 to 48 after all transformations.';
const sizeHint = 'Delete it, or give it a size.';
const row = (what: string, content: string, at: string, message: string, hint: string, zh?: readonly [string, string]): Row => [
  what,
  one(content),
  { at: `content/pictures/red-kite.svg:${at}`, id: 'picture-is-a-line-drawing', message, hint, ...(zh ? { zh } : {}) },
];

saysWordForWord('how a picture is drawn', [
  row('a colour', svg(`${line}<path fill="#c8371f" d="M20 20h40v40z"/>`), '2:31', 'fill="#c8371f" is neither black nor white.', inkHint, [
    'fill="#c8371f" 不是黑色，也不是白色。',
    '写 #000（黑）、#fff（白）或 none（不画）：学校的打印机只有黑色。',
  ]),
  row(
    'a colour in style',
    svg('<path style="stroke: grey" d="M20 20h40v40z"/>'),
    '2:7',
    'stroke="grey" is neither black nor white.',
    inkHint,
  ),
  row(
    'grey by transparency',
    svg(`<g opacity=".5">${line}</g>`),
    '2:4',
    'opacity=".5" is printed as grey.',
    'Delete it: lines are black and areas white.',
    ['opacity=".5" 会印成灰的。', '把它删掉：线是黑的，面是白的。'],
  ),
  row('a hairline', svg('<path stroke-width=".2" d="M20 20l60 40"/>'), '2:1', 'This line is 0.2 wide, which printers lose.', widthHint, [
    '这条线宽 0.2，打印机印不清楚。',
    'stroke-width 写 3，细的写 2；最少 0.7，最多 48，放大缩小以后算。',
  ]),
  row(
    'a line that a transformation makes thin',
    svg(`${line}<g transform="scale(.1)"><path d="M200 200l600 400"/></g>`),
    '2:50',
    'This line is 0.3 wide, which printers lose.',
    widthHint,
  ),
  row(
    'a line of no width',
    svg('<path stroke-width="0" d="M20 20l60 40"/>'),
    '2:1',
    'This line is 0 wide, which printers lose.',
    widthHint,
  ),
  row(
    'a line of less than no width',
    svg('<path stroke-width="-3" d="M20 20l60 40"/>'),
    '2:1',
    'This line is -3 wide, which printers lose.',
    widthHint,
  ),
  row(
    'a line as wide as an area',
    svg('<path stroke-width="60" d="M20 20l60 40"/>'),
    '2:1',
    'This line is 60 wide, which is a black area.',
    widthHint,
    ['这条线宽 60，成了一片黑。', 'stroke-width 写 3，细的写 2；最少 0.7，最多 48，放大缩小以后算。'],
  ),
  row(
    'a shape outside',
    svg(`${line}<circle cx="300" cy="90" r="20"/>`),
    '2:25',
    'This <circle> reaches over the edge of the viewBox.',
    moveHint,
    ['这个 <circle> 画到 viewBox 外面去了。', '往里移，或者把 viewBox 改大：外面的会被切掉。'],
  ),
  row(
    'a curve that bulges out',
    svg('<path d="M20 20C20 -80 200 -80 200 20"/>'),
    '2:1',
    'This <path> reaches over the edge of the viewBox.',
    moveHint,
  ),
  row(
    'a shape that a <use> puts outside',
    svg(`${line}<defs><path id="leaf" d="M0 0l9 9"/></defs><use href="#leaf" x="500"/>`),
    '2:31',
    'This <path> reaches over the edge of the viewBox.',
    moveHint,
  ),
  row(
    'a rectangle without a height',
    svg(`${line}<rect x="9" y="9" width="40"/>`),
    '2:25',
    'This <rect> draws nothing: it has no size or no line.',
    sizeHint,
    ['这个 <rect> 什么都没有画：没有大小，或者没有线。', '把它删掉，或者写上大小。'],
  ),
  row(
    'a circle of less than no size',
    svg(`${line}<circle cx="9" cy="9" r="-4"/>`),
    '2:25',
    'This <circle> draws nothing: it has no size or no line.',
    sizeHint,
  ),
  row(
    'a path that only goes somewhere',
    svg(`${line}<path d="M20 20"/>`),
    '2:25',
    'This <path> draws nothing: it has no size or no line.',
    sizeHint,
  ),
  row(
    'nothing at all',
    svg(''),
    '1:1',
    'There is no black line in this picture.',
    'Draw lines: <path d="…" />, with stroke="#000" stroke-width="3" on <svg>. If the picture is not needed, delete the file.',
    ['图上没有一条黑线。', '画上线：<path d="…" />，外面的 <svg> 写 stroke="#000" stroke-width="3"。用不着这张图就删掉文件。'],
  ),
  row(
    'white on white',
    svg('<path stroke="#fff" d="M20 20l60 40"/>'),
    '1:1',
    'There is no black line in this picture.',
    'Draw lines: <path d="…" />, with stroke="#000" stroke-width="3" on <svg>. If the picture is not needed, delete the file.',
  ),
  row(
    'more bytes than a phone should fetch',
    svg(`${line}<path d="M20 20${'l1.5 1.5l-1.5-1.5'.repeat(1300)}"/>`),
    '1:1',
    'This picture has 22,256 bytes; 20,000 is the most.',
    'Draw it more simply, with at most one decimal. Trace a scan with npm run new -- picture NAME --from FILE.',
    ['这张图有 22,256 个字节，最多 20,000 个。', '画简单些，坐标最多留一位小数。扫描的图用 npm run new -- picture 名字 --from 文件 来描。'],
  ),
  ...['0 0 3000 2000', '0 0 24 24', '0 0 720 100'].map((box) =>
    row(
      `a size of its own: ${box}`,
      svg('<path d="M2 2l6 4"/>', `xmlns="http://www.w3.org/2000/svg" viewBox="${box}"`),
      '1:41',
      `viewBox="${box}" is not of the size of the other pictures: its longer side is 100 to 720 and at most 5 times the shorter.`,
      'Draw it in viewBox="0 0 240 180" (wide), "0 0 180 180" (square) or "0 0 180 240" (tall), so that its lines are as wide as in other pictures.',
      [
        `viewBox="${box}" 和别的图不一样大：长边要 100 到 720，不超过短边的 5 倍。`,
        '画在 viewBox="0 0 240 180"（横）、"0 0 180 180"（方）或 "0 0 180 240"（竖）里，线才会和别的图一样粗。',
      ],
    ),
  ),
]);

saysWordForWord('the list of pictures', [
  [
    'a drawing that is not in it',
    { 'content/pictures/red-kite.svg': svg(line) },
    {
      at: 'content/pictures/red-kite.svg:1:1',
      id: 'picture-can-be-found',
      message: 'content/pictures.yaml has no line for red-kite, so that writers do not find it.',
      hint: 'Add one like the others: - { id: red-kite, kind: thing, title: { zh: …, en: … }, words: { zh: [], en: [] } }',
      zh: [
        'content/pictures.yaml 里没有 red-kite，写的人找不到这张图。',
        '加一行，照别的行那样：- { id: red-kite, kind: thing, title: { zh: …, en: … }, words: { zh: [], en: [] } }',
      ],
    },
  ],
  [
    'a drawing that is gone',
    { 'content/pictures/zongzi.svg': undefined },
    {
      at: `content/pictures.yaml:${
        soundFile('content/pictures.yaml')!
          .split('\n')
          .findIndex((text) => text.includes('id: zongzi')) + 1
      }:5`,
      id: 'picture-can-be-found',
      message: 'There is no drawing content/pictures/zongzi.svg.',
      hint: 'Draw it, or delete this line.',
      zh: ['没有 content/pictures/zongzi.svg 这张图。', '画出来，或者把这一行删掉。'],
    },
  ],
]);

describe('a line drawing', () => {
  test.each([
    ['with named black and white', '<path fill="white" stroke="black" d="M20 20h40v40z"/>'],
    ['with rgb() and currentColor', '<path fill="rgb(255, 255, 255)" stroke="currentColor" d="M20 20h40v40z"/>'],
    ['of a black area with a thin line round it', '<path fill="#000" stroke-width=".4" d="M20 20h40v40z"/>'],
    [
      'of wide black lines with white ones on them',
      '<path stroke-width="18" d="M20 20l60 40"/><path stroke="#fff" stroke-width="12" d="M20 20l60 40"/>',
    ],
    ['whose ground ends at the edge', '<path d="M-4 170C80 165 160 175 244 170"/>'],
    ['drawn large and shown smaller', '<g transform="scale(.5)"><path stroke-width="6" d="M20 20L460 340"/></g>'],
    ['with a shape that is shown again', '<path id="leaf" d="M0 0l9 9"/><use href="#leaf" x="100" y="50"/>'],
    ['with a dot', `${line}<path d="M50 50l0 0"/>`],
    [
      'of every kind of shape',
      '<rect x="9" y="9" width="20" height="20"/><ellipse cx="90" cy="90" rx="20" ry="10"/><line x1="9" y1="9" x2="80" y2="80"/><polygon points="9,9 30,9 20,30"/>',
    ],
  ])('%s passes', (_, inside) => {
    expect(drawingProblems('kite.svg', Buffer.from(svg(inside)))).toEqual([]);
    expect(lineDrawingProblems('kite.svg', svg(inside))).toEqual([]);
  });

  test('is what every picture of the project is', () => {
    const files = ['content/pictures', 'lessons', 'workshops', 'content/activities'].flatMap((folder) =>
      (readdirSync(folder, { recursive: true }) as string[]).filter((file) => file.endsWith('.svg')).map((file) => path.join(folder, file)),
    );
    expect(files.length).toBeGreaterThan(130);
    expect(
      files.flatMap((file) =>
        lineDrawingProblems(file, readFileSync(file, 'utf8')).map(({ line: at, message }) => `${file}:${at} ${message.en}`),
      ),
    ).toEqual([]);
  });
});
