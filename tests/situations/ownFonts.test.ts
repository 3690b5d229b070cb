import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as mupdf from 'mupdf';
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { harbourTraits, writeHarbour } from '../support/harbour.ts';
import { readPdf } from '../support/pdf.ts';
import { type Finished, script } from '../support/process.ts';
import { unzip } from '../support/unzip.ts';

const place = path.resolve('.cache/tests/own-fonts');
const out = path.join(place, 'packs');
rmSync(place, { recursive: true, force: true });
mkdirSync(place, { recursive: true });
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Languages with Arabic, whose letters no font of the program has. */
const languages = path.join(place, 'languages');
cpSync('src/i18n', languages, { recursive: true, filter: (file) => !/i18n\/[^/]+\.ts$/.test(file) });
mkdirSync(path.join(languages, 'ar'));
writeFileSync(path.join(languages, 'ar/language.json'), '{ "tag": "ar", "name": "العربية", "like": "en", "insteadOf": ["en", "zh"] }');

const theme = `theme:
  fonts:
    - { file: Regular.ttf, bold: Bold.ttf, scripts: [Arab], licence: OFL 1.1 }
`;
const title = 'ورقتي';
const sentence = 'اليوم كنت هادئا';

/** The edition in English and Arabic, with the sheet of a lesson in both. */
function edition(name: string, more: string): string {
  const root = writeHarbour(`own-fonts/${name}`, {
    'edition.yaml': harbourTraits
      .replace('languages: [en]', 'languages: [en, ar]')
      .replaceAll(/\{ en: ((?:Harbour|Stage \d)) \}/g, '{ en: $1, ar: ميناء }')
      .concat(more),
    'lessons/s1/01-a-sentence-a-day/my-page.en.mdx':
      '---\ntitle: My page\npurpose: For one sentence about a feeling.\n---\n\nToday I was calm.\n\nRing <Phone of="talk-line" /> now.\n\n<Lines count="6" />\n',
    'lessons/s1/01-a-sentence-a-day/my-page.ar.mdx': `---\ntitle: ${title}\npurpose: لجملة واحدة\n---\n\n${sentence}\n\nاتصل <Phone of="talk-line" /> الآن\n\n<Lines count="6" />\n`,
  });
  mkdirSync(path.join(root, 'content/fonts'), { recursive: true });
  const font = (weight: string) =>
    path.resolve(`node_modules/@expo-google-fonts/noto-naskh-arabic/${weight}/NotoNaskhArabic_${weight}.ttf`);
  copyFileSync(font('400Regular'), path.join(root, 'content/fonts/Regular.ttf'));
  copyFileSync(font('700Bold'), path.join(root, 'content/fonts/Bold.ttf'));
  return root;
}

const run = (command: Parameters<typeof script>[0], root: string, ...options: string[]) =>
  script(command, options, { PAPER_KITE_EDITION: root, PAPER_KITE_LANGUAGES: languages });
const glyphProblems = ({ stdout }: Finished) =>
  (JSON.parse(stdout) as { problems: { id: string }[] }).problems.map(({ id }) => id).filter((id) => /font|glyph/.test(id));

/** The glyphs of the first page as they stand on paper: line by line, each from the left edge to the right. Read with MuPDF. */
function glyphLines(bytes: Uint8Array): string[] {
  const glyphs: { sign: string; x: number; y: number }[] = [];
  const page = mupdf.Document.openDocument(bytes, 'application/pdf').loadPage(0);
  page.toStructuredText('preserve-whitespace').walk({
    onChar: (sign, [x, y]) => void glyphs.push({ sign, x, y: Math.round(y) }),
  });
  return [...Map.groupBy(glyphs, ({ y }) => y)].map(([, line]) =>
    line
      .sort((one, other) => one.x - other.x)
      .map(({ sign }) => sign)
      .join(''),
  );
}

/** The names of all fonts in a PDF. */
async function fontsIn(bytes: Uint8Array): Promise<string> {
  const { context } = await PDFDocument.load(bytes);
  return context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? String(object.get(PDFName.of('BaseFont')) ?? '') : []))
    .join(' ');
}

describe('an edition in a language from right to left, with a font for it', { timeout: 180_000 }, () => {
  let root: string;
  let made: Finished;
  beforeAll(async () => {
    root = edition('arabic', theme);
    made = await run('packs', root, '--only', 'S1-01', '--format', 'pdf,docx,pptx', '--out', out);
  }, 180_000);

  test('has every letter that it prints; without the font it has none', async () => {
    expect(glyphProblems(await run('check', root, '--json'))).toEqual([]);
    expect(glyphProblems(await run('check', edition('without', ''), '--json'))).toEqual(['script-has-a-font']);
  });

  test('prints them in that font, from right to left', async () => {
    expect({ code: made.code, stderr: made.stderr }).toEqual({ code: 0, stderr: '' });
    const bytes = readFileSync(path.join(out, 'ar/documents/s1-01-my-page.pdf'));
    const { pages, language } = await readPdf(bytes);
    expect(language).toBe('ar');
    expect(await fontsIn(bytes)).toContain('NotoNaskhArabic');
    const { runs, width, words } = pages[0]!;
    // Readers of PDFs part letters that are joined: each is there, in whichever order they say it.
    for (const letter of sentence.replaceAll(' ', '')) expect(words).toContain(letter);
    // The title begins at the right margin.
    const right = Math.max(...runs.filter(({ text }) => /\p{Script=Arabic}/u.test(text)).map(({ x }) => x));
    expect(right).toBeGreaterThan(width / 2);
  });

  test('keeps the groups of a number in order after words from right to left, and on its line', () => {
    const lines = glyphLines(readFileSync(path.join(out, 'ar/documents/s1-01-my-page.pdf')));
    expect(lines.filter((line) => /\d{4}/.test(line)).join('\n')).toContain('+44 800 1111');
    // So is the mark in the foot of the sheet.
    expect(lines.join('\n')).toMatch(/\b[2-9CFGHJMPQRVWX]{3}-[2-9CFGHJMPQRVWX]{4}\b/);
  });

  test('prints other languages as before', async () => {
    const english = await fontsIn(readFileSync(path.join(out, 'en/documents/s1-01-my-page.pdf')));
    expect(english).not.toContain('NotoNaskhArabic');
    expect(english).toContain('SourceS');
  });

  const part = (file: string, name: RegExp) =>
    unzip(readFileSync(path.join(out, file)))
      .filter((held) => name.test(held.name))
      .map(({ content }) => content.toString('utf8'))
      .join();

  test('writes Word files from right to left, with numbers in runs of their own', () => {
    const body = part('ar/documents/s1-01-my-page.docx', /word\/(?:document|footer\d*|header\d*)\.xml$/);
    const paragraphs = body.match(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs) ?? [];
    expect(paragraphs.length).toBeGreaterThan(5);
    expect(paragraphs.filter((paragraph) => !/<w:bidi\/>/.test(paragraph))).toEqual([]);
    const runs = (body.match(/<w:r>.*?<\/w:r>/gs) ?? []).filter((one) => one.includes('<w:t'));
    const words = (one: string) => one.replace(/<[^>]+>/g, '');
    expect(
      runs.filter((one) => /\p{L}|\d/u.test(words(one)) && /\p{Script=Arabic}/u.test(words(one)) !== one.includes('<w:rtl/>')).map(words),
    ).toEqual([]);
    expect(part('en/documents/s1-01-my-page.docx', /document\.xml$/)).not.toMatch(/<w:(?:bidi|rtl|bidiVisual)\b/);
  });

  test('names it in Word files and slides of that language', () => {
    expect(part('ar/documents/s1-01-my-page.docx', /styles\.xml$/)).toContain('w:cs="Noto Naskh Arabic"');
    expect(part('en/documents/s1-01-my-page.docx', /styles\.xml$/)).not.toContain('Noto Naskh Arabic');
    if (existsSync(path.join(out, 'ar/documents/s1-01.pptx'))) {
      expect(part('ar/documents/s1-01.pptx', /theme1\.xml$/)).toContain('<a:cs typeface="Noto Naskh Arabic"/>');
      expect(part('ar/documents/s1-01.pptx', /slideMaster1\.xml$/)).toContain('algn="r" rtl="1"');
    }
  });
});
