import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { translator } from '../../src/i18n/translator.ts';
import { outside } from '../../src/pipeline/browser/devServer.ts';
import { freePort } from '../../src/pipeline/browser/port.ts';
import { withLock } from '../../src/pipeline/lock.ts';
import { changed, lesson, pageFiles, writeCurriculum } from '../support/curriculum.ts';
import { attribute, elements, wordsIn, wordsOf } from '../support/html.ts';
import { command, type Finished, script } from '../support/process.ts';
import { thorough } from '../support/thorough.ts';

const place = path.resolve('.cache/tests/build-situations');
const out = path.join(place, 'dist');
afterAll(() => rmSync(place, { recursive: true, force: true }));

function build(files: Record<string, string | undefined>, run = command): Promise<Finished> {
  const root = writeCurriculum('build-situations/curriculum', { ...pageFiles, ...files });
  return run('build', [], { PAPER_KITE_CURRICULUM: root, PAPER_KITE_OUT: out });
}

/** Lists every file below the folder with its hash. */
function bytesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => `${createHash('sha256').update(readFileSync(file)).digest('hex')} ${path.relative(folder, file)}`);
}

function page(...parts: string[]): string {
  return readFileSync(path.join(out, ...parts, 'index.html'), 'utf8');
}

/** The notices of a page, which are for the web only. */
function notices(html: string): string[] {
  const marked = elements(html, (element) => (attribute(element, 'class') ?? '').split(' ').includes('notice'));
  return marked.map((element) => element.childNodes.map(wordsIn).join(''));
}

test('--help describes the output and builds nothing; a wrong option is reported', async () => {
  expect(await script('build', ['--help'])).toMatchObject({ code: 0, stdout: expect.stringContaining('PAPER_KITE_BASE') });
  expect(await command('build', ['--ofline'])).toMatchObject({
    code: 1,
    stderr: "Unknown option '--ofline'. Use --help to see the options.\n",
  });
});

describe('a build', { timeout: 120_000 }, () => {
  let first: Finished;
  // The plan is written in both languages, the handout only in Chinese.
  beforeAll(async () => {
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place, { recursive: true });
    // Another lesson has just been begun.
    first = await build({ [`${lesson}/letter-paper.en.mdx`]: undefined }, async (name, args, env) => {
      await command('new', ['G3-09'], env);
      return command(name, args, env);
    });
  }, 120_000);

  test('publishes only the pictures that something shows', () => {
    const pictures = bytesBelow(path.join(out, 'pictures')).map((line) => line.slice(65));
    // One of the letter paper; the pages that explain printing show the others, and the last is the site's own.
    expect(pictures).toEqual([
      'letter/kite.svg',
      'open-in-browser.svg',
      'print/booklet.svg',
      'print/long-edge.svg',
      'print/short-edge.svg',
    ]);
  });

  test('is previewed with pictures that can run nothing when they are opened alone', async () => {
    const port = await freePort();
    const preview = spawn(process.execPath, ['scripts/preview.ts', '--port', String(port)], {
      env: { ...outside(), PAPER_KITE_OUT: out },
      stdio: 'ignore',
    });
    try {
      const picture = `http://localhost:${port}/pictures/letter/kite.svg`;
      for (let tries = 0; tries < 300 && !(await fetch(picture).catch(() => undefined)); tries++)
        await new Promise((later) => setTimeout(later, 100));
      const { headers, status } = await fetch(picture);
      expect(status).toBe(200);
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; style-src 'unsafe-inline'; sandbox");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    } finally {
      preview.kill();
    }
  });

  test('of a valid curriculum makes pages, packs and the search index, and leaves no other files', () => {
    expect({ code: first.code, stderr: first.stderr }).toEqual({ code: 0, stderr: '' });
    for (const file of [
      'index.html',
      '404.html',
      'packs/manifest.json',
      'packs/zh/grade-3-teacher.pdf',
      'pagefind/pagefind.js',
      'copies/manifest.json',
      'copies/paper-kite-everything.zip',
      'copies/paper-kite-zh-grade-3.zip',
      'zh/lessons/g3-08/index.html',
    ]) {
      expect(existsSync(path.join(out, file)), file).toBe(true);
    }
    expect(existsSync(path.join(`${out}-portable`, 'index.html'))).toBe(true);
    expect(readdirSync(place).sort()).toEqual(['curriculum', 'dist', 'dist-portable']);
  });

  test('leaves a document out that is not finished: it stays planned, and the report says so in a line', () => {
    expect(existsSync(path.join(out, 'zh/lessons/g3-09'))).toBe(false);
    expect(readFileSync(path.join(out, 'packs/manifest.json'), 'utf8')).not.toContain('g3-09');
    expect(page('zh', 'grades', '3')).toContain('一起过日子的人');
    expect(first.stdout).toMatch(/packs {3}\d+ PDFs; not finished and left out: G3-09\n/);
    expect(first.stdout.match(/\[text-is-written\]/g)).toHaveLength(1);
    expect(first.stdout).toMatch(/warning {2}\d+ places are still to be written: \d+ in [\w-]+\.en\.mdx, /);
  });

  test('shows a text in the language of the page', () => {
    expect(wordsOf(page('zh', 'lessons', 'g3-08'))).toContain('风筝飞得很远。');
    expect(wordsOf(page('en', 'lessons', 'g3-08'))).toContain('The kite flies far away.');
    expect(notices(page('en', 'lessons', 'g3-08'))).toEqual([]);
  });

  test('shows a text that is not translated in the original, marked as Chinese, with a notice, and warns', () => {
    const html = page('en', 'lessons', 'g3-08', 'letter-paper');
    expect(wordsOf(html)).toContain('信纸');
    expect(elements(html, (element) => element.tagName === 'html').map((element) => attribute(element, 'lang'))).toEqual(['en']);
    expect(elements(html, (element) => element.tagName === 'article').map((element) => attribute(element, 'lang'))).toEqual(['zh-CN']);
    expect(notices(html)).toEqual([translator('en')('site:document.missing', { language: 'Chinese' })]);
    expect(notices(page('zh', 'lessons', 'g3-08', 'letter-paper'))).toEqual([]);
    expect(first.stdout).toContain('warning  G3-08 has no letter-paper.en.mdx.  [translation-exists]');
  });

  test('of a broken document reports file and line, exits with 1 and leaves the last site byte-identical', async () => {
    const before = bytesBelow(out);
    const { code, stderr } = await build(changed(`${lesson}/plan.zh.mdx`, ['minutes="30"', 'minutes="32"']));
    expect(code).toBe(1);
    expect(stderr).toContain(`${lesson}/plan.zh.mdx\n  12:1     error    The steps take 42 minutes, but 40 are given.  [minutes-add-up]\n`);
    expect(stderr).toContain('Nothing was built; the last site is unchanged.');
    expect(bytesBelow(out)).toEqual(before);
    expect(readdirSync(place).sort()).toEqual(['curriculum', 'dist', 'dist-portable']);
  });

  test('of a handout that needs a second sheet leaves the last site unchanged', async () => {
    const before = bytesBelow(out);
    const { code, stderr } = await build(
      changed(`${lesson}/letter-paper.zh.mdx`, ['<LetterPaper', '<Lines count="30" />\n\n<Lines count="30" />\n\n<LetterPaper']),
    );
    expect(code).toBe(1);
    expect(stderr).toContain('The handout G3-08/letter-paper takes ');
    expect(bytesBelow(out)).toEqual(before);
  });

  // tests/situations/portable.test.ts has the same for the copies of a small site.
  test.runIf(thorough)(
    'without a page that others link to reports the broken addresses, and leaves site and folder unchanged',
    async () => {
      const before = [...bytesBelow(out), ...bytesBelow(`${out}-portable`)];
      const { code, stderr } = await build({ 'content/pages/how-to-use.zh.mdx': undefined, 'content/pages/how-to-use.en.mdx': undefined });
      expect(code).toBe(1);
      expect(stderr.replace(/ and \d+ more$/gm, ' and more')).toBe(
        [
          '2 local addresses are broken:',
          '  /en/how-to-use/ in en/about/index.html, en/activities/index.html, en/changes/index.html and more',
          '  /zh/how-to-use/ in zh/about/index.html, zh/activities/index.html, zh/changes/index.html and more',
          'No copy was made. Fix the addresses where the pages are written and build again.',
          'Nothing was built; the last site is unchanged.',
          '',
        ].join('\n'),
      );
      expect([...bytesBelow(out), ...bytesBelow(`${out}-portable`)]).toEqual(before);
      expect(readdirSync(place).sort()).toEqual(['curriculum', 'dist', 'dist-portable']);
    },
  );

  test('restores a site that an interrupted build had moved away, and removes its leftovers', async () => {
    const before = bytesBelow(out);
    // The number of a process that is not there; 0.3.0 named only that.
    renameSync(out, `${out}.old-99999999`);
    const work = path.resolve('.cache/build/99999999-1');
    mkdirSync(work, { recursive: true });
    writeFileSync(path.join(work, 'half.html'), 'half');
    const { code } = await build({ [`${lesson}/plan.zh.mdx`]: '' });
    expect(code).toBe(1);
    expect(readdirSync(place).sort()).toEqual(['curriculum', 'dist', 'dist-portable']);
    expect(bytesBelow(out)).toEqual(before);
    expect(existsSync(work)).toBe(false);
  });

  test('refuses to replace foreign files in the site or in the portable folder, and does nothing', async () => {
    for (const file of [path.join(out, 'zh/thesis.pdf'), path.join(`${out}-portable`, 'thesis.pdf')]) {
      writeFileSync(file, 'precious');
      const { code, stdout, stderr } = await build({});
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain('contains files that this command did not write, or that were changed since:');
      expect(readFileSync(file, 'utf8')).toBe('precious');
      rmSync(file);
    }
  });

  test('is refused while another command is at work on the folder', async () => {
    const before = bytesBelow(out);
    const env = { PAPER_KITE_CURRICULUM: path.join(place, 'curriculum'), PAPER_KITE_OUT: out };
    // By its real path, as a build locks it.
    const [second, packs] = await withLock([realpathSync(out)], 'npm run build', () =>
      Promise.all([script('build', [], { ...env, LC_ALL: 'zh_CN.UTF-8' }), script('packs', ['--out', path.join(out, 'packs')], env)]),
    );
    for (const { code, stdout } of [second, packs]) expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(second.stderr).toMatch(
      /^"npm run build" 正在做 \S+\/build-situations\/dist（进程 \d+，[\d-]+ [\d:]+ UTC 开始），这次什么都没有做。等它做完再来，或者换一个文件夹。\n$/,
    );
    expect(packs.stderr).toMatch(
      /^"npm run build" is at work on \S+\/build-situations\/dist \(process \d+, since [\d-]+ [\d:]+ UTC\), so nothing was done\. Wait until it has ended, or choose another folder\.\n$/,
    );
    expect(bytesBelow(out)).toEqual(before);
  });

  test.runIf(thorough)('made again from the same sources gives the same files, byte for byte', async () => {
    const portable = bytesBelow(`${out}-portable`);
    const before = bytesBelow(out);
    const running = build({ [`${lesson}/letter-paper.en.mdx`]: undefined }, script);
    // It holds the folder from before its first line to its end.
    await new Promise((later) => setTimeout(later, 3000));
    const second = script('build', [], {
      PAPER_KITE_CURRICULUM: path.join(place, 'curriculum'),
      PAPER_KITE_OUT: out,
      LC_ALL: 'zh_CN.UTF-8',
    });
    const packs = script('packs', ['--out', path.join(out, 'packs')], { PAPER_KITE_CURRICULUM: path.join(place, 'curriculum') });
    for (const { code, stdout } of await Promise.all([second, packs])) expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect((await second).stderr).toMatch(
      /^"npm run build" 正在做 \S+\/build-situations\/dist（进程 \d+，[\d-]+ [\d:]+ UTC 开始），这次什么都没有做。等它做完再来，或者换一个文件夹。\n$/,
    );
    expect((await packs).stderr).toMatch(
      /^"npm run build" is at work on \S+\/build-situations\/dist \(process \d+, since [\d-]+ [\d:]+ UTC\), so nothing was done\. Wait until it has ended, or choose another folder\.\n$/,
    );
    expect(await running).toMatchObject({ code: 0, stderr: '' });
    expect(bytesBelow(out)).toEqual(before);
    expect(bytesBelow(`${out}-portable`)).toEqual(portable);
  });
});

test.each([['the curriculum', 'content', /contains the curriculum\.|is in .*content, where no output may be written\./]])(
  '%s is never replaced: refused before any work',
  async (_, folder, sentence) => {
    const before = existsSync('content') && readdirSync('content', { recursive: true }).length;
    const { code, stdout, stderr } = await command('build', [], { PAPER_KITE_OUT: folder });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(readdirSync('content', { recursive: true }).length).toBe(before);
  },
);

test('a foreign folder is refused before any work, and kept', async () => {
  const theirs = path.join(place, 'out');
  mkdirSync(theirs, { recursive: true });
  writeFileSync(path.join(theirs, 'thesis.pdf'), 'precious');
  const { code, stdout, stderr } = await script('build', [], { PAPER_KITE_OUT: theirs, LC_ALL: 'zh_CN.UTF-8' });
  expect({ code, stdout, stderr }).toEqual({
    code: 1,
    stdout: '',
    stderr: `${theirs} 里有不是这个命令写的文件，或者后来有人改过的文件：thesis.pdf。整个文件夹会被换掉，所以什么都没有做。把它们移到别处，或者换一个文件夹。\n`,
  });
  expect(readFileSync(path.join(theirs, 'thesis.pdf'), 'utf8')).toBe('precious');
});

test.each([
  ['a curriculum below a name with #', { PAPER_KITE_CURRICULUM: path.join(place, 'a#b') }, 'The path of a folder contains "#", '],
  ['a base that is an address', { PAPER_KITE_BASE: 'https://example.org/' }, 'PAPER_KITE_BASE is the folder of the server '],
])('%s is refused before any work, in the preview too', async (_, env, sentence) => {
  for (const run of [
    () => command('build', [], { PAPER_KITE_OUT: out, ...env }),
    () => script('dev', [], { PAPER_KITE_OUT: out, ...env }),
  ]) {
    const { code, stdout, stderr } = await run();
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.startsWith(sentence)).toBe(true);
  }
});

test('a folder that cannot be created is reported before any work', async () => {
  mkdirSync(place, { recursive: true });
  const file = path.join(place, 'file');
  writeFileSync(file, 'mine');
  const { code, stdout, stderr } = await command('build', [], {
    PAPER_KITE_CURRICULUM: writeCurriculum('build-situations/curriculum'),
    PAPER_KITE_OUT: path.join(file, 'dist'),
  });
  expect({ code, stdout, stderr }).toEqual({
    code: 1,
    stdout: '',
    stderr: `${file} is a file, so no folder can be made there. Choose another folder.\n`,
  });
});
