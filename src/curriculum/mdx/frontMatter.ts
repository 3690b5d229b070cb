const fence = /^---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?^---[ \t]*(?:\r?\n|$)/m;

export interface SplitText {
  /** The YAML between the fences, or undefined when there is none. */
  yaml: string | undefined;
  /** The text with the front matter blanked out line by line, so that positions in it are positions in the file. */
  body: string;
}

/** Takes the front matter off a file. A byte order mark and Windows line ends are no fault of the writer's. */
export function splitFrontMatter(text: string): SplitText {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const match = fence.exec(clean);
  if (match?.index !== 0) return { yaml: undefined, body: clean };
  const blank = match[0].replace(/[^\n]/g, '');
  return { yaml: match[1] ?? '', body: blank + clean.slice(match[0].length) };
}

/**
 * The text with its front matter emptied, as many lines long as it was: for a compiler that would act on what stands there. A byte order
 * mark and the line ends of other systems are gone too, so that it cannot see another front matter than the one that was read.
 */
export function emptyFrontMatter(text: string): string {
  const { yaml, body } = splitFrontMatter(text);
  if (yaml === undefined) return body;
  const lines = yaml === '' ? 0 : yaml.split('\n').length;
  return `---${'\n'.repeat(lines + 1)}---${body.slice(lines + 1)}`;
}
