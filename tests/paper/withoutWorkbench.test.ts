import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { siteFolder } from '../support/site.ts';

/** What the workbench of `npm run dev` puts into pages, and the names of its own things. */
const traces = /workbench|data-line=|data-mark=|bench-note|codemirror|cm-editor|paper-kite-unsaved/i;

test('nothing of the workbench is in the built site', () => {
  const files = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(html|js|css|json|webmanifest)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => traces.test(file) || traces.test(readFileSync(path.join(siteFolder, file), 'utf8')))).toEqual([]);
});
