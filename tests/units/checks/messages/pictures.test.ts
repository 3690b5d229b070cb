import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawingProblems } from '../../../../src/curriculum/pictures/drawing.ts';
import { type Row, saysWordForWord } from '../../../support/messages.ts';

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 180">\n${inside}\n</svg>\n`;
const drawing = svg('<path d="M20 20l60 40"/>');

/** The small curriculum with one more picture, which nothing shows. */
const one = (content: string) => ({ 'content/pictures/red-kite.svg': content, 'content/pictures.yaml': undefined });
const inside = 'A drawing lies inside its viewBox: draw it at that size and delete what lies outside.';
const at = (file: string) => ({ [file]: drawing });

// One row per problem: what is wrong, the files that contain it, and everything that is reported.
saysWordForWord('what a drawing holds', [
  [
    'a script',
    one(svg('<script>alert(1)</script>')),
    {
      at: 'content/pictures/red-kite.svg:2:1',
      id: 'picture-is-a-drawing',
      message: '<script> is not allowed in a picture.',
      hint: 'Delete it with all that it holds; a drawing needs no program.',
      zh: ['图里不能有 <script>。', '把它连同里面的都删掉，图里不需要程序。'],
    },
  ],
  [
    'a web page inside the drawing',
    one(svg('<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>')),
    {
      at: 'content/pictures/red-kite.svg:2:1',
      id: 'picture-is-a-drawing',
      message: '<foreignObject> is not allowed in a picture.',
      hint: 'Delete it with all that it holds; a drawing needs no program.',
      zh: ['图里不能有 <foreignObject>。', '把它连同里面的都删掉，图里不需要程序。'],
    },
  ],
  [
    'a program in an attribute',
    one(svg('<path onclick="alert(1)" d="M0 0"/>')),
    {
      at: 'content/pictures/red-kite.svg:2:7',
      id: 'picture-is-a-drawing',
      message: '<path> may not have onclick in a picture.',
      hint: 'Delete it; a drawing needs no program.',
      zh: ['图里的 <path> 不能有 onclick。', '把它删掉，图里不需要程序。'],
    },
  ],
  [
    'a style sheet',
    one(svg('<style>@import url(https://example.org/a.css);</style>')),
    {
      at: 'content/pictures/red-kite.svg:2:1',
      id: 'picture-is-a-drawing',
      message: '<style> is not allowed in a picture.',
      hint: 'Write colours and widths as attributes of the shapes, such as fill="none" stroke-width="3", and delete <style>.',
      zh: ['图里不能有 <style>。', '把颜色、粗细写成形状的属性，比如 fill="none" stroke-width="3"，再删掉 <style>。'],
    },
  ],
  [
    'an address in style',
    one(svg('<path style="fill:none;stroke:url(https://example.org/a)" d="M0 0"/>')),
    {
      at: 'content/pictures/red-kite.svg:2:7',
      id: 'picture-is-a-drawing',
      message: '"stroke:url(https://example.org/a)" is not allowed in style.',
      hint: 'In style say only how lines and areas are drawn, such as fill:none;stroke:#000; nothing like url(…).',
      zh: [
        'style 里不能写 "stroke:url(https://example.org/a)"。',
        'style 里只写怎么画线、填色，比如 fill:none;stroke:#000；不能有 url(…)。',
      ],
    },
  ],
  [
    'an address in style, disguised',
    one(svg('<path style="fill:u\\72l(https://example.org/a)" d="M0 0"/>')),
    {
      at: 'content/pictures/red-kite.svg:2:7',
      id: 'picture-is-a-drawing',
      message: '"fill:u\\72l(https://example.org/a)" is not allowed in style.',
      hint: 'In style say only how lines and areas are drawn, such as fill:none;stroke:#000; nothing like url(…).',
      zh: [
        'style 里不能写 "fill:u\\72l(https://example.org/a)"。',
        'style 里只写怎么画线、填色，比如 fill:none;stroke:#000；不能有 url(…)。',
      ],
    },
  ],
  [
    'an address as a colour',
    one(svg('<path fill="url(https://example.org/a#b)" d="M0 0"/>')),
    {
      at: 'content/pictures/red-kite.svg:2:7',
      id: 'picture-is-a-drawing',
      message: 'The value of fill may not be "url(https://example.org/a#b)".',
      hint: 'Write numbers, a colour or a word, such as "3", "#000" or "none"; nothing like url(…).',
      zh: ['fill 的值不能是 "url(https://example.org/a#b)"。', '写数字、颜色或者一个词，比如 "3"、"#000"、"none"；不能有 url(…)。'],
    },
  ],
  [
    'a picture of elsewhere',
    one(svg('<image href="https://example.org/a.png"/>')),
    {
      at: 'content/pictures/red-kite.svg:2:1',
      id: 'picture-is-a-drawing',
      message: '<image> is not allowed in a picture.',
      hint: 'A picture is drawn with lines and holds no photographs. Draw what it shows.',
      zh: ['图里不能有 <image>。', '图是用线画的，里面不能放照片。照着画出来。'],
    },
  ],
  [
    'a link',
    one(svg('<a href="https://example.org"><path d="M0 0"/></a>')),
    {
      at: 'content/pictures/red-kite.svg:2:1',
      id: 'picture-is-a-drawing',
      message: '<a> is not allowed in a picture.',
      hint: 'Delete the link and keep the shapes in it.',
      zh: ['图里不能有 <a>。', '删掉链接，留下里面的形状。'],
    },
  ],
  [
    'a link that changes',
    one(svg('<set attributeName="href" to="javascript:alert(1)"/>')),
    {
      at: 'content/pictures/red-kite.svg:2:1',
      id: 'picture-is-a-drawing',
      message: '<set> is not allowed in a picture.',
      hint: 'Delete it; on paper nothing moves.',
      zh: ['图里不能有 <set>。', '把它删掉，纸上的图不会动。'],
    },
  ],
  [
    'a shape of another file',
    one(svg('<use href="kite.svg#kite"/>')),
    {
      at: 'content/pictures/red-kite.svg:2:6',
      id: 'picture-is-a-drawing',
      message: 'href points outside the picture: "kite.svg#kite".',
      hint: 'It may only point to a shape in the same picture, such as href="#leaf".',
      zh: ['href 指到图的外面："kite.svg#kite"。', '只能指到这张图里的形状，比如 href="#leaf"。'],
    },
  ],
  [
    'a shape that is not there',
    one(svg('<use href="#leaf"/>')),
    {
      at: 'content/pictures/red-kite.svg:2:6',
      id: 'picture-is-a-drawing',
      message: 'No shape in this picture has the id "leaf".',
      hint: 'Give this id to the shape that is to be shown again, or delete <use>.',
      zh: ['图里没有 id 是 "leaf" 的形状。', '给要再画一次的形状写上这个 id，或者删掉 <use>。'],
    },
  ],
  [
    'a shape that shows other shapes',
    one(svg('<path id="leaf" d="M0 0"/><g id="twig"><use href="#leaf"/></g><use href="#twig"/>')),
    {
      at: 'content/pictures/red-kite.svg:2:68',
      id: 'picture-is-a-drawing',
      message: '"twig" contains a <use> itself.',
      hint: 'A <use> may only point to shapes without a <use>: draw what it shows.',
      zh: ['"twig" 里面还有 <use>。', '<use> 只能指到没有 <use> 的形状：把里面的画出来。'],
    },
  ],
  [
    'words',
    one(svg('<text>风筝</text>')),
    {
      at: 'content/pictures/red-kite.svg:2:1',
      id: 'picture-is-a-drawing',
      message: '<text> is not allowed in a picture.',
      hint: 'Turn the words into paths, or write them in the text, next to the picture.',
      zh: ['图里不能有 <text>。', '把字转成路径，或者把要说的话写在文章里，在图的旁边。'],
    },
  ],
  [
    'words in no element',
    one(svg('风筝')),
    {
      at: 'content/pictures/red-kite.svg:2:1',
      id: 'picture-is-a-drawing',
      message: 'There are words in this picture.',
      hint: 'A drawing holds shapes only. Write words in the text, next to the picture.',
      zh: ['图里有文字。', '图里只画形状。要说的话写在文章里，在图的旁边。'],
    },
  ],
  [
    'another namespace',
    one(svg('<g xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:label="Layer 1"/>')),
    {
      at: 'content/pictures/red-kite.svg:2:4',
      id: 'picture-is-a-drawing',
      message: 'This picture uses another namespace: xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape".',
      hint: 'Delete it and what uses it. A drawing made with Inkscape can be saved as "Optimized SVG", which leaves such things out.',
      zh: [
        '图里用了别的命名空间：xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"。',
        '把它和用到它的都删掉。用 Inkscape 画的，另存为“优化的 SVG”，多余的就没有了。',
      ],
    },
  ],
  [
    'an unknown attribute',
    one(svg('<path class="line" d="M0 0"/>')),
    {
      at: 'content/pictures/red-kite.svg:2:7',
      id: 'picture-is-a-drawing',
      message: '<path> may not have class in a picture.',
      hint: 'Delete it. A drawing made with Inkscape can be saved as "Optimized SVG", which leaves such things out.',
      zh: ['图里的 <path> 不能有 class。', '删掉它。用 Inkscape 画的，另存为“优化的 SVG”，多余的就没有了。'],
    },
  ],
  [
    'an attribute longer than anybody writes',
    one(svg('<path d="M0 0" transform="' + 'scale(1)'.repeat(200) + '"/>')),
    {
      at: 'content/pictures/red-kite.svg:2:16',
      id: 'picture-is-a-drawing',
      message: 'The value of transform is too long; 1,000 characters is the most.',
      hint: 'Delete it. A drawing made with Inkscape can be saved as "Optimized SVG", which leaves such things out.',
      zh: ['transform 的值太长，最多 1,000 个字符。', '删掉它。用 Inkscape 画的，另存为“优化的 SVG”，多余的就没有了。'],
    },
  ],
  [
    'another base for addresses',
    one(svg('<g xml:base="https://example.org/"/>')),
    {
      at: 'content/pictures/red-kite.svg:2:4',
      id: 'picture-is-a-drawing',
      message: '<g> may not have xml:base in a picture.',
      hint: 'Delete it. A drawing made with Inkscape can be saved as "Optimized SVG", which leaves such things out.',
      zh: ['图里的 <g> 不能有 xml:base。', '删掉它。用 Inkscape 画的，另存为“优化的 SVG”，多余的就没有了。'],
    },
  ],
  [
    'a processing instruction',
    one(svg('<?xml-stylesheet href="https://example.org/a.css"?>')),
    {
      at: 'content/pictures/red-kite.svg:2:1',
      id: 'picture-is-a-drawing',
      message: 'There is a processing instruction <?xml-stylesheet…?> in this picture.',
      hint: 'Delete it; a drawing does not need it.',
      zh: ['图里有处理指令 <?xml-stylesheet…?>。', '把它删掉，图不需要它。'],
    },
  ],
  [
    'an element that is not closed',
    one(svg('<g>')),
    {
      at: 'content/pictures/red-kite.svg:3:6',
      id: 'picture-is-a-drawing',
      message: 'The picture cannot be read from here on: unexpected close tag.',
      hint: 'See that every <…> is closed and every value is in quotes, or save the drawing again from the program that made it.',
      zh: ['从这里起读不懂：结尾的先后不对。', '看看每个 <…> 有没有结尾，属性的值有没有引号；或者用画图程序重新保存一遍。'],
    },
  ],
  [
    'an attribute written twice',
    one(svg('<path d="M0 0" d="M1 1"/>')),
    {
      at: 'content/pictures/red-kite.svg:2:25',
      id: 'picture-is-a-drawing',
      message: 'The picture cannot be read from here on: duplicate attribute: d.',
      hint: 'See that every <…> is closed and every value is in quotes, or save the drawing again from the program that made it.',
      zh: ['从这里起读不懂：d 写了两次。', '看看每个 <…> 有没有结尾，属性的值有没有引号；或者用画图程序重新保存一遍。'],
    },
  ],
  [
    'an entity that is not known',
    one(svg('<path d="&shape;"/>')),
    {
      at: 'content/pictures/red-kite.svg:2:16',
      id: 'picture-is-a-drawing',
      message: 'The picture cannot be read from here on: undefined entity.',
      hint: 'See that every <…> is closed and every value is in quotes, or save the drawing again from the program that made it.',
      zh: ['从这里起读不懂：& 后面的名字不认识。', '看看每个 <…> 有没有结尾，属性的值有没有引号；或者用画图程序重新保存一遍。'],
    },
  ],
  [
    'too many groups inside each other',
    one(svg('<g>'.repeat(100) + '</g>'.repeat(100))),
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
    one(svg('<path/>'.repeat(5000))),
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
    one(svg(`<g id="leaf">${'<path/>'.repeat(99)}</g>${'<use href="#leaf"/>'.repeat(60)}`)),
    {
      at: 'content/pictures/red-kite.svg:1:1',
      id: 'picture-is-a-drawing',
      message: 'This picture holds 6,161 elements; 5,000 is the most.',
      hint: 'Draw it more simply: phones have to fetch it and printers to draw it.',
      zh: ['这张图有 6,161 个元素，最多只能有 5,000 个。', '画简单些：手机要下载它，打印机要画它。'],
    },
  ],
  [
    'several at once, all of which are reported in one run',
    one(svg('<script/>\n<path onload="alert(1)" style="color:url(a)" d="M0 0"/>\n<image/>')),
    {
      at: 'content/pictures/red-kite.svg:2:1',
      id: 'picture-is-a-drawing',
      message: '<script> is not allowed in a picture.',
      hint: 'Delete it with all that it holds; a drawing needs no program.',
      zh: ['图里不能有 <script>。', '把它连同里面的都删掉，图里不需要程序。'],
    },
    {
      at: 'content/pictures/red-kite.svg:3:7',
      id: 'picture-is-a-drawing',
      message: '<path> may not have onload in a picture.',
      hint: 'Delete it; a drawing needs no program.',
      zh: ['图里的 <path> 不能有 onload。', '把它删掉，图里不需要程序。'],
    },
    {
      at: 'content/pictures/red-kite.svg:3:25',
      id: 'picture-is-a-drawing',
      message: '"color:url(a)" is not allowed in style.',
      hint: 'In style say only how lines and areas are drawn, such as fill:none;stroke:#000; nothing like url(…).',
      zh: ['style 里不能写 "color:url(a)"。', 'style 里只写怎么画线、填色，比如 fill:none;stroke:#000；不能有 url(…)。'],
    },
    {
      at: 'content/pictures/red-kite.svg:4:1',
      id: 'picture-is-a-drawing',
      message: '<image> is not allowed in a picture.',
      hint: 'A picture is drawn with lines and holds no photographs. Draw what it shows.',
      zh: ['图里不能有 <image>。', '图是用线画的，里面不能放照片。照着画出来。'],
    },
  ],
]);

saysWordForWord('files that are no drawing', [
  [
    'a DOCTYPE with entities',
    one('<!DOCTYPE svg [<!ENTITY a "b">]>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 180">\n<path d="&a;"/>\n</svg>\n'),
    {
      at: 'content/pictures/red-kite.svg:1:1',
      id: 'picture-is-a-drawing',
      message: 'There is a DOCTYPE in this picture.',
      hint: 'Delete everything from <!DOCTYPE to its >; a drawing does not need it.',
      zh: ['图里有 DOCTYPE。', '把从 <!DOCTYPE 到 > 的都删掉，图不需要它。'],
    },
  ],
  [
    'a web page named like a picture',
    one('<!doctype html>\n<script>alert(1)</script>\n'),
    {
      at: 'content/pictures/red-kite.svg:1:1',
      id: 'picture-is-a-drawing',
      message: 'This is a web page (HTML), not a drawing.',
      hint: 'Replace it by a drawing in SVG, or delete the file.',
      zh: ['这是一个网页（HTML），不是图。', '换成用 SVG 画的图，或者删掉这个文件。'],
    },
  ],
  [
    'another document',
    one('<html xmlns="http://www.w3.org/1999/xhtml"/>'),
    {
      at: 'content/pictures/red-kite.svg:1:1',
      id: 'picture-is-a-drawing',
      message: 'This is a web page (HTML), not a drawing.',
      hint: 'Replace it by a drawing in SVG, or delete the file.',
      zh: ['这是一个网页（HTML），不是图。', '换成用 SVG 画的图，或者删掉这个文件。'],
    },
  ],
  [
    'XML that is no drawing',
    one('<note/>'),
    {
      at: 'content/pictures/red-kite.svg:1:1',
      id: 'picture-is-a-drawing',
      message: 'The outermost element is <note>, not <svg>.',
      hint: 'Replace it by a drawing in SVG, or delete the file.',
      zh: ['图的最外面是 <note>，不是 <svg>。', '换成用 SVG 画的图，或者删掉这个文件。'],
    },
  ],
  [
    'no namespace and no viewBox',
    one('<svg>\n<path d="M0 0"/>\n</svg>\n'),
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
      one(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"/>`),
      {
        at: 'content/pictures/red-kite.svg:1:41',
        id: 'picture-is-a-drawing',
        message: `viewBox may not be "${box}".`,
        hint: 'Write four numbers: left, top, width and height, the last two from 0.01 to 100000 and the longer at most 20 times the shorter, for example viewBox="0 0 240 180".',
      },
    ],
  ),
  ...['width="0"', 'width="-5"', 'height="1e-300"', 'width="nan"', 'width="inherit" height="24"'].map(
    (sides): Row => [
      `a side that is none: ${sides}`,
      one(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" ${sides}/>`),
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
    one('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" width="1000000000" height="1000000000"/>'),
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
    one(svg('<circle r="1e308"/>\n<path d="M0 0L-1e7 1"/>\n<path d="M0 0" style="fill:#123456;stroke-width:1e9"/>')),
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
    one(svg('<g transform="scale(200)"><g transform="matrix(200 0 0 1 0 0)"/></g>\n<g transform="skewX(89.9999999)"/>')),
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
    one(svg('<g stroke-dasharray="0.0001"><path d="M0 0L1000 1000"/></g>')),
    {
      at: 'content/pictures/red-kite.svg:1:1',
      id: 'picture-is-a-drawing',
      message: 'The dashes are so short and the lines so long that a printer would not come to an end.',
      hint: 'Write larger numbers in stroke-dasharray, or draw shorter lines.',
      zh: ['虚线太细碎，线又太长，打印机画不完。', '把 stroke-dasharray 里的数写大些，或者把线画短些。'],
    },
  ],
  [
    'a viewBox without a size',
    one('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 180"/>'),
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
  [
    'a mark at the beginning',
    one(`\uFEFF${drawing}`),
    {
      at: 'content/pictures/red-kite.svg:1:1',
      id: 'picture-is-a-drawing',
      message: 'The file begins with an invisible mark (BOM).',
      hint: 'Save it in your editor as "UTF-8", not as "UTF-8 with BOM".',
      zh: ['文件开头有一个看不见的记号（BOM）。', '在编辑器里另存为“UTF-8”，不要选“带 BOM 的 UTF-8”。'],
    },
  ],
  [
    'an encoding that is not UTF-8',
    one(`<?xml version="1.0" encoding="GBK"?>\n${drawing}`),
    {
      at: 'content/pictures/red-kite.svg:1:1',
      id: 'picture-is-a-drawing',
      message: 'The first line says that the file is encoded as GBK.',
      hint: 'Save it as UTF-8 and write encoding="UTF-8" on the first line.',
      zh: ['第一行说文件的编码是 GBK。', '按 UTF-8 保存，把第一行的 encoding 改成 "UTF-8"。'],
    },
  ],
  [
    'UTF-16',
    one([...drawing].join('\0')),
    {
      at: 'content/pictures/red-kite.svg:1:2',
      id: 'file-is-utf-8',
      message: 'This file is not saved as UTF-8.',
      hint: 'It is saved as UTF-16, which Notepad calls "Unicode". Open it in your editor and save it again, choosing the encoding UTF-8.',
      zh: ['这个文件不是按 UTF-8 保存的。', '它存成了 UTF-16（记事本里叫“Unicode”）。在编辑器里打开，另存为，编码选 UTF-8。'],
    },
  ],
  [
    'an empty file',
    one(''),
    {
      at: 'content/pictures/red-kite.svg:1:1',
      id: 'picture-is-a-drawing',
      message: 'The picture cannot be read from here on: document must contain a root element.',
      hint: 'See that every <…> is closed and every value is in quotes, or save the drawing again from the program that made it.',
      zh: [
        '从这里起读不懂：<svg> 的外面还有东西，或者没有 <svg>。',
        '看看每个 <…> 有没有结尾，属性的值有没有引号；或者用画图程序重新保存一遍。',
      ],
    },
  ],
  [
    'half a file',
    one('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 180">\n<path d="M20 20l6'),
    {
      at: 'content/pictures/red-kite.svg:2:17',
      id: 'picture-is-a-drawing',
      message: 'The picture cannot be read from here on: unclosed tag: svg',
      hint: 'See that every <…> is closed and every value is in quotes, or save the drawing again from the program that made it.',
      zh: ['从这里起读不懂：<svg> 没有结尾。', '看看每个 <…> 有没有结尾，属性的值有没有引号；或者用画图程序重新保存一遍。'],
    },
  ],
  [
    'a file larger than a phone should fetch',
    one(svg(`<!--${'x'.repeat(200_000)}-->`)),
    {
      at: 'content/pictures/red-kite.svg:1:1',
      id: 'picture-is-a-drawing',
      message: 'This picture holds 200,078 bytes; 200,000 is the most.',
      hint: 'Draw it more simply: phones have to fetch it and printers to draw it.',
      zh: ['这张图有 200,078 个字节，最多只能有 200,000 个。', '画简单些：手机要下载它，打印机要画它。'],
    },
  ],
]);

saysWordForWord('where pictures lie and how they are named', [
  [
    'a Chinese name',
    at('content/pictures/风筝.svg'),
    {
      at: 'content/pictures/风筝.svg:1:1',
      id: 'picture-can-be-named',
      message: 'A block cannot name the picture 风筝.svg.',
      hint: 'Rename it: lower-case letters, digits and single hyphens only, for example big-kite.svg; its folder, too.',
      zh: ['块里写不出 风筝.svg 这个图名。', '改名：只用小写字母、数字和连字符，比如 big-kite.svg；文件夹也一样。'],
    },
  ],
  [
    'capital letters, which Windows and macOS do not distinguish',
    at('content/pictures/Kite.svg'),
    {
      at: 'content/pictures/Kite.svg:1:1',
      id: 'picture-can-be-named',
      message: 'A block cannot name the picture Kite.svg.',
      hint: 'Rename it: lower-case letters, digits and single hyphens only, for example big-kite.svg; its folder, too.',
      zh: ['块里写不出 Kite.svg 这个图名。', '改名：只用小写字母、数字和连字符，比如 big-kite.svg；文件夹也一样。'],
    },
  ],
  [
    'a capital ending',
    at('content/pictures/red-kite.SVG'),
    {
      at: 'content/pictures/red-kite.SVG:1:1',
      id: 'picture-can-be-named',
      message: 'A block cannot name the picture red-kite.SVG.',
      hint: 'Rename it: lower-case letters, digits and single hyphens only, for example big-kite.svg; its folder, too.',
      zh: ['块里写不出 red-kite.SVG 这个图名。', '改名：只用小写字母、数字和连字符，比如 big-kite.svg；文件夹也一样。'],
    },
  ],
  [
    'a space',
    at('content/pictures/red kite.svg'),
    {
      at: 'content/pictures/red kite.svg:1:1',
      id: 'picture-can-be-named',
      message: 'A block cannot name the picture red kite.svg.',
      hint: 'Rename it: lower-case letters, digits and single hyphens only, for example big-kite.svg; its folder, too.',
      zh: ['块里写不出 red kite.svg 这个图名。', '改名：只用小写字母、数字和连字符，比如 big-kite.svg；文件夹也一样。'],
    },
  ],
  [
    'a sign of addresses',
    at('content/pictures/50%.svg'),
    {
      at: 'content/pictures/50%.svg:1:1',
      id: 'picture-can-be-named',
      message: 'A block cannot name the picture 50%.svg.',
      hint: 'Rename it: lower-case letters, digits and single hyphens only, for example big-kite.svg; its folder, too.',
      zh: ['块里写不出 50%.svg 这个图名。', '改名：只用小写字母、数字和连字符，比如 big-kite.svg；文件夹也一样。'],
    },
  ],
  [
    'a number sign',
    at('content/pictures/kite#2.svg'),
    {
      at: 'content/pictures/kite#2.svg:1:1',
      id: 'picture-can-be-named',
      message: 'A block cannot name the picture kite#2.svg.',
      hint: 'Rename it: lower-case letters, digits and single hyphens only, for example big-kite.svg; its folder, too.',
      zh: ['块里写不出 kite#2.svg 这个图名。', '改名：只用小写字母、数字和连字符，比如 big-kite.svg；文件夹也一样。'],
    },
  ],
  [
    'a name that begins with a dot',
    at('content/pictures/.kite.svg'),
    {
      at: 'content/pictures/.kite.svg:1:1',
      id: 'picture-can-be-named',
      message: 'A block cannot name the picture .kite.svg.',
      hint: 'Rename it: lower-case letters, digits and single hyphens only, for example big-kite.svg; its folder, too.',
      zh: ['块里写不出 .kite.svg 这个图名。', '改名：只用小写字母、数字和连字符，比如 big-kite.svg；文件夹也一样。'],
    },
  ],
  [
    'a name that begins with a hyphen',
    at('content/pictures/-kite.svg'),
    {
      at: 'content/pictures/-kite.svg:1:1',
      id: 'picture-can-be-named',
      message: 'A block cannot name the picture -kite.svg.',
      hint: 'Rename it: lower-case letters, digits and single hyphens only, for example big-kite.svg; its folder, too.',
      zh: ['块里写不出 -kite.svg 这个图名。', '改名：只用小写字母、数字和连字符，比如 big-kite.svg；文件夹也一样。'],
    },
  ],
  [
    'a name that Windows keeps',
    at('content/pictures/con.svg'),
    {
      at: 'content/pictures/con.svg:1:1',
      id: 'picture-can-be-named',
      message: 'The name con.svg is taken.',
      hint: 'Give it another name. Windows allows no file called con, prn, aux, nul, com1 or lpt1, and no folder in content/pictures may be called content, lessons or workshops.',
      zh: [
        'con.svg 这个名字另有用处。',
        '换一个名字。Windows 不许文件叫 con、prn、aux、nul、com1、lpt1；content/pictures 里的文件夹不能叫 content、lessons、workshops。',
      ],
    },
  ],
  [
    'a folder that Windows keeps',
    at('content/pictures/aux/kite.svg'),
    {
      at: 'content/pictures/aux/kite.svg:1:1',
      id: 'picture-can-be-named',
      message: 'The name aux/kite.svg is taken.',
      hint: 'Give it another name. Windows allows no file called con, prn, aux, nul, com1 or lpt1, and no folder in content/pictures may be called content, lessons or workshops.',
      zh: [
        'aux/kite.svg 这个名字另有用处。',
        '换一个名字。Windows 不许文件叫 con、prn、aux、nul、com1、lpt1；content/pictures 里的文件夹不能叫 content、lessons、workshops。',
      ],
    },
  ],
  [
    'a folder named like one of documents',
    at('content/pictures/lessons/kite.svg'),
    {
      at: 'content/pictures/lessons/kite.svg:1:1',
      id: 'picture-can-be-named',
      message: 'The name lessons/kite.svg is taken.',
      hint: 'Give it another name. Windows allows no file called con, prn, aux, nul, com1 or lpt1, and no folder in content/pictures may be called content, lessons or workshops.',
      zh: [
        'lessons/kite.svg 这个名字另有用处。',
        '换一个名字。Windows 不许文件叫 con、prn、aux、nul、com1、lpt1；content/pictures 里的文件夹不能叫 content、lessons、workshops。',
      ],
    },
  ],
  [
    'a picture where nothing can use it',
    at('content/more/kite.svg'),
    {
      at: 'content/more/kite.svg:1:1',
      id: 'picture-can-be-named',
      message: 'The picture kite.svg is in a place where nothing can use it.',
      hint: 'Move it to content/pictures or to the folder of the document that shows it.',
      zh: ['图 kite.svg 放在哪里都用不到的地方。', '放到 content/pictures 里，或者放到用它的材料的文件夹里。'],
    },
  ],
  [
    'a picture in a folder without a document',
    at('lessons/kite.svg'),
    {
      at: 'lessons/kite.svg:1:1',
      id: 'picture-can-be-named',
      message: 'The picture kite.svg is in a place where nothing can use it.',
      hint: 'Move it to content/pictures or to the folder of the document that shows it.',
      zh: ['图 kite.svg 放在哪里都用不到的地方。', '放到 content/pictures 里，或者放到用它的材料的文件夹里。'],
    },
  ],
  [
    'a web page among pictures',
    at('content/pictures/kite.svg.html'),
    {
      at: 'content/pictures/kite.svg.html:1:1',
      id: 'picture-can-be-named',
      message: 'kite.svg.html is not a picture that can be used.',
      hint: 'Pictures are drawn as SVG, in files that end in .svg. Keep other files elsewhere.',
      zh: ['kite.svg.html 不是能用的图。', '图要用 SVG 画，文件名用 .svg 结尾。别的文件不要放在这里。'],
    },
  ],
  [
    'a program among pictures',
    at('content/pictures/kite.js'),
    {
      at: 'content/pictures/kite.js:1:1',
      id: 'picture-can-be-named',
      message: 'kite.js is not a picture that can be used.',
      hint: 'Pictures are drawn as SVG, in files that end in .svg. Keep other files elsewhere.',
      zh: ['kite.js 不是能用的图。', '图要用 SVG 画，文件名用 .svg 结尾。别的文件不要放在这里。'],
    },
  ],
  [
    'a photograph among pictures',
    at('content/pictures/kite.png'),
    {
      at: 'content/pictures/kite.png:1:1',
      id: 'picture-can-be-named',
      message: 'kite.png is not a picture that can be used.',
      hint: 'Pictures are drawn as SVG, in files that end in .svg. Keep other files elsewhere.',
      zh: ['kite.png 不是能用的图。', '图要用 SVG 画，文件名用 .svg 结尾。别的文件不要放在这里。'],
    },
  ],
  [
    'a photograph next to a text',
    at('lessons/grade-3/08-a-letter-far-away/kite.jpg'),
    {
      at: 'kite.jpg:1:1',
      id: 'picture-can-be-named',
      message: 'kite.jpg is not a picture that can be used.',
      hint: 'Pictures are drawn as SVG, in files that end in .svg. Keep other files elsewhere.',
      zh: ['kite.jpg 不是能用的图。', '图要用 SVG 画，文件名用 .svg 结尾。别的文件不要放在这里。'],
    },
  ],
  [
    'a Chinese name next to a text',
    at('lessons/grade-3/08-a-letter-far-away/风筝.svg'),
    {
      at: '风筝.svg:1:1',
      id: 'picture-can-be-named',
      message: 'A block cannot name the picture 风筝.svg.',
      hint: 'Rename it: lower-case letters, digits and single hyphens only, for example big-kite.svg; its folder, too.',
      zh: ['块里写不出 风筝.svg 这个图名。', '改名：只用小写字母、数字和连字符，比如 big-kite.svg；文件夹也一样。'],
    },
  ],
  [
    'a picture that its document does not show',
    at('lessons/grade-3/08-a-letter-far-away/big/red-kite.svg'),
    {
      at: 'big/red-kite.svg:1:1',
      id: 'picture-is-used',
      message: 'G3-08 does not show this picture.',
      hint: 'Show it with <Picture name="big/red-kite" …>, or delete the file.',
      zh: ['G3-08 没有用这张图。', '用 <Picture name="big/red-kite" …> 把它放进文章，或者删掉这个文件。'],
    },
  ],
]);

describe('a drawing', () => {
  test('may be made of every shape, of groups, and of shapes that are shown again', () => {
    const shapes = [
      '<?xml version="1.0" encoding="utf-8" standalone="no"?>',
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" width="60mm" height="45mm" viewBox="-1.5,0 240 1e2" preserveAspectRatio="xMidYMid meet">',
      '<!-- a leaf and its twig -->',
      '<defs><path id="leaf-1" d="M20 20c1-2 3.5.5 6e1 7z"/></defs>',
      '<g transform="translate(3 4) rotate(-45)" stroke="#1d1a17" fill="none" stroke-dasharray="2 1.5" opacity=".5" style="stroke-width: 2px; fill-rule:evenodd;">',
      '<use href="#leaf-1" x="3"/><use xlink:href="#leaf-1" y="10%"/>',
      '<rect x="1" y="2" width="3" height="4" rx="1"/><circle cx="1" cy="1" r="3"/><ellipse cx="1" cy="1" rx="3" ry="2" fill="rgb(0, 0, 0)"/>',
      '<line x1="0" y1="0" x2="9" y2="9"/><polyline points="0,0 4-2.5 9,9"/><polygon points="0 0 4 4 9 9"/>',
      '</g>',
      '</svg>',
    ];
    expect(drawingProblems('leaf.svg', Buffer.from(shapes.join('\r\n')))).toEqual([]);
  });

  test('is what every picture of the project is', () => {
    const files = readdirSync('content/pictures', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.svg'));
    expect(files.length).toBeGreaterThan(70);
    for (const file of files) expect(drawingProblems(file, readFileSync(path.join('content/pictures', file)))).toEqual([]);
  });

  // A pattern that goes back over what it has read would take hours for these, and a test has a minute.
  test.each([
    ['spaces', `<path transform="${' '.repeat(150_000)}x" d="M0 0"/>`],
    ['digits', `<path stroke-width="${'1'.repeat(999)}x" d="M0 0"/>`],
    ['20,000 groups inside each other', '<g>'.repeat(20_000)],
    ['10,000 programs', '<path onload="x"/>'.repeat(10_000)],
    ['entities of entities', '&a;'.repeat(50_000)],
  ])('that is made to keep a reader busy does not: %s', (_, inside) => {
    expect(drawingProblems('busy.svg', Buffer.from(svg(inside))).length).toBeGreaterThan(0);
  });
});
