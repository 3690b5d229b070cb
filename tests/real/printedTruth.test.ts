import { describe, expect, test } from 'vitest';
import { readInk } from '../support/ink.ts';
import { overprints } from '../support/overprint.ts';
import { uaFaults } from '../support/pdfUa.ts';
import { pdfFile, typeset } from '../support/realCurriculum.ts';

describe('no word stands over another, over a line, in the margin or cut off', () => {
  test.each(typeset)('$file', (entry) => {
    expect(overprints(readInk(pdfFile(entry)))).toEqual([]);
  });
});

// Booklets and what browsers arrange are untagged, and stand beside tagged PDFs.
describe('what PDF/UA-1 asks of its tags, fonts and metadata is kept', () => {
  test.each(typeset)('$file', async (entry) => {
    expect(await uaFaults(pdfFile(entry))).toEqual([]);
  });
});
