/**
 * What a full or locked disk did to a command, as a sentence with what to do; undefined for any other fault. The error may come from
 * another process, of which only the words are left.
 */
export function diskFault(error: unknown): string | undefined {
  const words = error instanceof Error ? error.message : String(error);
  const code = /\b(ENOSPC|EDQUOT|EROFS|EACCES|EPERM)\b/.exec(words)?.[1];
  if (code === undefined) return undefined;
  const [, from, to] = /'([^']+)'(?: -> '([^']+)')?/.exec(words) ?? [];
  const file = to ?? from ?? 'A file';
  return code === 'ENOSPC' || code === 'EDQUOT'
    ? `The disk is full: ${file} could not be written. Make room (a build takes about 200 MB) and start again; what was finished before is as it was.`
    : `${file} could not be read or written. Check its permissions, or choose another folder; what was finished before is as it was.`;
}
