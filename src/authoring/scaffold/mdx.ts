import { stringify } from 'yaml';

/** Pieces of a text, a blank line between them. */
export function pieces(...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('\n\n');
}

/** A block that holds text: its tags on lines of their own. */
export function block(name: string, attributes: Readonly<Record<string, string | number>>, ...parts: (string | undefined)[]): string {
  return pieces(`<${name}${written(attributes)}>`, ...parts, `</${name}>`);
}

/** A block that holds nothing. */
export function leaf(name: string, attributes: Readonly<Record<string, string | number>>): string {
  return `<${name}${written(attributes)} />`;
}

export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

export function numbers(items: readonly string[]): string {
  return items.map((item, index) => `${index + 1}. ${item}`).join('\n');
}

/** A whole file: front matter, then the text. */
export function mdxFile(front: object, body: string): string {
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${body}\n`;
}

function written(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}
