import { type Alias, type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { yamlOutOfBounds } from './bounds.ts';
import type { CheckId } from './catalogue.ts';
import { encodingProblem } from './encoding.ts';
import { invisibleBehindNames, invisibleCharacters } from './invisible.ts';
import { counted } from './perFile.ts';
import type { Place, Problem } from './problem.ts';
import { type ValidationError, validate } from './schema/validate.ts';
import { takeOutVersions } from './versions.ts';
import { correctColons } from './yamlColons.ts';
import { yamlWords } from './yamlWords.ts';

/** A piece of YAML and where it is in its file. */
export interface YamlSource {
  file: string;
  text: string;
  /** How many lines of the file come before the piece: 1 for front matter, whose first line is `---`. */
  linesBefore: number;
}

/** Finds problems between the entries of a file, such as two with one id. Receives the plain value, which may not match the schema. */
export type Relations = (value: unknown) => ValidationError[];

/**
 * Reads YAML against a schema. Collects every problem with its line and column instead of throwing; the value is undefined when it does
 * not match the schema. `locate` returns the place of a value by its path, for later checks.
 */
export function readYaml<T>(
  source: YamlSource,
  schema: z.ZodType<T>,
  problemId: CheckId,
  relations: Relations = () => [],
): { value: T | undefined; problems: Problem[]; locate: Locate } {
  const unreadable = encodingProblem(source.file, source.text) ?? yamlOutOfBounds(source.file, source.text, source.linesBefore);
  if (unreadable) return { value: undefined, problems: [unreadable], locate: () => placeOf(unreadable) };
  // For front matter, the whole file has been searched already.
  const isWholeFile = source.linesBefore === 0;
  const merged = isWholeFile ? takeOutVersions(source.file, source.text) : { text: source.text, problems: [] };
  // Line ends of an old Mac have been reported: what they part is read all the same, at the same places.
  const text = isWholeFile ? merged.text.replace(/\r(?!\n)/g, '\n') : merged.text;
  const { value, problems, locate } = readWithTypos({ ...source, text }, schema, problemId, relations);
  const unseen = isWholeFile ? invisibleCharacters(source.file, source.text) : [];
  return { value, problems: [...merged.problems, ...unseen, ...problems], locate };
}

/** Reads it as written and, if that fails, with missing or full-width colons corrected. */
function readWithTypos<T>(
  source: YamlSource,
  schema: z.ZodType<T>,
  problemId: CheckId,
  relations: Relations,
): { value: T | undefined; problems: Problem[]; locate: Locate } {
  const read = readOnce(source, schema, problemId, relations);
  if (read.problems.length === 0) return read;
  const corrected = correctColons(source.file, source.text, source.linesBefore);
  if (corrected.problems.length === 0) return read;
  const again = readOnce({ ...source, text: corrected.text }, schema, problemId, relations);
  if (!isBetter(again.problems, read.problems)) return read;
  return { ...read, problems: [...corrected.problems, ...again.problems] };
}

/** Whether the second attempt is better: fewer syntax errors, or fewer problems. */
function isBetter(now: readonly Problem[], before: readonly Problem[]): boolean {
  const unparsed = (problems: readonly Problem[]) => problems.filter(({ id }) => id === 'yaml-parses').length;
  return unparsed(now) < unparsed(before) || (unparsed(now) === unparsed(before) && now.length < before.length);
}

function readOnce<T>(
  source: YamlSource,
  schema: z.ZodType<T>,
  problemId: CheckId,
  relations: Relations,
): { value: T | undefined; problems: Problem[]; locate: Locate } {
  const { document, lines, at, locate } = parse(source);
  if (document.errors.length > 0) {
    // One typo causes several parser errors in a line; the first one names the cause.
    const lineOf = (offset: number) => lines.linePos(offset).line;
    const first = document.errors.filter((error, index, all) => lineOf(error.pos[0]) !== lineOf(all[index - 1]?.pos[0] ?? -1));
    const problems = first.map((error): Problem => ({ id: 'yaml-parses', severity: 'error', ...at(error.pos[0]), ...yamlWords(error) }));
    return { value: undefined, problems, locate };
  }
  const plain = plainValue(document);
  if (plain === undefined) return { value: undefined, problems: [aliasesOutOfBounds(document, at)], locate };
  const { value, errors } = validate(schema, plain);
  const problems = [...errors, ...relations(plain)].map(
    (error): Problem => ({ id: problemId, severity: 'error', ...locate(...error.path), message: error.message, hint: error.hint }),
  );
  return {
    value,
    problems: [
      ...tagsIn(document, source.text, at),
      ...textsCutShort(document, source.text, at),
      ...escapedIn(document, source, at),
      ...problems,
    ],
    locate,
  };
}

/** Reports tags such as `!!binary`, which YAML parsers interpret differently. Most are a text that begins with "!". */
function tagsIn(document: Document, text: string, at: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  const report = (offset: number, tag: string) =>
    problems.push({
      id: 'yaml-parses',
      severity: 'error',
      ...at(offset),
      message: { zh: `"${tag}" 会被当成 YAML 的标签，不是文字。`, en: `"${tag}" is read as a tag of YAML and not as text.` },
      hint: {
        zh: '文字以 ! 或 % 开头的，两边加上英文引号；标签在这里不用。',
        en: 'Put quotes around a text that begins with ! or %; tags are not used here.',
      },
    });
  visit(document, (_key, node) => {
    if (isNode(node) && 'tag' in node && typeof node.tag === 'string') {
      const start = node.range?.[0] ?? 0;
      // The value begins after its tag.
      const written = /(?<!\S)!\S*\s*(?:&\S+\s+)?$/.exec(text.slice(0, start));
      report(written?.index ?? start, shortTag(node.tag));
    }
  });
  // %YAML and %TAG at the beginning of a file ask for other rules.
  if (document.directives?.docStart && document.directives.yaml.explicit) report(0, '%YAML');
  return problems;
}

/** Reports texts without quotes that end at a ` #`, once per file: what follows is a comment for YAML and would be lost. */
function textsCutShort(document: Document, text: string, at: (offset: number) => Place): Problem[] {
  const cut: { offset: number; lost: string }[] = [];
  if (!/[ \t]#/.test(text)) return [];
  visit(document, {
    Scalar(key, { type, value, range }) {
      if (key === 'key' || type !== 'PLAIN' || typeof value !== 'string' || !range) return;
      const lost = /^[ \t]+(#[^\n]*)/.exec(text.slice(range[1], range[1] + 1000));
      // After a name or a number it is a comment.
      if (lost && (/[^\x21-\x7e]/.test(value) || /^#[^\s#]/.test(lost[1]!)))
        cut.push({ offset: range[1] + lost[0].indexOf('#'), lost: lost[1]!.trim() });
    },
  });
  const [first] = cut;
  if (!first) return [];
  return [
    {
      id: 'yaml-parses',
      severity: 'error',
      ...at(first.offset),
      message: counted(
        {
          zh: `"${first.lost}" 不会被读：空格后面的 # 起，都算注释。`,
          en: `"${first.lost}" is not read: from a # after a space on, it is a comment.`,
        },
        cut.length,
      ),
      hint: {
        zh: '是内容，就把整项两边加上英文引号；是说明，就写在单独的一行。',
        en: 'Put quotes around the whole text if it belongs to it; write a remark on a line of its own.',
      },
    },
  ];
}

function shortTag(tag: string): string {
  return tag.replace(/^tag:yaml\.org,2002:/, '!!');
}

/** Invisible characters that are written by their numbers, as in "\u200b". */
function escapedIn(document: Document, { file, text }: YamlSource, at: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  if (!text.includes('\\')) return problems;
  visit(document, {
    Scalar(_key, { value, range }) {
      if (typeof value === 'string') problems.push(...invisibleBehindNames(file, value, text, at(range?.[0] ?? 0)));
    },
  });
  return problems;
}

function placeOf({ file, line, column }: Problem): { file: string; line: number; column: number } {
  return { file, line, column };
}

/** Returns the result as plain data that can be cached; `locateIn` finds the places again. */
export function withoutPlaces<T>({ value, problems }: { value: T | undefined; problems: Problem[] }): {
  value: T | undefined;
  problems: Problem[];
} {
  return { value, problems };
}

export type Locate = (...path: PropertyKey[]) => { file: string; line: number; column: number };

/** The places of the values in a piece of YAML that has been read before: it is parsed on first use. */
export function locateIn(source: YamlSource): Locate {
  let locate: Locate | undefined;
  return (...path) => {
    locate ??= parse(source).locate;
    return locate(...path);
  };
}

function parse({ file, text, linesBefore }: YamlSource) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line) + linesBefore, column: Math.max(1, col) };
  };
  const locate: Locate = (...path) => at(offsetOf(document, path));
  return { document, lines, at, locate };
}

/** Returns the document as plain data; undefined when aliases expand too far. A low limit stops a file that would expand to gigabytes. */
function plainValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 }) ?? {};
  } catch {
    return undefined;
  }
}

/** Reports the first alias of a file whose aliases expand too far. */
function aliasesOutOfBounds(document: Document, at: (offset: number) => Place): Problem {
  let first: Alias | undefined;
  visit(document, {
    Alias(_key, alias) {
      first = alias;
      return visit.BREAK;
    },
  });
  return {
    id: 'text-is-within-bounds',
    severity: 'error',
    ...at(first?.range?.[0] ?? 0),
    message: {
      zh: `从 *${first?.source ?? ''} 起，这样的代号太多，展开以后读不了。`,
      en: `From *${first?.source ?? ''} on, there are too many such aliases: they expand to more than can be read.`,
    },
    hint: {
      zh: '把每处的内容写出来；文字以 * 开头的，两边加上英文引号。',
      en: 'Write out what each one repeats. Put quotes around a text that begins with *.',
    },
  };
}

/** Returns where the value at `path` begins: at its key if it has one, otherwise at the nearest existing ancestor. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = String(path[length - 1]);
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
      if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
    } else {
      const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return node.range[0];
    }
  }
  return document.contents?.range?.[0] ?? 0;
}
