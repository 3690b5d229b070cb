import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { planPages } from '../../src/print/pageLimits.ts';
import { fixture } from '../support/fixtureSite.ts';
import { findingsIn } from '../support/printed/everyPdf.ts';
import { isForYoungReaders } from '../support/printed/pinyin.ts';

const { curriculum, manifest, singles, bundles } = fixture;

describe('the manifest', () => {
  test('lists exactly the PDFs that are there', () => {
    const files = readdirSync(path.join(fixture.folder, 'packs'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.pdf'),
    );
    expect(manifest.map((entry) => entry.file)).toEqual(files.map((file) => file.split(path.sep).join('/')).sort());
  });

  test('has the size and the sum of every PDF', () => {
    for (const entry of manifest) {
      const content = fixture.bytesOf(entry);
      expect([content.length, createHash('sha256').update(content).digest('hex')], entry.file).toEqual([entry.bytes, entry.sha256]);
    }
  });

  test('has for every written document and handout a PDF in each of its languages', () => {
    const wanted = curriculum.documents.flatMap((document) => [
      ...Object.keys(document.texts).map((locale) => `${locale} ${document.id}`),
      ...document.handouts.flatMap((handout) => Object.keys(handout.texts).map((locale) => `${locale} ${document.id}/${handout.name}`)),
    ]);
    expect(singles.map((entry) => `${entry.locale} ${entry.documents[0]}`).sort()).toEqual(wanted.sort());
  });

  test('has a teacher pack and a handout pack for every grade with a written lesson', () => {
    const grades = [...new Set(curriculum.documentsOfKind('lesson').map((document) => document.lesson!.grade))].sort();
    for (const kind of ['grade-teacher', 'grade-handouts'])
      for (const locale of ['zh', 'en'])
        expect(bundles.filter((entry) => entry.kind === kind && entry.locale === locale).map((entry) => entry.grade)).toEqual(grades);
  });
});

describe('everything that holds for a PDF and its page', () => {
  test.each([...singles, ...bundles])('$file', async (entry) => {
    expect(await findingsIn(fixture, entry)).toEqual([]);
  });

  test('with PDFs of every kind, plans of two and three pages, and sheets with pinyin among them', () => {
    expect(new Set(bundles.map(({ kind }) => kind))).toEqual(
      new Set(['grade-teacher', 'grade-handouts', 'workshop', 'activities', 'one-to-one', 'referral', 'test-sheet']),
    );
    expect(planPages).toEqual({ zh: 2, en: 3 });
    expect(singles.filter(isForYoungReaders).map(({ locale }) => locale)).toEqual(['en', 'zh']);
  });
});
