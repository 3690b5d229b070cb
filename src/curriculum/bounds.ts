import type { Problem, Wording } from './problem.ts';

/** The limits for a text. Real texts reach a third of them; far beyond them, parsers need minutes. */
const most = { characters: 100_000, inParagraph: 10_000, marks: 3000, marksInParagraph: 200, depth: 20 };

/** The limits for a YAML file: registries are longer than texts. */
const mostInYaml = { characters: 600_000, inLine: 10_000, depth: 100 };

/**
 * Marks that a parser has to pair; a run of the same mark counts once. 《 counts where it may begin a block, since 《Say》 is read as one, and
 * so does a line of === or --- that may make a heading of the line above it.
 */
const mark = /([*_~`[\]!<>&＜＞{}])\1*|[《〈](?=[ \t　]*[/／]?[ \t　]*[A-Za-z])|^[ \t]*(?:=+|-+)[ \t]*$/gm;

/** The marks that open quotations and lists, one inside the other, at the beginning of a line. */
const opening = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]))*[ \t]*/;

/**
 * Returns the first place where a text is longer or more deeply nested than anything people write, before it reaches a parser; undefined
 * when there is none. No one types 300 nested quotations, but a file pasted by mistake may contain them.
 */
export function outOfBounds(file: string, content: string): Problem | undefined {
  const problem = (line: number, message: Wording) => problemAt(file, line, message);
  if (content.length > most.characters) return problem(1, tooMany(here.file, content.length, characters, most.characters));
  const marks = countMarks(content);
  if (marks > most.marks) return problem(1, tooMany(here.file, marks, marksSuchAs, most.marks));
  let line = 1;
  for (const paragraph of content.split(/\n(?=[ \t\r]*\n)/)) {
    const begins = line + (paragraph.startsWith('\n') || paragraph.startsWith('\r\n') ? 1 : 0);
    if (paragraph.length > most.inParagraph) {
      return problem(begins, tooMany(here.paragraph, paragraph.length, characters, most.inParagraph));
    }
    const entangled = marks > most.marksInParagraph ? countMarks(paragraph) : 0;
    if (entangled > most.marksInParagraph) {
      return problem(begins, tooMany(here.paragraph, entangled, marksSuchAs, most.marksInParagraph));
    }
    const lines = paragraph.split('\n');
    const deep = lines.findIndex((text) => depthOf(text) > most.depth);
    if (deep >= 0) {
      return problem(line + deep, tooDeep(depthOf(lines[deep]!)));
    }
    line += lines.length;
  }
  return undefined;
}

/** The same for a piece of YAML, whose first line is line `linesBefore` + 1 of the file. */
export function yamlOutOfBounds(file: string, text: string, linesBefore: number): Problem | undefined {
  if (text.length > mostInYaml.characters) {
    return problemAt(file, 1, tooMany(here.file, text.length, characters, mostInYaml.characters));
  }
  const lines = text.split('\n');
  const long = lines.findIndex(({ length }) => length > mostInYaml.inLine);
  if (long >= 0) {
    return problemAt(file, linesBefore + long + 1, tooMany(here.line, lines[long]!.length, characters, mostInYaml.inLine));
  }
  const at = deepPlace(text);
  if (at === undefined) return undefined;
  const line = text.slice(0, at).split('\n').length + linesBefore;
  return problemAt(file, line, {
    zh: `这里的列表套了 ${mostInYaml.depth} 层以上，最多只能读这么多层。`,
    en: `More than ${mostInYaml.depth} lists are nested here; that is the most that can be read.`,
  });
}

/**
 * Returns the offset at which lists, in brackets or after dashes, are nested too deeply. Brackets in quotation marks count too; real ones
 * are few.
 */
function deepPlace(text: string): number | undefined {
  const dashes = text.search(new RegExp(`(?:[-?:][ \\t]+){${mostInYaml.depth}}`));
  if (dashes >= 0) return dashes;
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (sign === '[' || sign === '{' ? 1 : -1));
    if (depth > mostInYaml.depth) return index;
  }
  return undefined;
}

function problemAt(file: string, line: number, message: Wording): Problem {
  const hint: Wording = {
    zh: '是不是误粘了不是文字的东西？删掉它，或者把文字分成几份。',
    en: 'Was something pasted here that is not text? Delete it, or split the text.',
  };
  return { id: 'text-is-within-bounds', severity: 'error', file, line, column: 1, message, hint };
}

const here = {
  file: { zh: '这个文件', en: 'This file' },
  paragraph: { zh: '这一段', en: 'This paragraph' },
  line: { zh: '这一行', en: 'This line' },
} satisfies Record<string, Wording>;

const characters: Wording = { zh: '个字符', en: 'characters' };
const marksSuchAs: Wording = { zh: '个 * [ < 这样的符号', en: 'marks such as * [ <' };

function tooMany(what: Wording, count: number, of: Wording, limit: number): Wording {
  return {
    zh: `${what.zh}有 ${figure(count)} ${of.zh}，最多只能读 ${figure(limit)} 个。`,
    en: `${what.en} holds ${figure(count)} ${of.en}; ${figure(limit)} is the most that can be read.`,
  };
}

function tooDeep(depth: number): Wording {
  return {
    zh: `这一行套了 ${figure(depth)} 层，最多只能读 ${most.depth} 层。`,
    en: `This line is nested ${figure(depth)} deep; ${most.depth} is the most that can be read.`,
  };
}

function figure(count: number): string {
  return count.toLocaleString('en');
}

/** How many marks a text has that a parser has to pair. */
export function countMarks(text: string): number {
  return text.match(mark)?.length ?? 0;
}

/** Returns how many quotations and lists surround a line. Two spaces of indentation may be one more. */
function depthOf(line: string): number {
  const [opened] = opening.exec(line)!;
  const width = opened.replaceAll('\t', '    ').length;
  return Math.floor(width / 2);
}
