import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { faceContext } from '../../src/blocks/faceContext.ts';
import { fontFiles } from '../../src/blocks/fonts.ts';
import type { Locale } from '../../src/curriculum/locale.ts';
import { type Node, walk } from '../../src/curriculum/tree.ts';
import type { Stage } from '../../src/curriculum/vocabulary.ts';
import { bookOf } from '../../src/print/book.ts';
import { handoutPart, mainPart } from '../../src/print/content/parts.ts';
import { rubiesIn } from '../../src/print/content/pinyin.ts';
import { picturesIn, printTree } from '../../src/print/content/printTree.ts';
import { facesModule } from '../../src/print/facesModule.ts';
import { finish } from '../../src/print/finish.ts';
import { Marks } from '../../src/print/marks.ts';
import { Typesetter } from '../../src/print/typesetter.ts';
import { checkWritten, writeCurriculum } from '../support/curriculum.ts';
import { allPieces, eachAfterEach, nestedPieces, oneOfEach, type Says } from '../support/everyBlock.ts';
import { readInk } from '../support/ink.ts';
import { overprints } from '../support/overprint.ts';
import { uaFaults } from '../support/pdfUa.ts';
import { sampleOf, sometimes } from '../support/thorough.ts';

// Hundreds of pages are set and read back.
vi.setConfig({ testTimeout: 180_000 });

const root = writeCurriculum(`every-block-${process.pid}`);
afterAll(() => rmSync(root, { recursive: true }));
const { curriculum } = checkWritten(root);
const document = curriculum.document('G3-08')!;
const marks = new Marks(root, curriculum);
const typesetter = new Typesetter({ root, fonts: fontFiles, faces: facesModule() });

/** A plan or a handout that holds the pieces, as it is printed. */
async function printed(stage: Stage, locale: Locale, pieces: Node[], { isYoung = false } = {}): Promise<Uint8Array> {
  const part =
    stage === 'main' ? mainPart(curriculum, document, locale, 1)! : handoutPart(curriculum, document, document.handouts[0]!, locale, 1)!;
  const nodes = printTree(pieces, faceContext(curriculum, locale, document, pieces), 1);
  const pictureNames = picturesIn(pieces).map((name) => ({ name, document }));
  const young = isYoung ? { readers: 'young', rubies: rubiesIn([part['title'], nodes]) } : {};
  const { pdf, placeMarks } = typesetter.typeset(bookOf(marks, 'Every block', locale, [{ ...part, nodes, pictureNames, ...young }]));
  return finish(pdf, placeMarks);
}

const short: Record<Locale, Says> = {
  zh: { words: '风筝，慢慢飞', paragraph: '（一）风筝飞得很高，线在手里。' },
  en: { words: 'gypsy kite, high', paragraph: 'A gypsy kite flies high, and the string is in your hand.' },
};

/** More than fits on a line of the page or into the cell of a table. */
const long: Record<Locale, Says> = {
  zh: {
    words: '风筝飞得很高很高，线在手里，慢慢地放，慢慢地收，等它回来',
    paragraph: '风筝飞得很高很高，线在手里，慢慢地放，慢慢地收。'.repeat(4),
  },
  en: {
    words: 'a gypsy kite that flies high above the hills and slowly comes back',
    paragraph: 'The gypsy kite flies high above the hills. '.repeat(6),
  },
};

/** One of the ways in which each stage and language is tried; with everything, all of them. */
const oneOf = <T>(ways: readonly T[]) => test.each(sampleOf(ways, 1));

describe('no word overlaps another or a line, is in the margin or is cut off', () => {
  const overprinted = async (...what: Parameters<typeof printed>) => overprints(readInk(await printed(...what)));

  // Letters reach below their line, characters fill theirs: each stage is tried with both, in one way or the other.
  oneOf([
    { stage: 'main', locale: 'en' },
    { stage: 'handout', locale: 'zh' },
  ] as const)('each block and piece of Markdown after each other one: $stage, $locale', async ({ stage, locale }) => {
    const pieces = eachAfterEach(oneOfEach(stage, short[locale]));
    expect(pieces.length).toBeGreaterThan(400);
    expect(await overprinted(stage, locale, pieces)).toEqual([]);
  });

  oneOf([
    { stage: 'main', locale: 'zh' },
    { stage: 'handout', locale: 'en' },
  ] as const)('each inside each that holds text, at its beginning and its end: $stage, $locale', async ({ stage, locale }) => {
    expect(await overprinted(stage, locale, nestedPieces(stage, short[locale]))).toEqual([]);
  });

  const both = (stage: Stage, locale: Locale) => [...allPieces(stage, short[locale]), ...allPieces(stage, long[locale])];

  oneOf([
    { stage: 'main', locale: 'zh' },
    { stage: 'main', locale: 'en' },
    { stage: 'handout', locale: 'zh' },
    { stage: 'handout', locale: 'en' },
  ] as const)(
    'every choice of every block, with few words and with more than fit on a line, and all is tagged as PDF/UA-1 asks: $stage, $locale',
    async ({ stage, locale }) => {
      const pieces = both(stage, locale);
      expect(new Set(walk(pieces).flatMap((piece) => (piece.type === 'block' ? [piece.name] : []))).size).toBeGreaterThan(20);
      const pdf = await printed(stage, locale, pieces);
      expect(overprints(readInk(pdf))).toEqual([]);
      expect(await uaFaults(pdf)).toEqual([]);
    },
  );

  sometimes('the same with pinyin over the characters', async () => {
    expect(await overprinted('handout', 'zh', both('handout', 'zh'), { isYoung: true })).toEqual([]);
  });
});
