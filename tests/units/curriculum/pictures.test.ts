import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { vocabulary } from '../../../src/blocks/vocabulary.ts';
import { pictureFile } from '../../../src/curriculum/pictures/files.ts';
import { readPicture } from '../../../src/curriculum/pictures/read.ts';
import { picturesShown } from '../../../src/curriculum/pictures/shown.ts';
import { entriesOf } from '../../../src/curriculum/read/entries.ts';
import { hashFiles } from '../../../src/lib/files/hash.ts';
import { makePacks } from '../../../src/print/buildPacks.ts';
import { PdfCache } from '../../../src/print/cache.ts';
import { sheetsNow } from '../../../src/print/marks.ts';
import { allPacks } from '../../../src/print/packs/allPacks.ts';
import { checkWritten, lesson, planWith, reported, writeCurriculum } from '../../support/curriculum.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 180"><path d="M20 20l60 40"/></svg>\n';
const place = path.resolve('.cache/tests', `pictures-${process.pid}`);
let root: string;

beforeEach(() => {
  root = writeCurriculum(`pictures-${process.pid}/curriculum`, planWith('<Picture name="leak" alt="一只风筝" />'));
  mkdirSync(path.join(place, 'elsewhere'), { recursive: true });
  writeFileSync(path.join(place, 'elsewhere/leak.svg'), svg);
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const inCurriculum = (file: string) => path.join(root, file);
const elsewhere = (file = '') => path.join(place, 'elsewhere', file);

/** Each way in which a picture can be a symbolic link: what is linked, and to what. */
const links: [way: string, plant: () => void, file: string][] = [
  ['to a file of the machine', () => symlinkSync('/etc/passwd', inCurriculum('content/pictures/leak.svg')), 'content/pictures/leak.svg'],
  [
    'to a picture elsewhere',
    () => symlinkSync(elsewhere('leak.svg'), inCurriculum('content/pictures/leak.svg')),
    'content/pictures/leak.svg',
  ],
  ['to nothing', () => symlinkSync(elsewhere('none.svg'), inCurriculum('content/pictures/leak.svg')), 'content/pictures/leak.svg'],
  ['next to the text', () => symlinkSync(elsewhere('leak.svg'), inCurriculum(`${lesson}/leak.svg`)), `${lesson}/leak.svg`],
  [
    'of the whole folder of pictures',
    () => {
      renameSync(inCurriculum('content/pictures'), elsewhere('pictures'));
      copyFileSync(elsewhere('leak.svg'), elsewhere('pictures/leak.svg'));
      symlinkSync(elsewhere('pictures'), inCurriculum('content/pictures'));
    },
    'content/pictures/leak.svg',
  ],
];

describe.each(links)('a picture that is a symbolic link %s', (_, plant, file) => {
  test('is not there: the check says so where it is named, and nothing reads, marks or publishes it', () => {
    plant();
    const { curriculum, problems } = checkWritten(root);
    expect(reported(problems)).toContainEqual({
      at: 'plan.zh.mdx:30:1',
      id: 'reference-resolves',
      message: 'There is no picture "leak".',
      hint: 'Draw content/pictures/leak.svg, or look at the names in that folder.',
    });
    expect(pictureFile(root, 'leak', curriculum.documents[0])).toBeUndefined();
    expect(readPicture(root, file)).toBeUndefined();
    expect(entriesOf(root).filter(({ kind }) => kind === 'file')).not.toContainEqual(expect.objectContaining({ file }));
    expect([...picturesShown(root, curriculum, vocabulary)].filter((name) => name.endsWith('leak.svg'))).toEqual([]);
    expect(sheetsNow(root, curriculum).length).toBeGreaterThan(0);
  });
});

test('a folder of pictures that is a link is not entered', () => {
  writeFileSync(elsewhere('kite.svg'), svg);
  symlinkSync(elsewhere(), inCurriculum('content/pictures/more'));
  symlinkSync('..', inCurriculum('content/pictures/round'));
  expect(pictureFile(root, 'more/kite', undefined)).toBeUndefined();
  expect(readPicture(root, 'content/pictures/more/kite.svg')).toBeUndefined();
  expect(entriesOf(root).filter(({ file }) => /pictures\/(?:more|round)\//.test(file))).toEqual([]);
});

test('what a run of packs remembers of a link is where it leads, not what is there', () => {
  symlinkSync(elsewhere('leak.svg'), inCurriculum('content/pictures/leak.svg'));
  const hash = () => {
    const made = createHash('sha256');
    hashFiles(made, inCurriculum('content'));
    return made.digest('hex');
  };
  const before = hash();
  writeFileSync(elsewhere('leak.svg'), 'something else');
  expect(hash()).toBe(before);
});

test('print is not given a picture that the check refuses: the problem is reported once, in the picture itself', async () => {
  const refused = svg.replace('<path', '\n<script>alert(1)</script><path').replace('d=', 'onclick="alert(1)" d=');
  writeFileSync(inCurriculum('content/pictures/leak.svg'), refused);
  const { curriculum } = checkWritten(root);
  const packs = allPacks(curriculum).filter(({ kind, documents }) => kind === 'document' && documents[0] === 'G3-08');
  expect(packs.length).toBe(2);
  // Asked for twice, as a pack and a document ask for the same text.
  const onlyChinese = packs.filter(({ locale }) => locale === 'zh');
  const { finished, problems } = await makePacks({
    curriculum,
    root,
    packs: [...onlyChinese, ...onlyChinese],
    cache: new PdfCache(path.join(place, 'pdf')),
  });
  expect(finished).toEqual([]);
  expect(reported(problems)).toEqual([
    {
      at: 'content/pictures/leak.svg:2:1',
      id: 'picture-is-a-drawing',
      message: '<script> is not allowed in a picture.',
      hint: 'Delete it with all that it holds; a drawing needs no program.',
    },
    {
      at: 'content/pictures/leak.svg:2:32',
      id: 'picture-is-a-drawing',
      message: '<path> may not have onclick in a picture.',
      hint: 'Delete it; a drawing needs no program.',
    },
  ]);
});

test('only pictures that something shows are published: by a text, a handout, a page or a block for itself', () => {
  writeFileSync(inCurriculum('content/pictures/leak.svg'), svg);
  mkdirSync(inCurriculum('content/pages'), { recursive: true });
  writeFileSync(
    inCurriculum('content/pages/safety.zh.mdx'),
    '---\ntitle: 安全\nsummary: 安全。\n---\n\n<Picture name="print/booklet" alt="册子" />\n',
  );
  const { curriculum } = checkWritten(root);
  expect([...picturesShown(root, curriculum, vocabulary)].sort()).toEqual([
    'content/pictures/leak.svg',
    'content/pictures/letter/kite.svg',
    'content/pictures/print/booklet.svg',
  ]);
  expect(readPicture(root, 'content/pictures/leak.svg')?.bytes.toString()).toBe(
    readFileSync(inCurriculum('content/pictures/leak.svg'), 'utf8'),
  );
});
