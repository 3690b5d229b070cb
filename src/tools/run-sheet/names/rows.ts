import { surnameFirst } from './kinds.ts';

/** A line of a list, without its number. */
export interface Row {
  /** Whether it had a number or a dot in front. */
  counted: boolean;
  cells: string[];
  /** How its cells were separated. */
  by: 'tab' | 'comma' | 'space' | 'nothing';
}

/** 1. 1、 (1) （一） 一、 ④ ⑴ ⒈ № 3, and dots and boxes. */
const counter =
  /^\s*(?:[(（[【]\s*(?:\d{1,4}|[一二三四五六七八九十百]{1,4})\s*[)）\]】][.、．:：]?|(?:[Nn][Oo]\.?|№|#|第)?\s*\d{1,4}\s*(?:[.、．:：)）。]|号|位)(?!\d)|(?:[Nn][Oo]\.?|№|#)\s*\d{1,4}\s+|\d{1,4}\s+(?=\p{L})|0?\d{1,3}(?=\p{Script=Han}{2,4}(?:$|[\s,，、;；(（]))|[一二三四五六七八九十百]{1,4}\s*[、.．)）]|[\u2460-\u2473\u2474-\u249b\u24eb-\u24ff\u2776-\u2793\u3251-\u325f\u32b1-\u32bf][.、．]?|[-*•·●○◎◆◇■□☐☑✓✔√▪▫►>–—－+＋]+\s*)\s*/u;
/** A number in the middle of a line, with a name after it: 1.张三 2.李四. */
const inner =
  /(?<=[\p{L}\s,，;；、。)）])(?=(?:\d{1,3}\s*[.、．)）](?!\d)\s*\p{L}|(?<=[\s,，;；、])[(（]\d{1,3}[)）]\s*\p{L}|[(（]\d{1,3}[)）](?!班)\p{Script=Han}{2,4}(?!\p{Script=Han})|[\u2460-\u2473\u2474-\u249b\u3251-\u325f\u32b1-\u32bf]))/gu;
/** 共 30 人. */
const total = /^\s*(?:一?共计?|合计|总计|总数|总人数|人数|total)[\s:：]*\d+/i;
/** Emoji, and what makes a text into a picture. */
const pictures = /\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\ufe0f\u20e3]/gu;

/** Splits a text into rows of cells. */
export function rowsIn(text: string): Row[] {
  return (
    text
      .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
      .replace(/[０-９]/g, (digit) => digit.normalize('NFKC'))
      // Long gaps say no more than short ones, and would be looked at again and again.
      .replace(/[ \u00a0]{3,}/g, '  ')
      .replace(/\u3000{3,}/g, '\u3000\u3000')
      .split(/\r\n|[\n\r\u2028\u2029\u0085\v\f]/)
      .flatMap((line) => (line.includes('\t') || line.length > 2000 ? [line] : line.split(inner)))
      .map((line) => (/[✓✔☑☐□]/.test(line) ? line : line.replace(pictures, '')))
      .filter((line) => line.trim() !== '' && !total.test(line))
      .map(rowOf)
  );
}

function rowOf(line: string): Row {
  if (line.includes('\t')) return { counted: false, cells: line.split('\t').map(unquoted), by: 'tab' };
  if (/^\s*\|.*\|\s*$/.test(line))
    return {
      counted: false,
      cells: line
        .trim()
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
      by: 'tab',
    };
  const { counted, rest } = withoutCounter(line);
  const pairs = rest.split(/[;；]/).filter((part) => part.trim() !== '');
  if (pairs.length > 1 && pairs.every((part) => surnameFirst.test(part))) return { counted, cells: pairs, by: 'comma' };
  const cells = splitAtCommas(rest);
  if (cells.length > 1) return { counted, cells, by: 'comma' };
  // A space within 李　四 separates nothing; two spaces, or more, are a column.
  const spaced = rest.trim().split(/(?:[ \u00a0]{2,}|\s*[ \u00a0]\u3000[ \u00a0]?|\u3000{2,})\s*/);
  return spaced.length > 1 ? { counted, cells: spaced, by: 'space' } : { counted, cells: [unquoted(rest)], by: 'nothing' };
}

/** Removes numbers and dots in front of a text. */
export function withoutCounter(text: string): { counted: boolean; rest: string } {
  let rest = text;
  // "- 1. 张三" has two.
  for (let times = 0; times < 3; times++) {
    const next = rest.replace(counter, '');
    if (next === rest || next.trim() === '') break;
    rest = next;
  }
  return { counted: rest !== text && rest.trim() !== text.trim(), rest };
}

/** Splits a text at commas, semicolons and the like outside of quotation marks and brackets. */
export function splitAtCommas(text: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  let depth = 0;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    if (!quoted && '(（[【'.includes(sign)) depth += 1;
    if (!quoted && ')）]】'.includes(sign)) depth = Math.max(0, depth - 1);
    if (!quoted && depth === 0 && ',，、;；｜'.includes(sign)) {
      cells.push(cell);
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell].map(unquoted);
}

function unquoted(cell: string): string {
  const inside = /^\s*"((?:[^"]|"")*)"\s*$/.exec(cell)?.[1];
  return inside === undefined ? cell : inside.replaceAll('""', '"');
}
