import { byKind, counted } from '../perFile.ts';
import type { Problem } from '../problem.ts';
import { placeAt } from '../tree.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { blankOut } from './blankOut.ts';
import { htmlFix } from './htmlFix.ts';
import { type HtmlKind, htmlKind } from './htmlNames.ts';

/** A tag of HTML, with half-width signs or full-width ones. Names with a colon are those of Word. */
const tag = /(?<!\\)[<＜]([/／]?)([A-Za-z][A-Za-z0-9]*(?::[A-Za-z][\w-]*)?)((?:\s(?:"[^"]*"|'[^']*'|[^"'<>＜＞])*)?)[/／]?[>＞]/gu;

/** Elements whose content is not text, and declarations such as `<!DOCTYPE html>` and `<?xml … ?>`. */
const withContent = /<(script|style|xml)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;
const declaration = /<[!?](?!--)[^<>]*>/g;

interface Found {
  name: string;
  at: number;
  closes: boolean;
  kind: HtmlKind;
  /** The whole tag. */
  written: string;
}

/**
 * Finds HTML, reports each kind of it once with what to write instead, and returns the text without the tags: the words in them stay, at
 * their places. A name that differs from a block's only in its letters is left to `block-is-known`.
 */
export function takeOutHtml(file: string, text: string, vocabulary: Vocabulary): { text: string; problems: Problem[] } {
  if (!/[<＜]/.test(text)) return { text, problems: [] };
  const blocks = new Set([...vocabulary.keys()].map((name) => name.toLowerCase()));
  const found: Found[] = [];
  let rest = text;
  const take = (at: number, written: string, name: string, closes: boolean) => {
    const kind = htmlKind(name);
    if (!kind) return;
    found.push({ name: name.toLowerCase(), at, closes, kind, written });
    rest = blankOut(rest, at, at + written.length);
  };
  for (const { index, 0: written, 1: name } of rest.matchAll(withContent)) take(index, written, name!, false);
  for (const { index, 0: written } of rest.matchAll(declaration)) take(index, written, 'html', false);
  for (const { index, 0: written, 1: slash, 2: name } of rest.matchAll(tag))
    if (!vocabulary.has(name!) && !blocks.has(name!.toLowerCase())) take(index, written, name!, slash !== '');
  found.sort((a, b) => a.at - b.at);
  return { text: rest, problems: byKind(found, ({ kind }) => kind.names[0]!).map((alike) => problemOf(file, text, alike)) };
}

function problemOf(file: string, text: string, alike: readonly Found[]): Problem {
  const { at, kind } = alike[0]!;
  const names = [...new Set(alike.map(({ name }) => `<${name}>`))];
  const fix = htmlFix(text, alike);
  const opened = alike.filter(({ name, closes }) => !closes && (kind.counted?.includes(name) ?? true)).length;
  return {
    id: 'html-is-absent',
    severity: 'error',
    file,
    ...placeAt(text, at),
    message: counted(
      { zh: `这里是 HTML：${names.join('、')}。文章里不用。`, en: `This is HTML, which a text does not use: ${names.join(', ')}.` },
      opened,
    ),
    hint: kind.hint,
    ...(fix ? { fix } : {}),
  };
}
