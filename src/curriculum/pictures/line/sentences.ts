import type { Wording } from '../../problem.ts';

/** What is wrong, and what to do. */
type Words = readonly [message: Wording, hint: Wording];

interface Range {
  least: number;
  most: number;
}

export function tooManyBytes(bytes: number, limit: number): Words {
  const [has, most] = [bytes, limit].map((count) => count.toLocaleString('en'));
  return [
    { zh: `这张图有 ${has} 个字节，最多 ${most} 个。`, en: `This picture has ${has} bytes; ${most} is the most.` },
    {
      zh: '画简单些，坐标最多留一位小数。扫描的图用 npm run new -- picture 名字 --from 文件 来描。',
      en: 'Draw it more simply, with at most one decimal. Trace a scan with npm run new -- picture NAME --from FILE.',
    },
  ];
}

export function otherViewBox(written: string, { side, ratio }: { side: Range; ratio: number }): Words {
  return [
    {
      zh: `viewBox="${written.trim()}" 和别的图不一样大：长边要 ${side.least} 到 ${side.most}，不超过短边的 ${ratio} 倍。`,
      en: `viewBox="${written.trim()}" is not of the size of the other pictures: its longer side is ${side.least} to ${side.most} and at most ${ratio} times the shorter.`,
    },
    {
      zh: '画在 viewBox="0 0 240 180"（横）、"0 0 180 180"（方）或 "0 0 180 240"（竖）里，线才会和别的图一样粗。',
      en: 'Draw it in viewBox="0 0 240 180" (wide), "0 0 180 180" (square) or "0 0 180 240" (tall), so that its lines are as wide as in other pictures.',
    },
  ];
}

export function colour(name: string, value: string): Words {
  return [
    { zh: `${name}="${value.trim()}" 不是黑色，也不是白色。`, en: `${name}="${value.trim()}" is neither black nor white.` },
    {
      zh: '写 #000（黑）、#fff（白）或 none（不画）：学校的打印机只有黑色。',
      en: 'Write #000 (black), #fff (white) or none: the printers of schools have black alone.',
    },
  ];
}

export function opacity(name: string, value: string): Words {
  return [
    { zh: `${name}="${value.trim()}" 会印成灰的。`, en: `${name}="${value.trim()}" is printed as grey.` },
    { zh: '把它删掉：线是黑的，面是白的。', en: 'Delete it: lines are black and areas white.' },
  ];
}

export function drawsNothing(name: string): Words {
  return [
    { zh: `这个 <${name}> 什么都没有画：没有大小，或者没有线。`, en: `This <${name}> draws nothing: it has no size or no line.` },
    { zh: '把它删掉，或者写上大小。', en: 'Delete it, or give it a size.' },
  ];
}

export function outside(name: string): Words {
  return [
    { zh: `这个 <${name}> 画到 viewBox 外面去了。`, en: `This <${name}> reaches over the edge of the viewBox.` },
    { zh: '往里移，或者把 viewBox 改大：外面的会被切掉。', en: 'Move it inside, or enlarge the viewBox: what lies outside is cut off.' },
  ];
}

export function tooThin(width: number, { least, most }: Range): Words {
  return [
    { zh: `这条线宽 ${round(width)}，打印机印不清楚。`, en: `This line is ${round(width)} wide, which printers lose.` },
    between({ least, most }),
  ];
}

export function tooWide(width: number, { least, most }: Range): Words {
  return [
    { zh: `这条线宽 ${round(width)}，成了一片黑。`, en: `This line is ${round(width)} wide, which is a black area.` },
    between({ least, most }),
  ];
}

function between({ least, most }: Range): Wording {
  return {
    zh: `stroke-width 写 3，细的写 2；最少 ${least}，最多 ${most}，放大缩小以后算。`,
    en: `Write stroke-width 3, for thin lines 2; it is from ${least} to ${most} after all transformations.`,
  };
}

export const nothingDrawn: Words = [
  { zh: '图上没有一条黑线。', en: 'There is no black line in this picture.' },
  {
    zh: '画上线：<path d="…" />，外面的 <svg> 写 stroke="#000" stroke-width="3"。用不着这张图就删掉文件。',
    en: 'Draw lines: <path d="…" />, with stroke="#000" stroke-width="3" on <svg>. If the picture is not needed, delete the file.',
  },
];

function round(width: number): string {
  return String(Math.round(width * 100) / 100);
}
