// npm run reproduce: builds the commit again in new folders and compares every file. See --help.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Localized } from '../src/curriculum/locale.ts';
import { inWritersLanguage } from '../src/pipeline/cli/language.ts';
import { readOptions } from '../src/pipeline/cli/options.ts';
import { run } from '../src/pipeline/cli/run.ts';
import { differences, readSums, type Sum } from '../src/pipeline/release/compare.ts';
import { asListed, rebuild, twoPlaces } from '../src/pipeline/release/rebuild.ts';

const { sums } = readOptions(
  { sums: { type: 'string' }, lang: { type: 'string' } },
  {
    zh: `npm run reproduce                       把这次提交在两个新文件夹里各生成一遍，比较每个文件
npm run reproduce -- --sums SHA256SUMS  只生成一遍，和发布的那一版的清单比较每个文件

没有提交的改动不算。文件夹放在系统的临时文件夹里，最后删掉。每次都重新安装，不用缓存。见 docs/zh/verifying.md。

--lang   zh 或 en；不写，就跟电脑的语言

每个文件都一样，退出码是 0；有不一样的，或者生成不了，是 1。
`,
    en: `npm run reproduce                       builds this commit in two new folders and compares every file
npm run reproduce -- --sums SHA256SUMS  builds it once and compares every file with the list of a published edition

Changes that are not committed are left out. The folders are in the system's temporary folder and are removed at the end. Each build
installs its packages again and starts without a cache. See docs/verifying.md.

--lang   zh or en; the machine's language by default

Exits with 0 if all files are the same, and with 1 if one differs or the commit cannot be built.
`,
  },
);

function refuse(sentence: Localized): number {
  process.stderr.write(`${inWritersLanguage(sentence)}\n`);
  return 1;
}

function command(): number {
  const npm = process.env['npm_execpath'];
  if (!npm)
    return refuse({
      zh: '请用 "npm run reproduce" 启动：要知道 npm 在哪里。',
      en: 'Start this with "npm run reproduce", so that it knows where npm is.',
    });
  // Before the build, so that a wrong name is reported at once.
  const expected = sums === undefined ? undefined : readList(sums);
  if (expected && 'error' in expected)
    return refuse({
      zh: `读不了清单 ${sums}：${expected.error.zh}要的是发布的那一版的 SHA256SUMS。`,
      en: `The list ${sums} cannot be read. ${expected.error.en} Name the SHA256SUMS of a published edition.`,
    });
  const work = mkdtempSync(path.join(tmpdir(), 'paper-kite-'));
  try {
    const [first, second] = twoPlaces(work);
    return expected
      ? report(expected, asListed(rebuild('.', second, npm, ['dist']), 'dist'))
      : report(rebuild('.', first, npm, ['dist', 'dist-portable']), rebuild('.', second, npm, ['dist', 'dist-portable']));
  } catch (error) {
    return refuse({
      zh: `这次提交没能重新生成：${messageOf(error)}\n原因在上面。`,
      en: `The commit could not be built again: ${messageOf(error)}\nThe reason is above.`,
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function readList(file: string): ReturnType<typeof readSums> {
  if (!existsSync(file)) return { error: { zh: '没有这个文件。', en: 'There is no such file.' } };
  return readSums(readFileSync(file, 'utf8'));
}

function report(expected: readonly Sum[], built: readonly Sum[]): number {
  const found = differences(expected, built);
  const sentence =
    found.length === 0
      ? { zh: `${built.length} 个文件都一样。`, en: `All ${built.length} files are the same.` }
      : {
          zh: `有 ${found.length} 个文件不一样，一共生成了 ${built.length} 个。`,
          en: `${found.length} files are not the same; ${built.length} were built.`,
        };
  process.stdout.write([...found.map((difference) => inWritersLanguage(difference)), inWritersLanguage(sentence), ''].join('\n'));
  return found.length === 0 ? 0 : 1;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.split('\n')[0]! : String(error);
}

await run(command);
