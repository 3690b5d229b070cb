/**
 * Describes an error of a full or write-protected disk and what to do about it, in both languages; undefined for any other error. Only the
 * message is read, since the error may come from another process.
 */
export function diskError(error: unknown): Record<'zh' | 'en', string> | undefined {
  const words = error instanceof Error ? error.message : String(error);
  const code = /\b(ENOSPC|EDQUOT|EROFS|EACCES|EPERM|EBUSY|ENOTDIR|EISDIR|EIO|ENAMETOOLONG|ELOOP)\b/.exec(words)?.[1];
  if (code === undefined) return undefined;
  const [, from, to] = /'([^']+)'(?: -> '([^']+)')?/.exec(words) ?? [];
  const file = to ?? from;
  const inChinese = file === undefined ? '有个文件' : `${file} `;
  return code === 'ENOSPC' || code === 'EDQUOT'
    ? {
        zh: `磁盘满了：${inChinese}写不进去。腾出地方（整个网站大约要 200 MB）再来一次；以前做好的都还在。`,
        en: `The disk is full: ${file ?? 'A file'} could not be written. Free some space (a build takes about 200 MB) and try again; everything that was finished before is unchanged.`,
      }
    : {
        zh: `${inChinese}读不出或写不进去。看看有没有权限，或者换一个文件夹；以前做好的都还在。`,
        en: `${file ?? 'A file'} could not be read or written. Check its permissions, or choose another folder; everything that was finished before is unchanged.`,
      };
}
