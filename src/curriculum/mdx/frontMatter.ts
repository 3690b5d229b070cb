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
