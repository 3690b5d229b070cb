import type { z } from 'zod';
import type { Wording } from '../problem.ts';
import { didYouMean } from '../suggest.ts';
import { wordingOf } from './bilingual.ts';
import type { ValueName } from './valueName.ts';

/** An unknown key and the known ones. */
interface UnknownKey {
  key: string;
  known: readonly string[];
}

/** What is wrong and what to do. */
interface Words {
  message: Wording;
  hint: Wording;
}

/** Turns an issue of zod into plain sentences; the only place that does. */
export function wordsFor(issue: z.core.$ZodIssue, called: ValueName, { key = '', known = [] }: Partial<UnknownKey> = {}): Words {
  const name = called(issue.path);
  const zh = followed(name.zh);
  const en = begun(name.en);
  if (issue.code === 'unrecognized_keys') return unknownKey(called([...issue.path, key]), key, known);
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined) return noSuchKind(issue, called);
  if (issue.input === undefined || issue.input === null) {
    return missing(name, issue.code === 'invalid_value' ? issue.values : undefined);
  }
  const said = shown(issue.input);
  switch (issue.code) {
    case 'invalid_type': {
      const form = forms[issue.expected] ?? { noun: { zh: issue.expected, en: issue.expected }, write: issue.expected };
      return {
        message: { zh: `${zh}写的是${said.zh}，这里要写${form.noun.zh}。`, en: `${en} is ${said.en}, but it has to be ${form.noun.en}.` },
        hint: { zh: `${form.write}。`, en: `Write ${form.noun.en}.` },
      };
    }
    case 'invalid_value':
      return {
        message: { zh: `${zh}不能写${said.zh}。`, en: `${en} is ${said.en}, which is not one of its values.` },
        hint: didYouMean(String(issue.input), issue.values.map(String)),
      };
    case 'too_small': {
      const form = sizes[issue.origin] ?? sizes['number']!;
      return {
        message: { zh: `${zh}${form.small.zh}。`, en: `${en} is too ${form.small.en}.` },
        hint: withOwn(issue, {
          zh: form.least(issue.minimum),
          en: `It needs at least ${issue.minimum}${unit(issue.origin, issue.minimum)}.`,
        }),
      };
    }
    case 'too_big': {
      const form = sizes[issue.origin] ?? sizes['number']!;
      return {
        message: { zh: `${zh}${form.big.zh}。`, en: `${en} is too ${form.big.en}.` },
        hint: withOwn(issue, {
          zh: form.most(issue.maximum),
          en: `It may have at most ${issue.maximum}${unit(issue.origin, issue.maximum)}.`,
        }),
      };
    }
    case 'invalid_format':
      return {
        message: { zh: `${zh}写的是${said.zh}，写法不对。`, en: `${en} is ${said.en}, which does not have the right form.` },
        hint: wordingOf(issue.message) ?? asElsewhere,
      };
    default:
      return {
        message: { zh: `${zh}写的是${said.zh}，这样不对。`, en: `${en} is ${said.en}, which is not right.` },
        hint: wordingOf(issue.message) ?? asElsewhere,
      };
  }
}

/** For issues that no schema of the project causes; zod's own messages are for programmers. */
const asElsewhere: Wording = { zh: '照着同样的文件里别的地方写。', en: 'Write it as it is written elsewhere in files of this kind.' };

function unknownKey({ zh, en }: Wording, key: string, known: readonly string[]): Words {
  return {
    message: { zh: `${followed(zh)}在这里不能用。`, en: `${begun(en)} is not known here.` },
    hint: known.length > 0 ? didYouMean(key, known) : { zh: '删掉它：这里什么都不用写。', en: 'Take it out: nothing is written here.' },
  };
}

function missing({ zh, en }: Wording, values: readonly unknown[] | undefined): Words {
  return {
    message: { zh: `缺少${spaced(zh)}。`, en: `${begun(en)} is missing.` },
    hint: values
      ? { zh: `从这些里选一个写上：${values.join('、')}。`, en: `Write one of: ${values.join(', ')}.` }
      : { zh: `把${followed(spaced(zh))}补上。`, en: `Add ${en}.` },
  };
}

/** An entry of an unknown kind: `kind: newer`. */
function noSuchKind(
  { path, input, discriminator, options = [] }: z.core.$ZodIssueInvalidUnion & { options?: readonly unknown[] },
  called: ValueName,
): Words {
  const value = (input as Record<string, unknown>)[discriminator!];
  const { zh, en } = called(path);
  if (value === undefined || value === null) return missing({ zh, en }, options);
  const said = shown(value);
  const entry = path.length > 1 ? called(path.slice(0, -1)) : undefined;
  return {
    message: {
      zh: `${entry ? `${entry.zh}：` : ''}没有${said.zh} 这种 ${discriminator}。`,
      en: `${entry ? `${begun(entry.en)}: ` : ''}${said.en} is not a valid ${discriminator}.`,
    },
    hint: didYouMean(String(value), options.map(String)),
  };
}

/** Adds the schema's own message to a sentence about a limit. */
function withOwn({ message }: z.core.$ZodIssue, { zh, en }: Wording): Wording {
  const own = wordingOf(message);
  return own ? { zh: own.zh + zh, en: `${own.en} ${en}` } : { zh, en };
}

/** Quotes a value as it was written. In Chinese a space comes before a quotation, none before words. */
function shown(value: unknown): Wording {
  if (Array.isArray(value)) return { zh: '列表', en: 'a list' };
  if (typeof value === 'object' && value !== null) return { zh: '一组项', en: 'a group of keys' };
  const text = typeof value === 'string' ? `"${value}"` : String(value);
  const short = text.length > 60 ? `${text.slice(0, 57)}…"` : text;
  return { zh: ` ${short}`, en: short };
}

/** The expected types: a noun for the sentence, and how to write such a value. */
const forms: Record<string, { noun: Wording; write: string }> = {
  string: { noun: { zh: '文字', en: 'a text' }, write: '写成文字；只有数字的，外面加英文引号' },
  number: { noun: { zh: '数字', en: 'a number' }, write: '写一个数字' },
  int: { noun: { zh: '整数', en: 'a whole number' }, write: '写一个整数' },
  array: { noun: { zh: '列表', en: 'a list' }, write: '写成列表：一条一行，前面加 - 和一个空格' },
  object: { noun: { zh: '一组项', en: 'a group of keys' }, write: '写成一组项：一项一行，先写名字，再写 : 和一个空格，再写内容' },
  boolean: { noun: { zh: ' true 或 false', en: 'true or false' }, write: '写 true 或 false' },
};
forms['record'] = forms['object']!;

/** Words for values that are too small or too large. */
const sizes: Record<
  string,
  { small: Wording; big: Wording; least: (least: number | bigint) => string; most: (most: number | bigint) => string }
> = {
  string: {
    small: { zh: '太短了', en: 'short' },
    big: { zh: '太长了', en: 'long' },
    least: (least) => `至少要有 ${least} 个字。`,
    most: (most) => `最多 ${most} 个字。`,
  },
  array: {
    small: { zh: '写得太少了', en: 'short' },
    big: { zh: '写得太多了', en: 'long' },
    least: (least) => `至少要有 ${least} 条。`,
    most: (most) => `最多 ${most} 条。`,
  },
  number: {
    small: { zh: '太小了', en: 'small' },
    big: { zh: '太大了', en: 'large' },
    least: (least) => `最小是 ${least}。`,
    most: (most) => `最大是 ${most}。`,
  },
};

function unit(origin: string, count: number | bigint): string {
  const one = Number(count) === 1;
  if (origin === 'string') return one ? ' character' : ' characters';
  return origin === 'array' ? (one ? ' entry' : ' entries') : '';
}

/** Adds a space before the Chinese words that follow, unless the name ends in Chinese itself. */
function followed(zh: string): string {
  return /\p{Script=Han}$/u.test(zh) ? zh : `${zh} `;
}

/** The same with a space in front. */
function spaced(zh: string): string {
  return /^\p{Script=Han}/u.test(zh) ? zh : ` ${zh}`;
}

/** Capitalizes the first letter of a sentence. */
function begun(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
