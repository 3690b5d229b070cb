import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/lib/files/filesBelow.ts';
import { harbourTraits, writeHarbour } from '../support/harbour.ts';
import { readPdf } from '../support/pdf.ts';
import { type Finished, script } from '../support/process.ts';
import { unzip } from '../support/unzip.ts';

const place = path.resolve('.cache/tests/own-licence');
const out = path.join(place, 'packs');
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Feet are marked as artifacts and are no words of the page. */
const footOf = ({ runs }: Awaited<ReturnType<typeof readPdf>>['pages'][number]) => runs.map(({ text }) => text).join('');

const licence = `licence:
  name: { en: CC BY-SA 4.0 }
  url: { en: https://creativecommons.org/licenses/by-sa/4.0/ }
  terms: { en: "copy it, change it, and share it under the same licence." }
`;

describe('an edition with a licence of its own', { timeout: 120_000 }, () => {
  let made: Finished;
  beforeAll(async () => {
    // In a process of its own: the licence is read once in a process.
    const root = writeHarbour('own-licence/edition', { 'edition.yaml': harbourTraits + licence });
    made = await script('packs', ['--format', 'pdf,docx,pptx', '--out', out], { PAPER_KITE_EDITION: root });
  }, 120_000);

  test('is printed', () => {
    expect({ code: made.code, stderr: made.stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('has its name in the foot of every page, and its terms and address on covers', async () => {
    const pdfs = filesBelow(out).filter((file) => file.endsWith('.pdf'));
    expect(pdfs.length).toBeGreaterThan(3);
    for (const file of pdfs) {
      const { pages } = await readPdf(readFileSync(path.join(out, file)));
      expect({ file, without: pages.filter((page) => !footOf(page).includes('CC BY-SA 4.0')).length }).toEqual({ file, without: 0 });
      const about = readFileSync(path.join(out, file)).toString('utf8');
      expect(about).toContain('<rdf:li xml:lang="x-default">Text CC BY-SA 4.0: copy it, change it, and share it under the same licence.');
      expect(about).toContain(
        '<xmpRights:Marked>True</xmpRights:Marked><xmpRights:WebStatement>https://creativecommons.org/licenses/by-sa/4.0/</xmpRights:WebStatement>',
      );
      expect({ file, other: pages.filter((page) => (page.words + footOf(page)).includes('CC BY 4.0')).length }).toEqual({ file, other: 0 });
    }
    const [cover] = (await readPdf(readFileSync(path.join(out, 'en/s1-teacher.pdf')))).pages;
    expect(cover!.words.replace(/\s+/g, '')).toContain(
      'TextCCBY-SA4.0:copyit,changeit,andshareitunderthesamelicence.(https://creativecommons.org/licenses/by-sa/4.0/)',
    );
  });

  test.each(['docx', 'pptx'])('has it in the properties and the foot of a file of the kind %s', (kind) => {
    const files = unzip(readFileSync(path.join(out, `en/documents/s1-01.${kind}`)));
    const part = (name: RegExp) => files.filter((file) => name.test(file.name)).map(({ content }) => content.toString('utf8'));
    expect(part(/core\.xml$/)[0]).toContain('<dc:description>Text CC BY-SA 4.0: copy it, change it,');
    expect(part(/(?:footer\d*|slide\d+)\.xml$/).some((footer) => footer.includes('CC BY-SA 4.0'))).toBe(true);
    expect(files.filter(({ content }) => content.includes('CC BY 4.0'))).toEqual([]);
  });
});
