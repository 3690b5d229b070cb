import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { printCoverage } from '../../src/blocks/printable.ts';
import { lesson, planWith, soundFiles, writeCurriculum } from '../support/curriculum.ts';
import { readPdf } from '../support/pdf.ts';
import { printFresh, typesetOnly } from '../support/print.ts';

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

function curriculum(name: string, files: Record<string, string>): string {
  const root = writeCurriculum(`glyphs-${process.pid}-${name}`, files);
  roots.push(root);
  return root;
}

// Some are in one of the four font families only, and letters with accents are in the font of the accent.
const signs = ['☐', '☑', '✗', '★', '❤', '☎', '①', '㎡', '⅓', 'H₂O', 'ẑ', 'ê̄', 'Қазақ', 'ſ', '翀', '䶷', '豈'];
const everywhere = `${signs.join(' ')}\n\n**${signs.join(' ')}**\n\n<Story title="${signs.join(' ')}">\n\n${signs.join(' ')}\n\n</Story>`;

test('what the check passes is printed in each language, in bold type and in the type of stories', async () => {
  expect(printCoverage().missingIn(signs.join(' '))).toEqual([]);
  const plan = `${lesson}/plan.en.mdx`;
  const root = curriculum('printed', { ...planWith(everywhere), [plan]: `${soundFiles[plan]}\n${everywhere}\n` });
  const { printed, problems } = await printFresh(root, (pack) => /^(zh|en)\/documents\/g3-08\.pdf$/.test(pack.file));
  expect(problems).toEqual([]);
  expect(printed).toHaveLength(2);
  for (const { pdf } of printed) {
    const words = (await readPdf(pdf)).pages
      .map((page) => page.words)
      .join('\n')
      .normalize('NFC')
      .replace(/\s/g, '');
    // A word of two fonts is drawn in pieces, and a letter apart from its accent. Once in a paragraph, in bold, in a title and in a story.
    for (const sign of signs.map((written) => written.normalize('NFC')))
      expect(words.split(sign).length - 1, sign).toBeGreaterThanOrEqual(4);
  }
});

test.each(['😀', '𠮷', '한', '✅', 'ئ'])('what the check refuses cannot be printed: %s', (sign) => {
  expect(printCoverage().missingIn(sign)).toEqual([sign]);
  const root = curriculum('refused', planWith(`这里有 ${sign} 一个`));
  expect(() => typesetOnly(root, 'zh/documents/g3-08.pdf')).toThrow('could not be displayed');
});
