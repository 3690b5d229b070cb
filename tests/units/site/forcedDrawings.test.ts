import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../../../src/lib/files/filesBelow.ts';

const shared = 'src/site/styles/forced-drawings.css';

/** Whether a style sheet draws with tokens, or has a bar of progress or a canvas: what the system does not recolour by itself. */
function draws(css: string): boolean {
  return /\b(?:stroke|fill): var\(--|(?:^|[\s>])(?:progress|canvas)(?=[\s:{,])/m.test(css.replace(/\/\*.*?\*\//gs, ''));
}

/** What a style sheet consists of: itself and what it imports. */
function filesOf(file: string): string[] {
  const imported = [...readFileSync(file, 'utf8').matchAll(/@import "([^"]+)"/g)].map(([, name]) =>
    path.posix.join(path.posix.dirname(file), name!),
  );
  return [file, ...imported.flatMap(filesOf)];
}

/** The style sheets of the site: those of the workbench are seen by writers alone, those of books by readers with a contrast of their own. */
const files = filesBelow('src')
  .map((file) => path.posix.join('src', ...file.split(path.sep)))
  .filter((file) => file.endsWith('.css') && !file.startsWith('src/authoring/') && !file.startsWith('src/export/') && file !== shared);

test('every style sheet that draws brings what makes drawings visible in forced colours', () => {
  const drawing = files.filter((file) => draws(readFileSync(file, 'utf8')));
  expect(drawing).toEqual(
    expect.arrayContaining(['src/blocks/room-plan/face.css', 'src/tools/stamp/stamp.css', 'src/offline/copy/copy.css']),
  );
  expect(drawing.filter((file) => !filesOf(file).includes(shared))).toEqual([]);
});

test('the style sheet of all pages does not: no lesson needs it', () => {
  expect(filesOf('src/site/styles/site.css')).not.toContain(shared);
});

test.each([
  ['.kite path { stroke: var(--ink); }', true],
  ['progress { width: 100%; }', true],
  ['.stamp canvas { width: 1rem; }', true],
  ['.week-progress { color: var(--ink); } /* canvas { } */', false],
  ['svg { stroke: currentColor; }', false],
])('%s: %s', (css, expected) => {
  expect(draws(css)).toBe(expected);
});
