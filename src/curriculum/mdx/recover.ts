import type { Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { countMarks } from '../bounds.ts';
import { byKind, counted } from '../perFile.ts';
import type { Problem } from '../problem.ts';
import { offsetOf, type Position } from '../tree.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { blankOut } from './blankOut.ts';
import { isSignProblem, parserProblem } from './parserProblem.ts';
import { type Tag, tagsIn } from './tags.ts';

/**
 * At most this often is a text parsed again: a file with more such errors is of another kind. The more marks a text has, the longer each
 * try takes; one with as many as a text may have is tried five times.
 */
const mostTries = 40;
const marksInAllTries = 15_000;

/** What could be parsed of a text. */
export interface Recovered {
  /** Undefined when there are more errors than tries. */
  root: Root | undefined;
  /** The text that was parsed: the parts with errors are blank, everything else is at its place. */
  text: string;
  problems: Problem[];
  /** Names of blocks whose tags were left out: what belongs inside them has lost its place. */
  lost: ReadonlySet<string>;
}

/**
 * Parses a text as far as possible. The parser stops at the first error; so each error is reported, the smallest part that contains it is
 * left out, and the rest is parsed again. One typing error does not hide the others.
 */
export function parseWhatCanBe(file: string, written: string, vocabulary: Vocabulary, parse: (text: string) => Root): Recovered {
  const problems: Problem[] = [];
  const lost = new Set<string>();
  let text = written;
  const most = Math.min(mostTries, Math.floor(marksInAllTries / countMarks(written)));
  for (let tries = 0; tries < most; tries++) {
    try {
      return { root: parse(text), text, problems: once(problems), lost };
    } catch (error) {
      const problem = parserProblem(file, text, error, vocabulary);
      // What is left of a line with an error may be another one that the writer did not make.
      if (!problems.some(({ id, line }) => id === problem.id && line === problem.line)) problems.push(problem);
      const rest = withoutError(text, problem, positionOf(error), { vocabulary, lost });
      if (rest === text) break;
      text = withoutMisnamed(rest, error, vocabulary, lost);
    }
  }
  return { root: undefined, text, problems: once(problems), lost };
}

/** Signs that are not understood, and braces, are reported once per file; each block that is not closed has a place of its own. */
function once(problems: readonly Problem[]): Problem[] {
  return byKind(problems, (problem) => (isSignProblem(problem) ? 'sign' : problem.id + problem.message.zh)).map((alike) => ({
    ...alike[0]!,
    message: counted(alike[0]!.message, alike.length),
  }));
}

function positionOf(error: unknown): Position {
  return error instanceof VFileMessage ? { line: error.line ?? 1, column: error.column ?? 1 } : { line: 1, column: 1 };
}

interface Known {
  vocabulary: Vocabulary;
  lost: Set<string>;
}

/** The text without the smallest part that contains an error, or the same text when nothing more can be left out. */
function withoutError(text: string, problem: Problem, at: Position, known: Known): string {
  const stopped = offsetOf(text, at);
  const reported = offsetOf(text, problem);
  const smallest =
    problem.id === 'code-is-absent' ? withoutCode(text, reported, stopped, known.lost) : withoutTag(text, reported, stopped, known);
  if (smallest !== text) return smallest;
  const line = { start: text.lastIndexOf('\n', stopped - 1) + 1, end: endOf(text, '\n', stopped) };
  const withoutLine = blankOut(text, line.start, line.end);
  if (withoutLine !== text) return withoutLine;
  return blankOut(text, beginOfParagraph(text, stopped), stopped);
}

/** Where the paragraph begins that reaches up to an offset: after the last line without words before it. */
function beginOfParagraph(text: string, end: number): number {
  let begin = end;
  while (begin > 0) {
    const line = begin < 2 ? 0 : text.lastIndexOf('\n', begin - 2) + 1;
    if (begin < end && text.slice(line, begin).trim() === '') break;
    begin = line;
  }
  return begin;
}

/** Leaves out what is in the braces around or before an offset, or the paragraph of an import, which begins at `reported`. */
function withoutCode(text: string, reported: number, stopped: number, lost: Set<string>): string {
  if (/^(?:import|export)\b/.test(text.slice(reported))) return blankOut(text, reported, endOf(text, '\n\n', reported));
  const paragraph = { start: text.lastIndexOf('\n\n', stopped - 1) + 1, end: endOf(text, '\n\n', stopped) };
  const begin = text.lastIndexOf('{', stopped);
  if (begin < 0) return blankOut(text, paragraph.start, stopped);
  const tag = tagsIn(text).find(({ at, end }) => at < begin && begin < end);
  if (tag) return withoutPair(text, tag, lost);
  const end = text.indexOf('}', begin);
  return blankOut(text, begin, end < 0 || end > paragraph.end ? begin + 1 : end + 1);
}

/** Leaves out a tag and the one that belongs to it, or a "<" that begins none. */
function withoutTag(text: string, reported: number, stopped: number, { vocabulary, lost }: Known): string {
  const tags = tagsIn(text).filter(({ at }) => text[at] === '<');
  const around = (offset: number) => tags.findLast(({ at, end }) => at <= offset && offset <= end);
  const sign = text.lastIndexOf('<', stopped);
  const tag = tags.find(({ at }) => at === reported) ?? around(stopped) ?? tags.find(({ at }) => at === sign);
  if (tag && (tag.whole || tag.at === reported || vocabulary.has(tag.name))) return withoutPair(text, tag, lost);
  return sign < 0 ? text : blankOut(text, sign, sign + 1);
}

/** A mistyped `</OptOt>` was meant to close the block that is open: that one is left out too, and not reported as open. */
function withoutMisnamed(text: string, error: unknown, vocabulary: Vocabulary, lost: Set<string>): string {
  const reason = error instanceof VFileMessage ? error.reason : '';
  const [, closing, , line, column] =
    /closing tag `<\/([^`]*)>`, expected corresponding closing tag for `<([^`]*)>` \((\d+):(\d+)/.exec(reason) ?? [];
  if (closing === undefined || vocabulary.has(closing)) return text;
  const at = offsetOf(text, { line: Number(line), column: Number(column) });
  const tag = tagsIn(text).find((one) => one.at === at);
  return tag && !partnerOf(text, tag) ? withoutPair(text, tag, lost) : text;
}

function withoutPair(text: string, tag: Tag, lost: Set<string>): string {
  lost.add(tag.name);
  const rest = blankOut(text, tag.at, tag.end);
  const other = tag.closesItself && !tag.closes ? undefined : partnerOf(text, tag);
  return other ? blankOut(rest, other.at, other.end) : rest;
}

/** The tag that closes a block, or the one that opens it. */
function partnerOf(text: string, { name, at, closes }: Tag): Tag | undefined {
  const own = tagsIn(text).filter((tag) => tag.name === name && (tag.closes || !tag.closesItself) && text[tag.at] === '<');
  const index = own.findIndex((tag) => tag.at === at);
  const order = closes ? own.slice(0, Math.max(0, index)).reverse() : own.slice(index + 1);
  let depth = 1;
  for (const other of order) {
    depth += other.closes === closes ? 1 : -1;
    if (depth === 0) return other;
  }
  return undefined;
}

function endOf(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from);
  return found < 0 ? text.length : found;
}
