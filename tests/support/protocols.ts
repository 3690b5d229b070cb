import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = 'content/protocols';

/**
 * Copies the project's protocols into a curriculum, where they name no other document: the concern note (R02), which they send a teacher to,
 * is not among the documents of a fixture. Without phones they do not depend on the registry of help lines, which many tests change.
 */
export function copyProtocols(root: string, { phones }: { phones: boolean }): void {
  cpSync(folder, path.join(root, folder), { recursive: true });
  for (const file of readdirSync(folder)) {
    const text = readFileSync(path.join(folder, file), 'utf8').replace(/ ?[（(]R02[)）]/g, '');
    writeFileSync(path.join(root, folder, file), phones ? text : text.replace(/<Phone of="[a-z]+" \/>/g, '☎'));
  }
}
