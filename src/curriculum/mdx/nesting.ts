import type { Replacement } from '../fix.ts';
import type { Problem, Wording } from '../problem.ts';
import { didYouMean, nearest } from '../suggest.ts';
import { offsetOf, type Position, placeAt } from '../tree.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { tagsIn } from './tags.ts';

/**
 * Translates the MDX parser's message about blocks that are not opened and closed in order, and reports it where the writer has to fix it:
 * at the block that was not closed, or at an end tag without a beginning. Undefined for any other message.
 */
export function nestingProblem(file: string, text: string, reason: string, at: Position, vocabulary: Vocabulary): Problem | undefined {
  const problem = (place: Position, message: Wording, hint: Wording, fix?: readonly Replacement[]): Problem => ({
    id: 'mdx-parses',
    severity: 'error',
    file,
    line: place.line,
    column: place.column,
    message,
    hint,
    ...(fix ? { fix } : {}),
  });

  const unmatched = /^Unexpected closing tag `<\/([^`]*)>`, expected corresponding closing tag for `<([^`]*)>` \((\d+):(\d+)/.exec(reason);
  if (unmatched) {
    const [, closing, open, line, column] = unmatched;
    const names = openNames(text, at);
    if (!names.includes(closing!)) return problem(at, ...closesNone(closing!, names, vocabulary), closingMeant(closing!, names, at));
    const message: Wording = {
      zh: `第 ${line} 行开始的 <${open}>，到第 ${at.line} 行的 </${closing}> 还没有结束。`,
      en: `The block <${open}>, opened on line ${line}, is not closed before </${closing}> on line ${at.line}.`,
    };
    const place = { line: Number(line), column: Number(column) };
    return problem(place, message, onTheirOwn(open!), closedBefore(text, open!, at));
  }

  const unclosed = /^Expected a closing tag for `<([^`]*)>` \((\d+):(\d+)-[^)]*\)(?: before the end of `(\w+)`)?/.exec(reason);
  if (unclosed) {
    const [, open, line, column, inside] = unclosed;
    const end: Wording = inside
      ? { zh: `在同一${holders[inside]?.zh ?? '段'}里`, en: ` in the same ${holders[inside]?.en ?? 'paragraph'}` }
      : { zh: '', en: '' };
    const message: Wording = {
      zh: `第 ${line} 行开始的 <${open}> ${end.zh}没有结束。`,
      en: `The block <${open}>, opened on line ${line}, is not closed${end.en}.`,
    };
    const place = { line: Number(line), column: Number(column) };
    return problem(place, message, onTheirOwn(open!), closedAtEnd(text, open!, place, inside));
  }

  const misplaced = /^Expected the closing tag `<\/([^`]*)>` either/.exec(reason);
  if (misplaced) {
    const name = misplaced[1]!;
    const tag = openTags(text, at).findLast((one) => one.name === name);
    const line = tag ? placeAt(text, tag.at).line : at.line;
    const message: Wording = {
      zh: `第 ${line} 行开始的 <${name}>，它的 </${name}> 没有单独占一行。`,
      en: `The block <${name}>, opened on line ${line}, is not closed on a line of its own.`,
    };
    return problem(at, message, onTheirOwn(name));
  }

  if (reason.startsWith('Unexpected closing slash')) {
    const begin = { line: at.line, column: at.column - 1 };
    const name = /^\w*/.exec((text.split('\n')[begin.line - 1] ?? '').slice(begin.column + 1))![0];
    return problem(begin, ...closesNone(name, [], vocabulary));
  }
  return undefined;
}

/** `</OptOt>` is a typo when a block with a similar name is open; otherwise it is an end tag without a beginning. */
function closesNone(name: string, open: readonly string[], vocabulary: Vocabulary): [message: Wording, hint: Wording] {
  if (!vocabulary.has(name)) {
    const known = open.length > 0 ? open : [...vocabulary.keys()];
    return [
      { zh: `</${name}> 对不上任何一个块。`, en: `</${name}> closes no block.` },
      didYouMean(name, [...new Set(known)], (one) => `</${one}>`),
    ];
  }
  return [
    { zh: `</${name}> 前面没有 <${name}>。`, en: `</${name}> closes no block: no <${name}> is open here.` },
    { zh: `在块开始的地方写上 <${name}>，或者删掉 </${name}>。`, en: `Write <${name}> where the block begins, or take </${name}> out.` },
  ];
}

/** A mistyped closing tag closes the open block whose name is like it. */
function closingMeant(name: string, open: readonly string[], { line, column }: Position): Replacement[] | undefined {
  const meant = nearest(name, open);
  return meant === undefined ? undefined : [{ line, column, written: `</${name}`, text: `</${meant}` }];
}

/** Closes a block in front of the tag that closes the block around it, on a line of its own. */
function closedBefore(text: string, name: string, { line, column }: Position): Replacement[] | undefined {
  const before = text.split('\n')[line - 1]?.slice(0, column - 1) ?? '';
  return before.trim() === '' ? [{ line, column: 1, written: '', text: `</${name}>\n\n` }] : undefined;
}

/** Closes a block at the end of its paragraph, in which it has begun with words, or else at the end of the text. */
function closedAtEnd(text: string, name: string, place: Position, inside: string | undefined): Replacement[] | undefined {
  const start = offsetOf(text, place);
  const rest = text.slice(start);
  if (inside === 'paragraph') {
    const length = /\s*(?:\n[ \t]*\n|$)/.exec(rest)!.index;
    return [{ ...placeAt(text, start + length), written: '', text: `</${name}>` }];
  }
  if (inside !== undefined) return undefined;
  const end = text.trimEnd().length;
  return [{ ...placeAt(text, end), written: '', text: `\n\n</${name}>` }];
}

function onTheirOwn(name: string): Wording {
  return {
    zh: `<${name}> 和 </${name}> 各占一行，<${name}> 后面空一行，</${name}> 前面空一行。`,
    en: `Put <${name}> and </${name}> on lines of their own, with a blank line after the first and before the second.`,
  };
}

/** Names of Markdown elements that contain a block. */
const holders: Record<string, Wording> = {
  paragraph: { zh: '段', en: 'paragraph' },
  listItem: { zh: '条', en: 'list entry' },
  blockquote: { zh: '段引用', en: 'quotation' },
  tableCell: { zh: '格', en: 'table cell' },
  atxHeading: { zh: '个标题', en: 'heading' },
  heading: { zh: '个标题', en: 'heading' },
  strong: { zh: '处粗体', en: 'piece of bold type' },
  emphasis: { zh: '处斜体', en: 'piece of italics' },
};

function openNames(text: string, before: Position): string[] {
  return openTags(text, before).map(({ name }) => name);
}

/** Returns the blocks that are open at a position, outermost first. */
function openTags(text: string, before: Position): { name: string; at: number }[] {
  const open: { name: string; at: number }[] = [];
  const end = offsetOf(text, before);
  for (const { name, closes, closesItself, at } of tagsIn(text)) {
    if (text[at] !== '<') continue;
    if (at >= end) break;
    if (closes) {
      if (open.at(-1)?.name === name) open.pop();
    } else if (!closesItself) open.push({ name, at });
  }
  return open;
}
