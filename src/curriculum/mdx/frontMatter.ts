const fence = /^---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?^---[ \t]*(?:\r?\n|$)/m;

export interface SplitText {
  /** The YAML between the fences, or undefined when there is none. */
  yaml: string | undefined;
  /** The text with the front matter blanked out line by line, so that positions in it are positions in the file. */
  body: string;
}

/** Splits the front matter off a file. A byte order mark and Windows line ends are accepted. */
export function splitFrontMatter(text: string): SplitText {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const match = fence.exec(clean);
  if (match?.index !== 0) return { yaml: undefined, body: clean };
  const blank = match[0].replace(/[^\n]/g, '');
  return { yaml: match[1] ?? '', body: blank + clean.slice(match[0].length) };
}

/**
 * Returns the text with its front matter blanked out, line by line, for a compiler that would interpret it. A byte order mark and line
 * ends of other systems are removed too, so that the compiler cannot see front matter other than the one that was read.
 */
export function emptyFrontMatter(text: string): string {
  const { yaml, body } = splitFrontMatter(text);
  if (yaml === undefined) return body;
  const lines = yaml === '' ? 0 : yaml.split('\n').length;
  return `---${'\n'.repeat(lines + 1)}---${body.slice(lines + 1)}`;
}
