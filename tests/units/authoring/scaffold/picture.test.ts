import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { encode as encodePng } from 'fast-png';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Options } from '../../../../src/authoring/scaffold/details.ts';
import { withPicture } from '../../../../src/authoring/scaffold/picture.ts';
import { scaffold } from '../../../../src/authoring/scaffold/scaffold.ts';
import type { Refusal } from '../../../../src/lib/files/refusal.ts';
import { checkWritten, reported, writeCurriculum } from '../../../support/curriculum.ts';

const place = path.resolve('.cache/tests', `new-picture-${process.pid}`);
const scan = path.join(place, 'scan.png');
/** Takes no room on the disk: nothing is written in it. */
const huge = path.join(place, 'huge.png');
let root: string;

beforeEach(() => {
  root = writeCurriculum(`new-picture-${process.pid}/curriculum`);
  mkdirSync(place, { recursive: true });
  const data = Uint8Array.from({ length: 40_000 }, (_, i) => (Math.abs(Math.hypot((i % 200) - 100, i / 200 - 100) - 60) < 3 ? 0 : 255));
  writeFileSync(huge, '');
  truncateSync(huge, 3_000_000_000);
  writeFileSync(scan, encodePng({ width: 200, height: 200, data, channels: 1 }));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const titles = { 'title-zh': '红风筝', 'title-en': 'a red kite' };
const make = (name: string, options: Options = titles, dryRun = false) =>
  scaffold({ what: 'picture', name }, { root, project: '.', options, ask: undefined, dryRun });
const written = (file: string) => readFileSync(path.join(root, file), 'utf8');
const problems = () => reported(checkWritten(root).problems);

describe('a new picture', () => {
  test('to draw in passes all checks, says how to draw, and has its line in the list, in the order of names', async () => {
    const before = written('content/pictures.yaml').split('\n');
    const made = await make('red-kite');
    expect('report' in made && made.report.en).toBe(`Written:
  content/pictures/red-kite.svg
  content/pictures.yaml

Draw in content/pictures/red-kite.svg: it says how.
In content/pictures.yaml, on the line of red-kite, add to words what writers would look for; kind is thing now, change it if need be.
Show it in a text: <Picture name="red-kite" alt="…" width="60" />. If only one document shows it, move the file to its folder and delete the line in the list.
`);
    const lines = written('content/pictures.yaml').split('\n');
    const at = lines.indexOf('- { id: red-kite, kind: thing, title: { zh: 红风筝, en: a red kite }, words: { zh: [], en: [] } }');
    expect(lines[at - 1]).toContain('id: reading-corner,');
    expect(lines[at + 1]).toContain('id: slippers,');
    expect(lines.toSpliced(at, 1)).toEqual(before);
    expect(written('content/pictures/red-kite.svg')).toContain('Lines are 3 wide');
    expect(problems()).toEqual([]);
  });

  test('from a scan is the traced drawing', async () => {
    const made = await make('red-kite', { ...titles, from: scan, kind: 'living' });
    expect('report' in made && made.report.zh).toContain('打开 content/pictures/red-kite.svg 看看：线清楚不清楚，有没有多余的点。');
    expect(written('content/pictures/red-kite.svg')).toMatch(
      /^<svg [^>]*viewBox="0 0 180 180"[^>]*>\n<path fill="#000" fill-rule="evenodd"/,
    );
    expect(written('content/pictures.yaml')).toContain('- { id: red-kite, kind: living,');
    expect(problems()).toEqual([]);
  });

  test('of a curriculum without the list needs no titles', async () => {
    rmSync(path.join(root, 'content/pictures.yaml'));
    const made = await make('red-kite', {});
    expect('report' in made && made.report.en).toContain('Written:\n  content/pictures/red-kite.svg\n\nDraw in');
    expect(problems()).toEqual([]);
  });

  test('that is only tried writes nothing', async () => {
    expect('report' in (await make('red-kite', titles, true))).toBe(true);
    expect(() => written('content/pictures/red-kite.svg')).toThrow();
  });

  test.each<[string, string, Options, { zh: string; en: string }[]]>([
    [
      'a name that is taken',
      'kite',
      titles,
      [
        {
          zh: 'content/pictures/kite.svg 已经有了，换一个名字。什么都没有动。',
          en: 'content/pictures/kite.svg is there already: choose another name. Nothing was changed.',
        },
      ],
    ],
    [
      'a name that Windows keeps',
      'con',
      titles,
      [
        {
          zh: 'con.svg 这个名字另有用处。换一个名字。Windows 不许文件叫 con、prn、aux、nul、com1、lpt1；content/pictures 里的文件夹不能叫 content、lessons、workshops。',
          en: 'The name con.svg is taken. Give it another name. Windows allows no file called con, prn, aux, nul, com1 or lpt1, and no folder in content/pictures may be called content, lessons or workshops.',
        },
      ],
    ],
    [
      'a file that is not there',
      'red-kite',
      { ...titles, from: 'no-scan.png' },
      [
        {
          zh: '找不到 no-scan.png：--from 后面写扫描或照片的文件名，从运行命令的文件夹写起。',
          en: 'There is no file no-scan.png: after --from write the name of the scan or photo, from the folder in which the command runs.',
        },
      ],
    ],
    [
      'a file that is no picture',
      'red-kite',
      { ...titles, from: 'package.json' },
      [
        {
          zh: 'package.json 不是 PNG，也不是 JPEG。在看图的程序里另存为 PNG 或 JPEG（.jpg）；已经是 SVG 的，直接放进 content/pictures。',
          en: 'package.json is neither a PNG nor a JPEG. Save it as PNG or JPEG (.jpg) in a program that shows pictures; an SVG goes into content/pictures as it is.',
        },
      ],
    ],
    [
      'a file that is too large to be a scan',
      'red-kite',
      { ...titles, from: path.relative('.', huge) },
      [
        {
          zh: `${path.relative('.', huge)} 超过 40 MB。存小一些再来。`,
          en: `${path.relative('.', huge)} has more than 40 MB. Save it smaller.`,
        },
      ],
    ],
    [
      'a kind that there is not',
      'red-kite',
      { ...titles, kind: 'things' },
      [{ zh: '--kind things：是不是想写 "thing"？', en: '--kind things: Did you mean "thing"?' }],
    ],
    [
      'no titles',
      'red-kite',
      { 'title-en': 'a red kite' },
      [
        {
          zh: '加上 --title-zh "…"：图上是什么，写的人照它来找。',
          en: 'Add --title-zh "…": what the picture shows; writers find it by this.',
        },
      ],
    ],
  ])('is refused for %s', async (_, name, options, errors) => {
    const before = written('content/pictures.yaml');
    expect(await make(name, options)).toEqual({ errors });
    expect(written('content/pictures.yaml')).toBe(before);
  });
});

describe('what is reached through a symbolic link', () => {
  const elsewhere = path.join(place, 'elsewhere');
  const behindLink = (folder: string) => {
    rmSync(elsewhere, { recursive: true, force: true });
    renameSync(path.join(root, folder), elsewhere);
    symlinkSync(elsewhere, path.join(root, folder));
  };
  const refusal = (name: string) => ({
    zh: `${name} 是一个符号链接（快捷方式），不会写到它后面去。把那个文件或文件夹本身复制到这里，再来一次。什么都没有写。`,
    en: `${name} is a symbolic link, and nothing is written through one. Copy the file or folder itself to this place and try again. Nothing was written.`,
  });
  const refused = (made: Promise<unknown>) => made.catch((error: Refusal) => error.sentence);

  test('is not overwritten by a picture', async () => {
    behindLink('content/pictures');
    writeFileSync(path.join(elsewhere, 'red-kite.svg'), 'precious');
    expect(await refused(make('red-kite'))).toEqual(refusal('content/pictures'));
    expect(readFileSync(path.join(elsewhere, 'red-kite.svg'), 'utf8')).toBe('precious');
    expect(written('content/pictures.yaml')).not.toContain('red-kite');
  });

  test('gets no new document', async () => {
    behindLink('lessons/grade-3');
    const before = readdirSync(elsewhere);
    const lesson = scaffold(
      { what: 'document', id: 'G3-11', kind: 'lesson' },
      { root, project: '.', options: {}, ask: undefined, dryRun: false },
    );
    expect(await refused(lesson)).toEqual(refusal('lessons/grade-3'));
    expect(readdirSync(elsewhere)).toEqual(before);
  });
});

describe('the line of a picture', () => {
  test('comes last when its name does, with the line ends of the file', () => {
    const list = '# words\r\n- { id: hen, kind: living }\r\n';
    expect(withPicture(list, { id: 'kite' })).toBe('# words\r\n- { id: hen, kind: living }\r\n- { id: kite }\r\n');
  });

  test('is the first of an empty list', () => {
    expect(withPicture('# words\n[]\n', { id: 'kite' })).toBe('# words\n- { id: kite }\n');
    expect(withPicture('', { id: 'kite' })).toBe('- { id: kite }\n');
  });

  test('is quoted where yaml asks for it', () => {
    expect(withPicture('', { id: 'kite', title: { en: 'a kite: red, new' } } as { id: string })).toBe(
      '- { id: kite, title: { en: "a kite: red, new" } }\n',
    );
  });
});
