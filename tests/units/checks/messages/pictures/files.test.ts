import { saysWordForWord } from '../../../../support/messages.ts';
import { drawing, onePicture, svg } from '../../../../support/svg.ts';

// One row per problem: what is wrong, the files that contain it, and everything that is reported.
saysWordForWord('files that are no drawing', [
  [
    'an element that is not closed',
    onePicture(svg('<g>')),
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
    onePicture(svg('<path d="M0 0" d="M1 1"/>')),
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
    onePicture(svg('<path d="&shape;"/>')),
    {
      at: 'content/pictures/red-kite.svg:2:16',
      id: 'picture-is-a-drawing',
      message: 'The picture cannot be read from here on: undefined entity.',
      hint: 'See that every <…> is closed and every value is in quotes, or save the drawing again from the program that made it.',
      zh: ['从这里起读不懂：& 后面的名字不认识。', '看看每个 <…> 有没有结尾，属性的值有没有引号；或者用画图程序重新保存一遍。'],
    },
  ],
  [
    'a DOCTYPE with entities',
    onePicture(
      '<!DOCTYPE svg [<!ENTITY a "b">]>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 180">\n<path d="&a;"/>\n</svg>\n',
    ),
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
    onePicture('<!doctype html>\n<script>alert(1)</script>\n'),
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
    onePicture('<html xmlns="http://www.w3.org/1999/xhtml"/>'),
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
    onePicture('<note/>'),
    {
      at: 'content/pictures/red-kite.svg:1:1',
      id: 'picture-is-a-drawing',
      message: 'The outermost element is <note>, not <svg>.',
      hint: 'Replace it by a drawing in SVG, or delete the file.',
      zh: ['图的最外面是 <note>，不是 <svg>。', '换成用 SVG 画的图，或者删掉这个文件。'],
    },
  ],
  [
    'a processing instruction',
    onePicture(svg('<?xml-stylesheet href="https://example.org/a.css"?>')),
    {
      at: 'content/pictures/red-kite.svg:2:1',
      id: 'picture-is-a-drawing',
      message: 'There is a processing instruction <?xml-stylesheet…?> in this picture.',
      hint: 'Delete it; a drawing does not need it.',
      zh: ['图里有处理指令 <?xml-stylesheet…?>。', '把它删掉，图不需要它。'],
    },
  ],
  [
    'a mark at the beginning',
    onePicture(`\uFEFF${drawing}`),
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
    onePicture(`<?xml version="1.0" encoding="GBK"?>\n${drawing}`),
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
    onePicture([...drawing].join('\0')),
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
    onePicture(''),
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
    onePicture('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 180">\n<path d="M20 20l6'),
    {
      at: 'content/pictures/red-kite.svg:2:17',
      id: 'picture-is-a-drawing',
      message: 'The picture cannot be read from here on: unclosed tag: svg',
      hint: 'See that every <…> is closed and every value is in quotes, or save the drawing again from the program that made it.',
      zh: ['从这里起读不懂：<svg> 没有结尾。', '看看每个 <…> 有没有结尾，属性的值有没有引号；或者用画图程序重新保存一遍。'],
    },
  ],
]);
