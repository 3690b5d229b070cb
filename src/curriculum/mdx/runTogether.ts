import type { Root } from 'mdast';
import { textWidth } from '../../lib/textWidth.ts';
import type { Replacement } from '../fix.ts';
import { byKind } from '../perFile.ts';
import type { Problem, Wording } from '../problem.ts';
import type { LeftOut } from './leftOut.ts';
import { paragraphsIn, type SourceLine, type SourceParagraph } from './sourceLines.ts';
import { tableLine } from './unrecognised.ts';

/**
 * Lines of one paragraph that were meant to stay apart: Markdown joins them, so that a list typed or pasted as `1、`, `①` or `•` becomes one
 * long sentence. A warning: only the writer knows whether the lines belong together.
 */
export function linesRunTogether(file: string, root: Root, text: string, leftOut: LeftOut): Problem[] {
  // Where something else is reported, its correction changes the lines.
  const whole = paragraphsIn(root, text).filter(({ start, end }) => !leftOut(start, end));
  const found = whole.flatMap((paragraph) => joinedIn(paragraph) ?? []);
  return byKind(found, ({ kind }) => kind).map((alike): Problem => {
    const { kind, first } = alike[0]!;
    const fix = listFix(alike[0]!);
    return {
      id: 'lines-stay-apart',
      severity: 'warning',
      file,
      line: first.line,
      column: first.column,
      message: inAll(joined(alike[0]!), alike.length),
      hint: hints[kind],
      ...(fix ? { fix } : {}),
    };
  });
}

type Kind = 'table' | 'talk' | 'list' | 'lines';

interface Joined {
  kind: Kind;
  first: SourceLine;
  last: SourceLine;
  /** The lines from the first to the last. */
  lines?: readonly SourceLine[];
}

/** Marks that begin an entry of a list wherever a line begins with them. */
const bullet = /^[\s　]*(?:[•●○◎■□◆◇▪▫►▶▷➢➤✓✔☑☐★☆※∙⋅◦⦁\uf000-\uf0ff·‧・]|[①-⑳㉑-㉟㈠-㈩⑴-⒇❶-❿⓵-⓾⒈-⒛➀-➓Ⅰ-ⅿ]|\p{Extended_Pictographic})/u;

const counting = '(?:[一二三四五六七八九十百]{1,4}|[0-9０-９]{1,3})';

/** Marks that begin an entry too, but can begin a line of a sentence by chance. */
const mark = new RegExp(
  [
    `${counting}[、．]`,
    '[0-9]{1,3}\\.(?![0-9])',
    '[0-9]{1,3}[)）](?!\\s*[、，。])',
    `[（(](?:${counting}|[a-zA-Z])[）)]`,
    '[A-Ha-h][.、．)）](?!\\S*\\.)',
    `第${counting}[步条题组项点天周幕关种招节]`,
    `(?:步骤|活动|环节|目标|问题|任务|方法|Step|Activity|Part)\\s*${counting}`,
    '[-－–+](?![-－–+\\d０-９])',
    '　　',
  ].join('|'),
  'u',
);
const marked = new RegExp(`^[ \\t　]*?(?:${mark.source})`, 'u');

/** `师：`, `小明说：`, `Teacher:` at the beginning of a line. */
const speaker = /^[ \t　]*(?:\p{Script=Han}{1,5}|[A-Z][a-z]{1,11}|[A-Z])(?:[（(][^（）()]{1,12}[）)])?[：:](?!\/\/)/u;

/** `姓名：____`, one to a line. */
const field = /[：:][ \t　]*_{2,}[ \t　]*$/u;

/** Something that ends with its line. */
const ends = /[。；;！？!?：:”」)）.…]$/u;

/** A line of a poem, a list or an address is shorter than this; a long paragraph is wrapped later. In Chinese characters. */
const short = 25;

function joinedIn({ lines, beginsEntry }: SourceParagraph): Joined | undefined {
  const last = lines.at(-1);
  // The lines of a table that is not recognised are reported as such.
  if (lines.some(({ words }) => tableLine.test(words))) return undefined;
  const tabbed = lines.find(({ words }) => /\S[ ]*\t+[ ]*\S/.test(words));
  if (tabbed) return { kind: 'table', first: tabbed, last: lines.findLast(({ words }) => words.includes('\t'))! };
  if (!last || lines.length < 2) return undefined;
  const entries = lines.filter(isMarked).length + (beginsEntry ? 1 : 0);
  const from = lines.findIndex((line, index) => index > 0 && !lines[index - 1]!.breaks && isEntry(line, lines[index - 1]!, entries));
  if (from > 0) {
    const first = isMarked(lines[from - 1]!) ? lines[from - 1]! : lines[from]!;
    return { kind: 'list', first, last, lines: lines.slice(lines.indexOf(first)) };
  }
  if (lines.filter(({ words }) => field.test(words)).length >= 2 && !lines[0]!.breaks) return { kind: 'lines', first: lines[0]!, last };
  const spoken = lines.filter(({ words }) => speaker.test(words));
  if (spoken.length >= 2 && spoken.some((line) => isJoined(line, lines))) return { kind: 'talk', first: spoken[0]!, last };
  const isShort = lines.slice(0, -1).every(({ words, breaks }) => !breaks && textWidth(words) <= short);
  return lines.length >= 3 && isShort && textWidth(last.words) <= short ? { kind: 'lines', first: lines[0]!, last } : undefined;
}

/** Whether a line that follows another begins an entry: always with a bullet, with a number only where the text around it agrees. */
function isEntry(line: SourceLine, before: SourceLine, entries: number): boolean {
  if (bullet.test(line.words)) return true;
  if (!marked.test(line.words)) return false;
  return ends.test(before.words) || entries >= 2;
}

/** Marks that can only number an entry, `1、` and `（二）`, and those that can only begin one. */
const numbered = /^[ \t　]*(?:[0-9０-９]{1,3}[、．.)）]|[（(][0-9０-９]{1,3}[）)]|[①-⑳⑴-⒇⒈-⒛])[ \t　]*/u;
const dotted = /^[ \t　]*[•●○◎■□◆◇▪▫►▶▷➢➤※∙⋅◦⦁\uf000-\uf0ff·‧・][ \t　]*/u;

/** Makes a list of lines that all begin with the same kind of mark. */
function listFix({ kind, lines = [] }: Joined): Replacement[] | undefined {
  const mark = [numbered, dotted].find((form) => lines.every(({ words }) => form.test(words)));
  if (kind !== 'list' || lines.length < 2 || !mark) return undefined;
  return lines.map(({ words, line, column }, index) => ({
    line,
    column,
    written: mark.exec(words)![0],
    text: mark === numbered ? `${index + 1}. ` : '- ',
  }));
}

function isMarked({ words }: SourceLine): boolean {
  return marked.test(words) || bullet.test(words);
}

function isJoined(line: SourceLine, lines: readonly SourceLine[]): boolean {
  const index = lines.indexOf(line);
  return index > 0 && !lines[index - 1]!.breaks;
}

const inOneLine: Wording = {
  zh: '这一行里有制表符（Tab），印出来只是一个空格，分不出格子。',
  en: 'This line has a tab, which is printed as one space: its columns are lost.',
};

function joined({ kind, first, last }: Joined): Wording {
  if (first.line < last.line) {
    return {
      zh: `第 ${first.line} 到 ${last.line} 行会连成一段。`,
      en: `Lines ${first.line} to ${last.line} run together into one paragraph.`,
    };
  }
  if (kind === 'table') return inOneLine;
  return { zh: `第 ${last.line} 行会和上面的连成一段。`, en: `Line ${last.line} runs together with what is above it.` };
}

function inAll(message: Wording, count: number): Wording {
  if (count === 1) return message;
  return { zh: `${message.zh}这样的一共有 ${count} 段。`, en: `${message.en} There are ${count} such paragraphs.` };
}

const hints: Readonly<Record<Kind, Wording>> = {
  list: {
    zh: '要列成一条一条的，每条前面写 - 和一个空格，要编号就写 1. 和一个空格；要分成几段，每段之间空一行。',
    en: 'For a list, begin each entry with - and a space, or with 1. and a space; for paragraphs, put a blank line between them.',
  },
  talk: {
    zh: '老师说的写在 <Say> 里，问的写在 <Ask> 里；只想分行，每行之间空一行，或者行尾加两个空格。',
    en: 'Put what the teacher says into <Say> and questions into <Ask>; only to keep the lines apart, put a blank line between them, or two spaces at the end of each.',
  },
  table: {
    zh: '从表格里贴来的，写成 | 星期 | 上午 |，第二行写 |---|---|；只是想隔开，就写文字或者逗号。',
    en: 'Write what comes from a table as | Day | Morning | with |---|---| as its second line; only to keep words apart, write a comma.',
  },
  lines: {
    zh: '要分行（诗、地址），每行末尾加两个空格；要列成一条一条的，每条前面写 - 和一个空格；要分成几段，每段之间空一行。',
    en: 'To keep the lines apart, as in a poem or an address, end each in two spaces; for a list, begin each with - and a space; for paragraphs, put a blank line between them.',
  },
};
