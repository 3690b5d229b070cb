import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { ExportEntry, ManifestEntry } from '../../../src/print/manifest.ts';

type Packs = typeof import('../../../src/site/packs.ts');

const folder = mkdtempSync(path.join(tmpdir(), 'paper-kite-packs-'));
const entry = (file: string, kind: ManifestEntry['kind'], more: Partial<ManifestEntry> = {}): ManifestEntry => {
  const sizes = { pages: 2, sheets: 1, bytes: 1000, sha256: '' };
  return { file, title: file, kind, locale: 'zh', documents: [], ...sizes, ...more };
};
/** As a manifest lists them: by file, where the tenth volume is before the second. */
const manifest = [
  entry('en/activities.pdf', 'activities', { locale: 'en', volume: 1 }),
  entry('zh/activities-10.pdf', 'activities', { volume: 10 }),
  entry('zh/activities-2.pdf', 'activities', { volume: 2 }),
  entry('zh/activities.pdf', 'activities', { volume: 1 }),
  entry('zh/grade-3-cards-1.pdf', 'grade-cards', { grade: 3, term: 'first' }),
  entry('zh/grade-3-cards-2.pdf', 'grade-cards', { grade: 3, term: 'second' }),
  entry('zh/grade-3-core.pdf', 'grade-core', { grade: 3 }),
  entry('zh/grade-3-handouts-2.pdf', 'grade-handouts', { grade: 3, volume: 2 }),
  entry('zh/grade-3-handouts.pdf', 'grade-handouts', { grade: 3, volume: 1 }),
  entry('zh/grade-3-large.pdf', 'grade-large', { grade: 3 }),
  entry('zh/grade-3-teacher-2-booklet.pdf', 'booklet', { grade: 3, volume: 2 }),
  entry('zh/grade-3-teacher-2.pdf', 'grade-teacher', { grade: 3, volume: 2 }),
  entry('zh/grade-3-teacher-booklet.pdf', 'booklet', { grade: 3, volume: 1 }),
  entry('zh/grade-3-teacher.pdf', 'grade-teacher', { grade: 3, volume: 1 }),
  entry('zh/grade-4-teacher.pdf', 'grade-teacher', { grade: 4 }),
  entry('zh/workshops/w02.pdf', 'workshop'),
];
const word: ExportEntry = {
  file: 'zh/documents/w02.docx',
  title: '',
  kind: 'document',
  format: 'docx',
  name: 'Word',
  use: 'edit',
  locale: 'zh',
  documents: ['W02'],
  bytes: 900,
  sha256: '',
};
const files = (packs: readonly ManifestEntry[]) => packs.map(({ file }) => file);
let packs: Packs;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'manifest.json'),
    JSON.stringify([...manifest, entry('zh/documents/w02.pdf', 'document', { documents: ['W02'] }), word]),
  );
  vi.stubEnv('PAPER_KITE_PACKS', folder);
  // The module reads the manifest when it is loaded.
  packs = (await import(/* @vite-ignore */ `${path.resolve('src/site/packs.ts')}?volumes`)) as Packs;
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('the packs of a grade, the first volume before the second, each with its booklet', () => {
  const { teacher, handouts, core, cards, large } = packs.gradePacks(3, 'zh');
  expect(files(teacher)).toEqual(['zh/grade-3-teacher.pdf', 'zh/grade-3-teacher-2.pdf']);
  expect(files(handouts)).toEqual(['zh/grade-3-handouts.pdf', 'zh/grade-3-handouts-2.pdf']);
  expect(files(teacher.flatMap(packs.bookletOf))).toEqual(['zh/grade-3-teacher-booklet.pdf', 'zh/grade-3-teacher-2-booklet.pdf']);
  expect(files(core)).toEqual(['zh/grade-3-core.pdf']);
  expect(files(cards)).toEqual(['zh/grade-3-cards-1.pdf', 'zh/grade-3-cards-2.pdf']);
  expect(files(large)).toEqual(['zh/grade-3-large.pdf']);
  expect(packs.gradePacks(3, 'en')).toEqual({ teacher: [], handouts: [], core: [], cards: [], large: [] });
});

test('the other packs of a language, by kind, the second volume before the tenth', () => {
  const activities = ['zh/activities.pdf', 'zh/activities-2.pdf', 'zh/activities-10.pdf'];
  expect(files(packs.kitPacks('zh'))).toEqual(['zh/workshops/w02.pdf', ...activities]);
  expect(files(packs.kitPacks('en'))).toEqual(['en/activities.pdf']);
});

test('the Word file of a document, next to its PDF; none in another language, none of a pack', () => {
  const pdf = entry('zh/documents/w02.pdf', 'document', { documents: ['W02'] });
  expect(packs.otherFormats(pdf)).toEqual([word]);
  expect(packs.otherFormats({ ...pdf, locale: 'en' })).toEqual([]);
  expect(packs.otherFormats(entry('zh/workshops/w02.pdf', 'workshop', { documents: ['W02'] }))).toEqual([]);
  expect(packs.draftPdfs()).toEqual([]);
});
