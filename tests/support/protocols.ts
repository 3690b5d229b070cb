import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = 'content/protocols';

/** The ids of the project's protocols, in the order of their list, which every fixture has. */
export const protocolIds = [...readFileSync('content/protocols.yaml', 'utf8').matchAll(/^- id: (.+)$/gm)].map(([, id]) => id!);

/** Writes a small text for each protocol, so that no test changes when the project's own texts do. */
export function writeProtocols(root: string): void {
  mkdirSync(path.join(root, folder), { recursive: true });
  for (const id of protocolIds) {
    const write = (locale: string, text: string) => writeFileSync(path.join(root, folder, `${id}.${locale}.mdx`), text);
    write('zh', '---\ntitle: 风筝断了线\nsay: 谢谢你告诉我。\ndo: 陪着他。\n---\n\n- 去找校长。\n');
    write(
      'en',
      '---\ntitle: The string of a kite breaks\nsay: Thank you for telling me.\ndo: Stay with the child.\n---\n\n- Go to the head.\n',
    );
  }
}

/**
 * Copies the project's protocols into a curriculum, where they name no other document: the concern note (R02), which they send a teacher to,
 * is not among the documents of the fixture.
 */
export function copyProtocols(root: string): void {
  cpSync(folder, path.join(root, folder), { recursive: true });
  for (const file of readdirSync(folder)) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    writeFileSync(path.join(root, folder, file), text.replace(/ ?[（(]R02[)）]/g, ''));
  }
}
