import { plainWords } from '../../shared/plainWords.ts';
import { headingOf } from './headings.ts';
import { kindOf } from './kinds.ts';
import { withoutCounter } from './rows.ts';
import { hasSurname } from './surnames.ts';

/** Longest name, in characters. */
const longestName = 40;
const title = /(?:老师|校长|主任|园长|同学|女士|先生|医生|教练|等|报名|参加|签到|收到)$/u;
/** Telephone numbers, identity cards and dates at the end of a text. */
const digits = /[\s:：,，-]*(?:\+?86[\s-]?)?(?:\(?\d{3,4}\)?[\s-]?)?\d[\d\s-]{4,}[\dXx]\s*$/u;
/** 张三+1, 李四2人. */
const company = /(?<=\p{Script=Han})\s*(?:[+＋*×]\s*\d{1,2}|\d{1,2}\s*[人位名个])[人位名个]?$/u;
const afterChinese = /(?<=\p{Script=Han})[\s。．.,，、;；:：!！?？~～…]+$/u;

/** Removes what stands round a name: numbers, labels, brackets with remarks, telephone numbers, titles. */
export function cleaned(cell: string): string {
  let text = plainWords(withoutCounter(cell.replace(/^[\s@＠]+/, '')).rest, 400);
  text = withoutLabel(text);
  text = withoutBrackets(text);
  const short = text.replace(digits, '');
  if (/\p{L}/u.test(short)) text = short;
  text = text.replace(afterChinese, '').replace(company, '');
  text = text.replace(/^[\s。，、;；:：!！“‘「『《']+(?=\p{L})/u, '').replace(/(?<=\p{Script=Han})[”’」』》']+$/u, '');
  // Anna Lee - Shiban.
  const [first = ''] = text.split(/\s+[-–—]\s+/);
  if (first !== text && kindOf(first) === 'name') text = first;
  const untitled = text.replace(title, '').trim();
  if (untitled !== text && [...untitled].length > 1 && hasSurname(untitled)) text = untitled;
  // 买买提 · 艾力 is one name.
  text = text.replace(/(?<=\p{Script=Han})\s*([·・•‧∙･])\s*(?=\p{Script=Han})/gu, '$1');
  return plainWords(text, longestName);
}

/** Removes a label such as 姓名： or 第一组：; of 张三：13800001111 it leaves the name. */
function withoutLabel(text: string): string {
  const label = /^([^:：]{1,16})[:：]\s*(.*)$/u.exec(text);
  if (!label) return text;
  const [, before = '', after = ''] = label;
  const heading = headingOf(before);
  if (heading === 'other') return '';
  if (after === '') return heading || kindOf(before) === 'none' ? '' : before;
  if (heading) return after;
  if (!/^\p{L}[\p{L}\p{M}\d\s·()（）]*$/u.test(before)) return text;
  return kindOf(before) === 'name' && kindOf(after) === 'none' ? before : after;
}

/** Removes brackets after a name, unless the name is in them again, in another script. */
function withoutBrackets(text: string): string {
  const inside = /^[(（[【]\s*([^()（）[\]【】]+?)\s*[)）\]】]$/u.exec(text)?.[1];
  if (inside !== undefined && kindOf(inside) === 'name') return inside;
  const after = /^[(（[【][^()（）[\]【】]*[)）\]】]\s*(\p{L}.*)$/u.exec(text)?.[1];
  if (after !== undefined) return withoutBrackets(after);
  const bracket = /^(.*\S)\s*[(（[【]([^()（）[\]【】]*)[)）\]】]\s*$/u.exec(text);
  if (!bracket) return text;
  const [, name = '', remark = ''] = bracket;
  const isChinese = (words: string) => /\p{Script=Han}/u.test(words);
  const kind = kindOf(name);
  if (kind === 'none' || kind === 'other') return text;
  const again = kindOf(remark) !== 'none' && /\p{L}/u.test(remark) && isChinese(name) !== isChinese(remark);
  return again ? text : name;
}
