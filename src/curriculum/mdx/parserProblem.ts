import { VFileMessage } from 'vfile-message';
import type { Problem, Wording } from '../problem.ts';
import { offsetOf, type Position, placeAt } from '../tree.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { codeHint } from './build.ts';
import { nestingProblem } from './nesting.ts';
import { tagsIn } from './tags.ts';

/** Translates an error of the MDX parser into words that a writer understands. The parser stops at the first error. */
export function parserProblem(file: string, text: string, error: unknown, vocabulary: Vocabulary): Problem {
  const reason = error instanceof VFileMessage ? error.reason : String(error);
  const at = error instanceof VFileMessage ? { line: error.line ?? 1, column: error.column ?? 1 } : { line: 1, column: 1 };
  const place = { severity: 'error' as const, file, ...at };
  if (/acorn|expression|import\/exports/i.test(reason)) {
    const message: Wording = {
      zh: '这里有程序代码：大括号里的，或者 import、export。',
      en: 'There is code in braces or an import or export here.',
    };
    return { ...place, ...beginOfImport(text, reason, at), id: 'code-is-absent', message, hint: codeHint };
  }
  return (
    nestingProblem(file, text, reason, at, vocabulary) ?? {
      ...place,
      ...beginOfUnfinished(text, at),
      id: 'mdx-parses',
      message: { zh: `这里读不懂：${inChinese(reason)}`, en: `This cannot be read: ${reason.split('\n')[0]}` },
      hint: signHint,
    }
  );
}

/** The parser reads on below an import that it does not understand: the place is where that begins. */
function beginOfImport(text: string, reason: string, at: Position): Position | undefined {
  if (!/import\/exports/.test(reason)) return undefined;
  const begin = text.slice(0, offsetOf(text, at)).search(/^(?:import|export)\b(?![\s\S]*^(?:import|export)\b)/m);
  return begin < 0 ? undefined : placeAt(text, begin);
}

/** Where the parser meets the next block in a tag that has no end, the place is that of the tag. */
function beginOfUnfinished(text: string, at: Position): Position | undefined {
  const stopped = offsetOf(text, at);
  const tag = text[stopped] === '<' ? tagsIn(text).findLast((one) => one.at < stopped) : undefined;
  return tag && !tag.whole ? placeAt(text, tag.at) : undefined;
}

const signHint: Wording = {
  zh: '"<" 只能用来开始一个块。要说“小于”就写文字，再看看属性两边的引号对不对。',
  en: 'A "<" may only begin a block. Write "less than" in words, and check the quotes around attributes.',
};

/** Whether a problem is a sign that the parser did not expect, whatever sign it is. */
export function isSignProblem({ hint }: Problem): boolean {
  return hint === signHint;
}

/** Where in a block the parser failed, by the words of its message. */
const stumbles: readonly [where: RegExp, what: string][] = [
  [/^before name/, '"<" 后面要紧跟块的名字'],
  [/^(?:in|after) name/, '块的名字后面要空一格，或者用 > 结束'],
  [/^(?:before|in|after) (?:member|local) name/, '块的名字里不能有 . 和 :'],
  [/^before attribute name/, '这里要写属性名，或者用 > 结束'],
  [/^(?:in|after) attribute name/, '属性名后面要写 =" 和值'],
  [/^(?:before|in|after) local attribute name/, '属性名里不能有 :'],
  [/^before attribute value/, '属性的值要写在英文引号里'],
  [/^in attribute value/, '属性的值后面缺了英文引号'],
  [/^after self-closing slash/, '/ 后面要写 >'],
];

/** Translates the parser's reason into Chinese; an unknown reason is quoted. */
function inChinese(reason: string): string {
  const stumble = /^Unexpected (?:(end of file)|character `(.+?)` \(.*?\)) (.*)/u.exec(reason);
  const what = stumble && stumbles.find(([where]) => where.test(stumble[3]!))?.[1];
  if (what) return stumble[1] ? `写到末尾还没有完，${what}。` : `不该有 "${stumble[2]}"，${what}。`;
  if (reason.startsWith('Unexpected attribute in closing tag')) return '结束的 </…> 里不写属性。';
  if (reason.startsWith('Unexpected self-closing slash')) return '结束的 </…> 末尾不写 /。';
  if (reason.startsWith('Unexpected lazy line')) return '引用和列表里的块，每一行前面都要有 > 或空格。';
  return reason.split('\n')[0]!;
}
