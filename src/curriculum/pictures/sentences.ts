import type { Wording } from '../problem.ts';
import { elements as known } from './attributes.ts';

/** What is wrong, and what to do. */
type Words = readonly [message: Wording, hint: Wording];

/** Drawing programs save more than the drawing; this hint says how to leave it out. */
const savePlainly: Wording = {
  zh: '删掉它。用 Inkscape 画的，另存为“优化的 SVG”，多余的就没有了。',
  en: 'Delete it. A drawing made with Inkscape can be saved as "Optimized SVG", which leaves such things out.',
};

export const byteOrderMark: Words = [
  { zh: '文件开头有一个看不见的记号（BOM）。', en: 'The file begins with an invisible mark (BOM).' },
  { zh: '在编辑器里另存为“UTF-8”，不要选“带 BOM 的 UTF-8”。', en: 'Save it in your editor as "UTF-8", not as "UTF-8 with BOM".' },
];

export const webPage: Words = [
  { zh: '这是一个网页（HTML），不是图。', en: 'This is a web page (HTML), not a drawing.' },
  { zh: '换成用 SVG 画的图，或者删掉这个文件。', en: 'Replace it by a drawing in SVG, or delete the file.' },
];

export function otherEncoding(encoding: string): Words {
  return [
    { zh: `第一行说文件的编码是 ${encoding}。`, en: `The first line says that the file is encoded as ${encoding}.` },
    { zh: '按 UTF-8 保存，把第一行的 encoding 改成 "UTF-8"。', en: 'Save it as UTF-8 and write encoding="UTF-8" on the first line.' },
  ];
}

export const doctype: Words = [
  { zh: '图里有 DOCTYPE。', en: 'There is a DOCTYPE in this picture.' },
  { zh: '把从 <!DOCTYPE 到 > 的都删掉，图不需要它。', en: 'Delete everything from <!DOCTYPE to its >; a drawing does not need it.' },
];

export function instruction(target: string): Words {
  return [
    { zh: `图里有处理指令 <?${target}…?>。`, en: `There is a processing instruction <?${target}…?> in this picture.` },
    { zh: '把它删掉，图不需要它。', en: 'Delete it; a drawing does not need it.' },
  ];
}

export const words: Words = [
  { zh: '图里有文字。', en: 'There are words in this picture.' },
  {
    zh: '图里只画形状。要说的话写在文章里，在图的旁边。',
    en: 'A drawing holds shapes only. Write words in the text, next to the picture.',
  },
];

export function otherRoot(name: string): Words {
  return [
    { zh: `图的最外面是 <${name}>，不是 <svg>。`, en: `The outermost element is <${name}>, not <svg>.` },
    { zh: '换成用 SVG 画的图，或者删掉这个文件。', en: 'Replace it by a drawing in SVG, or delete the file.' },
  ];
}

export function element(name: string): Words {
  return [
    { zh: `图里不能有 <${name}>。`, en: `<${name}> is not allowed in a picture.` },
    hints.get(name) ?? {
      zh: `图里只能有 ${known.map((one) => `<${one}>`).join('、')}。${savePlainly.zh}`,
      en: `A picture holds only ${known.map((one) => `<${one}>`).join(', ')}. ${savePlainly.en}`,
    },
  ];
}

const asAttributes: Wording = {
  zh: '把颜色、粗细写成形状的属性，比如 fill="none" stroke-width="3"，再删掉 <style>。',
  en: 'Write colours and widths as attributes of the shapes, such as fill="none" stroke-width="3", and delete <style>.',
};
const noWords: Wording = {
  zh: '把字转成路径，或者把要说的话写在文章里，在图的旁边。',
  en: 'Turn the words into paths, or write them in the text, next to the picture.',
};
const noPhotograph: Wording = {
  zh: '图是用线画的，里面不能放照片。照着画出来。',
  en: 'A picture is drawn with lines and holds no photographs. Draw what it shows.',
};
const noProgram: Wording = {
  zh: '把它连同里面的都删掉，图里不需要程序。',
  en: 'Delete it with all that it holds; a drawing needs no program.',
};
const noMovement: Wording = { zh: '把它删掉，纸上的图不会动。', en: 'Delete it; on paper nothing moves.' };

const hints: ReadonlyMap<string, Wording> = new Map([
  ['script', noProgram],
  ['foreignObject', noProgram],
  ['style', asAttributes],
  ['text', noWords],
  ['image', noPhotograph],
  ['a', { zh: '删掉链接，留下里面的形状。', en: 'Delete the link and keep the shapes in it.' }],
  ['animate', noMovement],
  ['animateMotion', noMovement],
  ['animateTransform', noMovement],
  ['set', noMovement],
]);

export function attribute(owner: string, name: string): Words {
  const message = { zh: `图里的 <${owner}> 不能有 ${name}。`, en: `<${owner}> may not have ${name} in a picture.` };
  return [message, /^on/i.test(name) ? { zh: '把它删掉，图里不需要程序。', en: 'Delete it; a drawing needs no program.' } : savePlainly];
}

export function namespace(name: string, uri: string): Words {
  return [
    { zh: `图里用了别的命名空间：${name}="${short(uri)}"。`, en: `This picture uses another namespace: ${name}="${short(uri)}".` },
    {
      zh: '把它和用到它的都删掉。用 Inkscape 画的，另存为“优化的 SVG”，多余的就没有了。',
      en: 'Delete it and what uses it. A drawing made with Inkscape can be saved as "Optimized SVG", which leaves such things out.',
    },
  ];
}

export function value(name: string, written: string): Words {
  return [
    { zh: `${name} 的值不能是 "${short(written)}"。`, en: `The value of ${name} may not be "${short(written)}".` },
    {
      zh: '写数字、颜色或者一个词，比如 "3"、"#000"、"none"；不能有 url(…)。',
      en: 'Write numbers, a colour or a word, such as "3", "#000" or "none"; nothing like url(…).',
    },
  ];
}

export function longValue(name: string, most: number): Words {
  return [
    {
      zh: `${name} 的值太长，最多 ${figure(most)} 个字符。`,
      en: `The value of ${name} is too long; ${figure(most)} characters is the most.`,
    },
    savePlainly,
  ];
}

export function declaration(written: string): Words {
  return [
    { zh: `style 里不能写 "${short(written)}"。`, en: `"${short(written)}" is not allowed in style.` },
    {
      zh: 'style 里只写怎么画线、填色，比如 fill:none;stroke:#000；不能有 url(…)。',
      en: 'In style say only how lines and areas are drawn, such as fill:none;stroke:#000; nothing like url(…).',
    },
  ];
}

export function link(name: string, written: string): Words {
  return [
    { zh: `${name} 指到图的外面："${short(written)}"。`, en: `${name} points outside the picture: "${short(written)}".` },
    {
      zh: '只能指到这张图里的形状，比如 href="#leaf"。',
      en: 'It may only point to a shape in the same picture, such as href="#leaf".',
    },
  ];
}

export function noTarget(to: string): Words {
  return [
    { zh: `图里没有 id 是 "${to.slice(1)}" 的形状。`, en: `No shape in this picture has the id "${to.slice(1)}".` },
    { zh: '给要再画一次的形状写上这个 id，或者删掉 <use>。', en: 'Give this id to the shape that is to be shown again, or delete <use>.' },
  ];
}

export function usesInside(to: string): Words {
  return [
    { zh: `"${to.slice(1)}" 里面还有 <use>。`, en: `"${to.slice(1)}" contains a <use> itself.` },
    {
      zh: '<use> 只能指到没有 <use> 的形状：把里面的画出来。',
      en: 'A <use> may only point to shapes without a <use>: draw what it shows.',
    },
  ];
}

export const noNamespace: Words = [
  { zh: '<svg> 没有 xmlns，浏览器不会当它是图。', en: '<svg> has no xmlns, so that browsers do not take it for a picture.' },
  { zh: '写成 <svg xmlns="http://www.w3.org/2000/svg" …>。', en: 'Write <svg xmlns="http://www.w3.org/2000/svg" …>.' },
];

export const noViewBox: Words = [
  { zh: '<svg> 没有 viewBox，图就不能放大缩小。', en: '<svg> has no viewBox, so that it cannot be shown in any size.' },
  { zh: '写上图的大小，比如 viewBox="0 0 240 180"。', en: 'Write the size of the drawing, for example viewBox="0 0 240 180".' },
];

export function badViewBox(written: string): Words {
  return [
    { zh: `viewBox 不能是 "${short(written)}"。`, en: `viewBox may not be "${short(written)}".` },
    {
      zh: '写四个数：左、上、宽、高，宽和高至少 0.01、最多 100000，长边不超过短边的 20 倍，比如 viewBox="0 0 240 180"。',
      en: 'Write four numbers: left, top, width and height, the last two from 0.01 to 100000 and the longer at most 20 times the shorter, for example viewBox="0 0 240 180".',
    },
  ];
}

export const badSize: Words = [
  { zh: '<svg> 的 width 和 height 不是一张图的大小。', en: 'The width and height of <svg> are not the size of a picture.' },
  {
    zh: '删掉 width 和 height：图有多大，由 viewBox 和放它的地方来定。',
    en: 'Delete width and height: the viewBox and the place of the picture say how large it is.',
  },
];

const drawSmaller: Wording = {
  zh: '图画在 viewBox 里面就够了：照那么大画，多出来的删掉。',
  en: 'A drawing lies inside its viewBox: draw it at that size and delete what lies outside.',
};

export function largeNumber(name: string, limit: number): Words {
  return [{ zh: `${name} 里有一个比 ${figure(limit)} 还大的数。`, en: `${name} holds a number above ${figure(limit)}.` }, drawSmaller];
}

export function tooLarge(limit: number): Words {
  return [
    { zh: `这里一层套一层，放大了 ${figure(limit)} 倍以上。`, en: `What is in here is shown more than ${figure(limit)} times larger.` },
    drawSmaller,
  ];
}

export const tooManyDashes: Words = [
  {
    zh: '虚线太细碎，线又太长，打印机画不完。',
    en: 'The dashes are so short and the lines so long that a printer would not come to an end.',
  },
  { zh: '把 stroke-dasharray 里的数写大些，或者把线画短些。', en: 'Write larger numbers in stroke-dasharray, or draw shorter lines.' },
];

export const bytes: Wording = { zh: '个字节', en: 'bytes' };
export const elements: Wording = { zh: '个元素', en: 'elements' };

export function tooMany(count: number, of: Wording, limit: number): Words {
  return [
    {
      zh: `这张图有 ${figure(count)} ${of.zh}，最多只能有 ${figure(limit)} 个。`,
      en: `This picture holds ${figure(count)} ${of.en}; ${figure(limit)} is the most.`,
    },
    { zh: '画简单些：手机要下载它，打印机要画它。', en: 'Draw it more simply: phones have to fetch it and printers to draw it.' },
  ];
}

export function tooDeep(limit: number): Words {
  return [
    { zh: `这里套了 ${limit} 层以上，最多只能套这么多层。`, en: `More than ${limit} elements are nested here; that is the most.` },
    { zh: '把套在外面的 <g> 去掉。', en: 'Take away the <g> round it.' },
  ];
}

export function notXml(reason: string): Words {
  return [
    { zh: `从这里起读不懂：${inChinese(reason)}`, en: `The picture cannot be read from here on: ${reason}` },
    {
      zh: '看看每个 <…> 有没有结尾，属性的值有没有引号；或者用画图程序重新保存一遍。',
      en: 'See that every <…> is closed and every value is in quotes, or save the drawing again from the program that made it.',
    },
  ];
}

/** Translates the most frequent messages of the parser; anything else is quoted. */
function inChinese(reason: string): string {
  const found = (pattern: RegExp) => pattern.exec(reason)?.[1];
  const unclosed = found(/^unclosed tag: (.*)$/);
  if (unclosed) return `<${unclosed}> 没有结尾。`;
  const unmatched = found(/^unmatched closing tag: (.*)\.$/);
  if (unmatched) return `</${unmatched}> 没有开头。`;
  const duplicate = found(/^duplicate attribute: (.*)\.$/);
  if (duplicate) return `${duplicate} 写了两次。`;
  const unbound = found(/^unbound namespace prefix: "(.*)"\.$/);
  if (unbound) return `${unbound}: 没有声明过。`;
  if (/^unexpected close tag/.test(reason)) return '结尾的先后不对。';
  if (/^unexpected end/.test(reason)) return '文件写到一半就断了。';
  if (/^unquoted attribute value/.test(reason)) return '属性的值没有引号。';
  if (/entity/.test(reason)) return '& 后面的名字不认识。';
  if (/root/.test(reason)) return '<svg> 的外面还有东西，或者没有 <svg>。';
  return reason;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

function figure(count: number): string {
  return count.toLocaleString('en');
}
