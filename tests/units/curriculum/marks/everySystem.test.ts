import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../../../../src/lib/files/filesBelow.ts';
import { sheetsNow } from '../../../../src/print/marks.ts';
import { checkWritten, lesson, soundFiles, writeCurriculum } from '../../../support/curriculum.ts';

/** A curriculum with letters and accents in words, in the name of a folder and in a shared drawing, and with something to report. */
const folder = 'lessons/grade-3/08-café-à-loin';
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">\n  <!-- café -->\n  <path d="M0 0\n    L9 9" stroke="black" />\n</svg>\n';
const moved = Object.fromEntries(Object.entries(soundFiles).map(([file, text]) => [file.replace(lesson, folder), text]));
const files: Record<string, string | undefined> = {
  ...Object.fromEntries(Object.keys(soundFiles).map((file) => [file, undefined])),
  ...moved,
  [`${folder}/plan.zh.mdx`]: `${moved[`${folder}/plan.zh.mdx`]}\n念作 fēngzheng，写“é”。\n\n<Picture name="kite-line" alt="线" />\n\n这里有 😀。\n`,
  [`${folder}/letter-paper.zh.mdx`]: `${moved[`${folder}/letter-paper.zh.mdx`]}\n蟋蟀在墙角唱歌，\n一直唱到 café。\n`,
  'content/pictures/kite-line.svg': drawing,
};

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

/** The curriculum with every file of it written in another way; `named` says how files and folders are called. */
function written(rewrite: (text: string, file: string) => string, named = (name: string) => name): string {
  const root = writeCurriculum(`every-system-${process.pid}-${roots.length}`, files);
  roots.push(root);
  for (const file of filesBelow(root)) {
    const place = path.join(root, file);
    const content = rewrite(readFileSync(place, 'utf8'), file);
    const target = path.join(root, named(file));
    mkdirSync(path.dirname(target), { recursive: true });
    if (target !== place) renameSync(place, target);
    writeFileSync(target, content);
  }
  if (named(folder) !== folder) rmSync(path.join(root, folder), { recursive: true });
  return root;
}

/** What a reader could notice: the mark of every sheet, and everything that is reported. */
function seen(root: string) {
  const { curriculum, problems } = checkWritten(root);
  return { marks: sheetsNow(root, curriculum).map(({ sheet, locale, mark }) => `${sheet} ${locale} ${mark}`), problems };
}

const usual = seen(written((text) => text));

test('the curriculum has sheets with a drawing, and something is reported', () => {
  expect(usual.marks).toHaveLength(4);
  expect(usual.problems.map(({ id, file, line, column }) => `${id} ${file}:${line}:${column}`)).toEqual([
    'picture-can-be-found content/pictures/kite-line.svg:1:1',
    `characters-are-common ${folder}/letter-paper.zh.mdx:8:1`,
    `characters-are-common ${folder}/letter-paper.zh.mdx:8:1`,
    `characters-have-glyphs ${folder}/plan.zh.mdx:34:5`,
  ]);
});

describe('marks and reports are the same however a system writes the files', () => {
  const crlf = (text: string) => text.replaceAll('\n', '\r\n');
  const nfd = (text: string) => text.normalize('NFD');
  test.each<[string, (text: string, file: string) => string, ((name: string) => string)?]>([
    ['lines that end as on Windows (CRLF)', crlf],
    ['drawings whose lines end as on an old Mac (CR)', (text, file) => (file.endsWith('.svg') ? text.replaceAll('\n', '\r') : text)],
    ['texts and lists with a byte order mark', (text, file) => (/\.(mdx|yaml)$/.test(file) ? `\uFEFF${text}` : text)],
    ['letters and accents apart (NFD)', nfd],
    ['names with letters and accents apart, as in an archive from a Mac', (text) => text, nfd],
    ['all of it at once', (text) => crlf(nfd(text)), nfd],
  ])('%s', (_, rewrite, named) => {
    expect(seen(written(rewrite, named))).toEqual(usual);
  });

  test.each(['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'])('in the time zone %s', (zone) => {
    const before = process.env['TZ'];
    try {
      process.env['TZ'] = zone;
      expect(seen(written((text) => text))).toEqual(usual);
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });
});
