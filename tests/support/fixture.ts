import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { editionsFolder, sheetsFileOf, sheetsText } from '../../src/curriculum/editions.ts';
import { sheetsNow } from '../../src/print/marks.ts';
import { readWritten, rememberWritten } from './curriculum.ts';
import { agreeWithDocuments } from './planOfFixture.ts';
import { copyProtocols } from './protocols.ts';

/** The curriculum of the toolkit's own tests, as it is read: `tests/fixtures/curriculum` with what `writeFixture` adds. */
export const fixtureRoot = path.resolve('.cache/tests/curriculum');

/** Its published editions, oldest first. The first one still printed hexadecimal digits. */
const editions = [
  { version: '0.1.0', date: '2026-09-01', former: '1a2b3c4' },
  { version: '0.2.0', date: '2026-11-25' },
];

/**
 * Writes the fixture: its own documents, with a plan that agrees with them; the word lists, registries, pages and pictures of the project, which are data of the toolkit and
 * not more when more documents are written; translations that are up to date; and two editions that printed every sheet as it is.
 */
export function writeFixture(root = fixtureRoot): void {
  rmSync(root, { recursive: true, force: true });
  cpSync('tests/fixtures/curriculum', root, { recursive: true, filter: (file) => path.basename(file) !== 'README.md' });
  const shared = readdirSync('content', { withFileTypes: true })
    .filter((entry) => entry.isFile() || entry.name === 'pages' || entry.name === 'pictures')
    .map(({ name }) => path.join('content', name));
  for (const place of shared) cpSync(place, path.join(root, place), { recursive: true });
  agreeWithDocuments(root);
  copyProtocols(root);
  rememberWritten(root);
  mkdirSync(path.join(root, editionsFolder), { recursive: true });
  const sheets = sheetsNow(root, readWritten(root).curriculum);
  for (const { version, date, former } of editions) {
    const printed = sheets.map((sheet) => (former ? { ...sheet, former } : sheet));
    writeFileSync(path.join(root, sheetsFileOf(version)), sheetsText({ version, date, sheets: printed }));
  }
}
