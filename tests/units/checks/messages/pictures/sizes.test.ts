import { type Row, saysWordForWord } from '../../../../support/messages.ts';
import { onePicture, svg } from '../../../../support/svg.ts';

const inside = 'A drawing lies inside its viewBox: draw it at that size and delete what lies outside.';

// One row per problem: what is wrong, the files that contain it, and everything that is reported.
saysWordForWord('how large a drawing is, and how much is in it', [
  [
    'an attribute longer than anybody writes',
    onePicture(svg(`<path d="M0 0" transform="${'scale(1)'.repeat(200)}"/>`)),
    {
      at: 'content/pictures/red-kite.svg:2:16',
      id: 'picture-is-a-drawing',
      message: 'The value of transform is too long; 1,000 characters is the most.',
      hint: 'Delete it. A drawing made with Inkscape can be saved as "Optimized SVG", which leaves such things out.',
      zh: ['transform 的值太长，最多 1,000 个字符。', '删掉它。用 Inkscape 画的，另存为“优化的 SVG”，多余的就没有了。'],
    },
  ],
  [
    'too many groups inside each other',
    onePicture(svg('<g>'.repeat(100) + '</g>'.repeat(100))),
    {
      at: 'content/pictures/red-kite.svg:2:298',
      id: 'picture-is-a-drawing',
      message: 'More than 100 elements are nested here; that is the most.',
      hint: 'Take away the <g> round it.',
      zh: ['这里套了 100 层以上，最多只能套这么多层。', '把套在外面的 <g> 去掉。'],
    },
  ],
  [
    'more elements than anybody draws',
    onePicture(svg('<path/>'.repeat(5000))),
    {
      at: 'content/pictures/red-kite.svg:2:34994',
      id: 'picture-is-a-drawing',
      message: 'This picture holds 5,001 elements; 5,000 is the most.',
      hint: 'Draw it more simply: phones have to fetch it and printers to draw it.',
      zh: ['这张图有 5,001 个元素，最多只能有 5,000 个。', '画简单些：手机要下载它，打印机要画它。'],
    },
  ],
  [
    'a drawing that grows when it is shown',
    onePicture(svg(`<g id="leaf">${'<path/>'.repeat(99)}</g>${'<use href="#leaf"/>'.repeat(60)}`)),
    {
      at: 'content/pictures/red-kite.svg:1:1',
      id: 'picture-is-a-drawing',
      message: 'This picture holds 6,161 elements; 5,000 is the most.',
      hint: 'Draw it more simply: phones have to fetch it and printers to draw it.',
      zh: ['这张图有 6,161 个元素，最多只能有 5,000 个。', '画简单些：手机要下载它，打印机要画它。'],
    },
  ],
  [
    'no namespace and no viewBox',
    onePicture('<svg>\n<path d="M0 0"/>\n</svg>\n'),
    {
      at: 'content/pictures/red-kite.svg:1:1',
      id: 'picture-is-a-drawing',
      message: '<svg> has no xmlns, so that browsers do not take it for a picture.',
      hint: 'Write <svg xmlns="http://www.w3.org/2000/svg" …>.',
      zh: ['<svg> 没有 xmlns，浏览器不会当它是图。', '写成 <svg xmlns="http://www.w3.org/2000/svg" …>。'],
    },
    {
      at: 'content/pictures/red-kite.svg:1:1',
      id: 'picture-is-a-drawing',
      message: '<svg> has no viewBox, so that it cannot be shown in any size.',
      hint: 'Write the size of the drawing, for example viewBox="0 0 240 180".',
      zh: ['<svg> 没有 viewBox，图就不能放大缩小。', '写上图的大小，比如 viewBox="0 0 240 180"。'],
    },
  ],
  ...[
    '0 0 1e308 1e308',
    '1e308 0 24 24',
    '0 0 -24 24',
    '0 0 NaN NaN',
    '0 0 Infinity 1',
    '0 0 1e-300 1e-300',
    '0x10 0 24 24',
    '0 0 0.0000001 10000000',
    '0 0 1000 49',
  ].map(
    (box): Row => [
      `a viewBox that is not the size of a picture: ${box}`,
      onePicture(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"/>`),
      {
        at: 'content/pictures/red-kite.svg:1:41',
        id: 'picture-is-a-drawing',
        message: `viewBox may not be "${box}".`,
        hint: 'Write four numbers: left, top, width and height, the last two from 0.01 to 100000 and the longer at most 20 times the shorter, for example viewBox="0 0 240 180".',
      },
    ],
  ),
  [
    'a viewBox without a size',
    onePicture('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 180"/>'),
    {
      at: 'content/pictures/red-kite.svg:1:41',
      id: 'picture-is-a-drawing',
      message: 'viewBox may not be "0 0 0 180".',
      hint: 'Write four numbers: left, top, width and height, the last two from 0.01 to 100000 and the longer at most 20 times the shorter, for example viewBox="0 0 240 180".',
      zh: [
        'viewBox 不能是 "0 0 0 180"。',
        '写四个数：左、上、宽、高，宽和高至少 0.01、最多 100000，长边不超过短边的 20 倍，比如 viewBox="0 0 240 180"。',
      ],
    },
  ],
  ...['width="0"', 'width="-5"', 'height="1e-300"', 'width="nan"', 'width="inherit" height="24"'].map(
    (sides): Row => [
      `a side that is none: ${sides}`,
      onePicture(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" ${sides}/>`),
      {
        at: 'content/pictures/red-kite.svg:1:1',
        id: 'picture-is-a-drawing',
        message: 'The width and height of <svg> are not the size of a picture.',
        hint: 'Delete width and height: the viewBox and the place of the picture say how large it is.',
      },
    ],
  ),
  [
    'a width that no screen has',
    onePicture('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" width="1000000000" height="1000000000"/>'),
    {
      at: 'content/pictures/red-kite.svg:1:1',
      id: 'picture-is-a-drawing',
      message: 'The width and height of <svg> are not the size of a picture.',
      hint: 'Delete width and height: the viewBox and the place of the picture say how large it is.',
      zh: ['<svg> 的 width 和 height 不是一张图的大小。', '删掉 width 和 height：图有多大，由 viewBox 和放它的地方来定。'],
    },
    {
      at: 'content/pictures/red-kite.svg:1:59',
      id: 'picture-is-a-drawing',
      message: 'width holds a number above 1,000,000.',
      hint: inside,
      zh: ['width 里有一个比 1,000,000 还大的数。', '图画在 viewBox 里面就够了：照那么大画，多出来的删掉。'],
    },
    {
      at: 'content/pictures/red-kite.svg:1:78',
      id: 'picture-is-a-drawing',
      message: 'height holds a number above 1,000,000.',
      hint: inside,
    },
  ],
  [
    'numbers with which nothing can be drawn, as attributes and in a style',
    onePicture(svg('<circle r="1e308"/>\n<path d="M0 0L-1e7 1"/>\n<path d="M0 0" style="fill:#123456;stroke-width:1e9"/>')),
    { at: 'content/pictures/red-kite.svg:2:9', id: 'picture-is-a-drawing', message: 'r holds a number above 1,000,000.', hint: inside },
    { at: 'content/pictures/red-kite.svg:3:7', id: 'picture-is-a-drawing', message: 'd holds a number above 1,000,000.', hint: inside },
    {
      at: 'content/pictures/red-kite.svg:4:16',
      id: 'picture-is-a-drawing',
      message: 'stroke-width holds a number above 1,000,000.',
      hint: inside,
    },
  ],
  [
    'groups that make each other larger, and a slope without end',
    onePicture(svg('<g transform="scale(200)"><g transform="matrix(200 0 0 1 0 0)"/></g>\n<g transform="skewX(89.9999999)"/>')),
    {
      at: 'content/pictures/red-kite.svg:2:30',
      id: 'picture-is-a-drawing',
      message: 'What is in here is shown more than 10,000 times larger.',
      hint: inside,
      zh: ['这里一层套一层，放大了 10,000 倍以上。', '图画在 viewBox 里面就够了：照那么大画，多出来的删掉。'],
    },
    {
      at: 'content/pictures/red-kite.svg:3:4',
      id: 'picture-is-a-drawing',
      message: 'What is in here is shown more than 10,000 times larger.',
      hint: inside,
    },
  ],
  [
    'more dashes than a printer draws in a morning',
    onePicture(svg('<g stroke-dasharray="0.0001"><path d="M0 0L1000 1000"/></g>')),
    {
      at: 'content/pictures/red-kite.svg:1:1',
      id: 'picture-is-a-drawing',
      message: 'The dashes are so short and the lines so long that a printer would not come to an end.',
      hint: 'Write larger numbers in stroke-dasharray, or draw shorter lines.',
      zh: ['虚线太细碎，线又太长，打印机画不完。', '把 stroke-dasharray 里的数写大些，或者把线画短些。'],
    },
  ],
  [
    'a file larger than a phone should fetch',
    onePicture(svg(`<!--${'x'.repeat(200_000)}-->`)),
    {
      at: 'content/pictures/red-kite.svg:1:1',
      id: 'picture-is-a-drawing',
      message: 'This picture holds 200,078 bytes; 200,000 is the most.',
      hint: 'Draw it more simply: phones have to fetch it and printers to draw it.',
      zh: ['这张图有 200,078 个字节，最多只能有 200,000 个。', '画简单些：手机要下载它，打印机要画它。'],
    },
  ],
]);
