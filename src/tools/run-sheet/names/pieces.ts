import { cleaned } from './clean.ts';
import { headingOf } from './headings.ts';
import { kindOf, surnameFirst } from './kinds.ts';
import { splitAtCommas } from './rows.ts';
import { isCompoundSurname, isSurname } from './surnames.ts';

const han = /\p{Script=Han}/u;
const onlyHan = /^\p{Script=Han}+$/u;

/** Splits a cell into the names and remarks in it, each without what stands round it. Empty ones are left out. */
export function piecesOf(cell: string): string[] {
  const field = ownField(cell);
  return (surnameFirst.test(field) ? [field] : splitAtCommas(field))
    .flatMap(words)
    .flatMap(joined)
    .map(cleaned)
    .filter((piece) => piece !== '');
}

/** A longer cell is no form with labels. */
const longestField = 500;

/** Of 姓名：张三 性别：女 it leaves the field with the name; other cells stay as they are. */
function ownField(cell: string): string {
  if (cell.length > longestField) return cell;
  const fields = cell.split(/[\s,，;；、|｜]+(?=[^\s:：,，;；、]{1,8}[:：])/);
  if (fields.length === 1) return cell;
  const labelled = fields.find((field) => {
    const heading = headingOf(/^\s*([^:：]*)[:：]/.exec(field)?.[1] ?? '');
    return heading === 'name' || heading === 'people';
  });
  return labelled ?? cell;
}

/** Splits Chinese words at spaces, except within a name; other names have spaces of their own. */
export function words(text: string): string[] {
  const closed = text.replace(/\s*([·・•‧∙･])\s*(?=\p{Script=Han})/gu, '$1');
  const parts = wordsOutsideBrackets(closed);
  if (parts.length === 1 || !han.test(closed) || /[<>="{}]/.test(closed)) return [closed];
  // 覃 小 燕.
  if (parts.length === 3 && parts.every((part) => [...part].length === 1 && onlyHan.test(part) && kindOf(part) !== 'none'))
    return [parts.join(' ')];
  const merged: string[] = [];
  for (let at = 0; at < parts.length; at++) {
    const [part = '', next = ''] = [parts[at], parts[at + 1]];
    const nextLength = [...next].length;
    const isGiven = onlyHan.test(next) && nextLength <= 2 && (nextLength === 1 || !isCompoundSurname(next));
    const isFamily = isCompoundSurname(part) || (onlyHan.test(part) && [...part].length === 1 && (isSurname(part) || nextLength === 1));
    if (isGiven && isFamily && kindOf(next) !== 'none') {
      merged.push(`${part} ${next}`);
      at += 1;
    } else merged.push(part);
  }
  // 张三 Zhang San is one name in two scripts.
  const chinese = merged.filter((part) => han.test(part));
  const latin = merged.filter((part) => !han.test(part));
  const isBoth =
    chinese.length === 1 && latin.length > 0 && latin.every((part) => /^\p{L}[\p{L}'’.-]+$/u.test(part) && kindOf(part) !== 'none');
  return isBoth ? [closed] : merged;
}

/** Splits a text at spaces; a bracket belongs to what is before it, and is not split. */
function wordsOutsideBrackets(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  for (const word of text.trim().split(/(\s+)/)) {
    if (depth > 0 || /^[(（[【]/.test(word) || (/^\s/.test(word) && found.length > 0)) {
      // Spaces are kept until it is known what follows.
      if (/^\s/.test(word) && depth === 0) {
        found.push(word);
        continue;
      }
      const space = /^\s/.test(found.at(-1) ?? '') ? found.pop()! : '';
      found.push(`${found.pop() ?? ''}${space}${word}`);
    } else found.push(word);
    depth = Math.max(0, depth + count(word, /[(（[【]/g) - count(word, /[)）\]】]/g));
  }
  return found.filter((word) => word.trim() !== '');
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}

/** Splits what is written together: 张三/李四, 石板小学-张三, 石板小学张三, 张三和李四. */
function joined(text: string): string[] {
  if (!han.test(text)) return [text];
  const parts = text.split(/\s*[-_—–－/／@＠|+＋。．]+\s*/).filter((part) => part !== '');
  const people = parts.filter((part) => isPerson(cleaned(part)));
  if (parts.length > 1 && people.length > 0 && parts.every((part) => people.includes(part) || kindOf(part) === 'none')) return people;
  const [, one = '', two = ''] = /^(\p{Script=Han}+)[和与及](\p{Script=Han}+)$/u.exec(text) ?? [];
  if (kindOf(one) === 'name' && kindOf(two) === 'name') return [one, two];
  const afterSchool = /^\p{Script=Han}+(?:小学|中学|学校|幼儿园|中心校|教学点)(\p{Script=Han}{2,4})$/u.exec(text)?.[1];
  return afterSchool && kindOf(afterSchool) === 'name' ? [afterSchool] : [text];
}

function isPerson(text: string): boolean {
  const kind = kindOf(text);
  return kind === 'name' || (kind === 'weak' && han.test(text));
}
