import { isDeepStrictEqual } from 'node:util';
import { load, YAMLException } from 'js-yaml';
import { parse } from 'yaml';
import type { Problem, Wording } from '../problem.ts';
import { locateIn } from '../yaml.ts';

/**
 * Reports where Astro would read front matter differently, or fail. Astro uses another YAML parser with older rules: it reads a day
 * without quotes as a date. `yaml` is the text between the fences, which begins on line 2 of the file.
 */
export function readOtherwiseOnTheWeb(file: string, yaml: string): Problem[] {
  const source = { file, text: yaml, linesBefore: 1 };
  const problem = (place: { line: number; column: number }, message: Wording, hint: Wording): Problem => ({
    id: 'yaml-parses',
    severity: 'error',
    file,
    line: place.line,
    column: place.column,
    message,
    hint,
  });
  // Its front matter ends at the first line that begins with a fence, whatever follows.
  const fence = yaml.split('\n').findIndex((line) => /^(?:---|\+\+\+)/.test(line));
  if (fence >= 0) return [problem({ line: fence + 2, column: 1 }, fenceWithin, quote)];
  let web: unknown;
  try {
    web = load(yaml) ?? {};
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const at = { line: (error.mark?.line ?? 0) + 2, column: (error.mark?.column ?? 0) + 1 };
    const { zh, en } = unreadable;
    return [problem(at, { zh: `${zh}：${error.reason}。`, en: `${en}: ${error.reason}.` }, quote)];
  }
  return differences(parse(yaml) ?? {}, web, []).map(({ path, value }) => {
    const message = {
      zh: `"${value}" 没有引号，网站会把它读成别的东西。`,
      en: `Without quotes "${value}" is read as something else by the web site.`,
    };
    const at = locateIn(source)(...path);
    return {
      ...problem(at, message, { zh: `两边加上英文引号："${value}"。`, en: `Put quotes around it: "${value}".` }),
      fix: [{ line: at.line, column: at.column, written: value, text: `"${value}"` }],
    };
  });
}

const fenceWithin: Wording = {
  zh: '这一行以 --- 或 +++ 开头，网站读到这里就以为文件开头结束了。',
  en: 'This line begins with --- or +++, where the front matter ends for the web site.',
};
const unreadable: Wording = { zh: '网站读不了这里的 YAML', en: 'The web site cannot read the YAML here' };
const quote: Wording = { zh: '把这一项的内容两边加上英文引号。', en: 'Put quotes around the text of this fact.' };

function differences(own: unknown, web: unknown, path: PropertyKey[]): { path: PropertyKey[]; value: string }[] {
  if (isDeepStrictEqual(own, web)) return [];
  if (Array.isArray(own) && Array.isArray(web)) return own.flatMap((entry, index) => differences(entry, web[index], [...path, index]));
  if (isGroup(own) && isGroup(web)) return Object.keys(own).flatMap((key) => differences(own[key], web[key], [...path, key]));
  return [{ path, value: String(own) }];
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
