import { expect, test } from 'vitest';
import { diskError } from '../../../../src/lib/files/diskError.ts';

const freeSpace = 'Free some space (a build takes about 200 MB) and try again; everything that was finished before is unchanged.';
const freeSpaceInChinese = '腾出地方（整个网站大约要 200 MB）再来一次；以前做好的都还在。';

test.each([
  [
    'a file that does not fit',
    new Error("ENOSPC: no space left on device, copyfile '/cache/a.pdf' -> '/out/a.pdf'"),
    `The disk is full: /out/a.pdf could not be written. ${freeSpace}`,
    `磁盘满了：/out/a.pdf 写不进去。${freeSpaceInChinese}`,
  ],
  [
    'a process that printed it on its last lines',
    new Error("node:fs:1\n  throw error;\nError: EDQUOT: disk quota exceeded, write\n    at '/out'"),
    `The disk is full: /out could not be written. ${freeSpace}`,
    `磁盘满了：/out 写不进去。${freeSpaceInChinese}`,
  ],
  [
    'words without a file',
    'ENOSPC: no space left on device, write',
    `The disk is full: A file could not be written. ${freeSpace}`,
    `磁盘满了：有个文件写不进去。${freeSpaceInChinese}`,
  ],
  [
    'a file that is locked',
    new Error("EACCES: permission denied, open '/work/plan.zh.mdx'"),
    '/work/plan.zh.mdx could not be read or written. Check its permissions, or choose another folder; everything that was finished before is unchanged.',
    '/work/plan.zh.mdx 读不出或写不进去。看看有没有权限，或者换一个文件夹；以前做好的都还在。',
  ],
])('%s is reported in a sentence', (_, error, en, zh) => {
  expect(diskError(error)).toEqual({ zh, en });
});

test('any other error is not taken for one of the disk', () => {
  expect(diskError(new Error("ENOENT: no such file or directory, open '/work/x'"))).toBeUndefined();
  expect(diskError(new TypeError('x is not a function'))).toBeUndefined();
});
