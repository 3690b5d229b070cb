import { expect, test } from 'vitest';
import { diskFault } from '../../../../src/lib/files/diskFault.ts';

const roomIsMade = 'Make room (a build takes about 200 MB) and start again; what was finished before is as it was.';
const roomIsMadeInChinese = '腾出地方（整个网站大约要 200 MB）再来一次；以前做好的都还在。';

test.each([
  [
    'a file that does not fit',
    new Error("ENOSPC: no space left on device, copyfile '/cache/a.pdf' -> '/out/a.pdf'"),
    `The disk is full: /out/a.pdf could not be written. ${roomIsMade}`,
    `磁盘满了：/out/a.pdf 写不进去。${roomIsMadeInChinese}`,
  ],
  [
    'a process that told it on its last lines',
    new Error("node:fs:1\n  throw error;\nError: EDQUOT: disk quota exceeded, write\n    at '/out'"),
    `The disk is full: /out could not be written. ${roomIsMade}`,
    `磁盘满了：/out 写不进去。${roomIsMadeInChinese}`,
  ],
  [
    'words without a file',
    'ENOSPC: no space left on device, write',
    `The disk is full: A file could not be written. ${roomIsMade}`,
    `磁盘满了：有个文件写不进去。${roomIsMadeInChinese}`,
  ],
  [
    'a file that is locked',
    new Error("EACCES: permission denied, open '/work/plan.zh.mdx'"),
    '/work/plan.zh.mdx could not be read or written. Check its permissions, or choose another folder; what was finished before is as it was.',
    '/work/plan.zh.mdx 读不出或写不进去。看看有没有权限，或者换一个文件夹；以前做好的都还在。',
  ],
])('%s is told in a sentence', (_, error, en, zh) => {
  expect(diskFault(error)).toEqual({ zh, en });
});

test('any other fault is not taken for one of the disk', () => {
  expect(diskFault(new Error("ENOENT: no such file or directory, open '/work/x'"))).toBeUndefined();
  expect(diskFault(new TypeError('x is not a function'))).toBeUndefined();
});
