import { expect, test } from 'vitest';
import { type CopyFiles, checkCopy, isListWhole } from '../../../../src/offline/copy/check.ts';
import { sumsText } from '../../../../src/offline/copy/list.ts';
import { listOf } from '../../../../src/offline/copy/sums.ts';

const edition = { version: '1.2.3', date: '2027-05-06' };
const bytes = (text: string) => new TextEncoder().encode(text);
const names = Array.from({ length: 40 }, (_, at) => `page-${String(at).padStart(2, '0')}.html`);
const list = listOf(
  names.map((path) => ({ path, content: bytes(`text of ${path}`) })),
  edition,
);
const never = new AbortController().signal;

/** A whole copy but for what is given: other contents, `undefined` for a missing file, an Error for one that cannot be read. */
function filesWith(replaced: Record<string, string | undefined | Error> = {}): CopyFiles {
  return {
    async read(path) {
      if (path in replaced) {
        const content = replaced[path];
        if (content instanceof Error) throw content;
        return content === undefined ? undefined : bytes(content);
      }
      return bytes(path === 'SHA256SUMS' ? sumsText(list.files) : `text of ${path}`);
    },
    extra: () => [],
  };
}

test('an intact copy has no problems; the list of checksums is checked too, and progress is counted to the end', async () => {
  const counts: number[] = [];
  const report = await checkCopy({ list, files: filesWith(), onProgress: (done) => counts.push(done), signal: never });
  expect(report).toEqual({ checked: 41, problems: [], extra: [] });
  expect(counts).toEqual(Array.from({ length: 41 }, (_, at) => at + 1));
});

test('every problem is reported in the order of the list', async () => {
  const files = filesWith({
    'page-31.html': undefined,
    'page-02.html': '',
    'page-17.html': 'text of page-17.htmL',
    'page-18.html': 'longer than it should be',
    'page-20.html': new Error('bad sector'),
    SHA256SUMS: undefined,
  });
  expect((await checkCopy({ list, files, onProgress: () => {}, signal: never })).problems).toEqual([
    { path: 'SHA256SUMS', problem: 'missing' },
    { path: 'page-02.html', problem: 'empty' },
    { path: 'page-17.html', problem: 'changed' },
    { path: 'page-18.html', problem: 'changed' },
    { path: 'page-20.html', problem: 'unreadable' },
    { path: 'page-31.html', problem: 'missing' },
  ]);
});

test('a check can be stopped', async () => {
  const stopping = new AbortController();
  const onProgress = (done: number) => {
    if (done === 7) stopping.abort();
  };
  await expect(checkCopy({ list, files: filesWith(), onProgress, signal: stopping.signal })).rejects.toThrow('aborted');
});

test('a list with one wrong digit is detected', async () => {
  expect(await isListWhole(list)).toBe(true);
  const [first, ...rest] = list.files;
  const flipped = (first!.sha256[0] === '0' ? '1' : '0') + first!.sha256.slice(1);
  expect(await isListWhole({ ...list, files: [{ ...first!, sha256: flipped }, ...rest] })).toBe(false);
  expect(await isListWhole({ ...list, files: rest })).toBe(false);
});
