import type { Localized } from '../../curriculum/locale.ts';
import type { ListedFile } from '../../offline/copy/list.ts';

/** The path of a file and its SHA-256. */
export type Sum = Pick<ListedFile, 'path' | 'sha256'>;

/** Parses the output of `sha256sum`; for a line that is not valid, returns an error message. */
export function readSums(text: string): Sum[] | { error: Localized } {
  const sums: Sum[] = [];
  for (const [at, line] of text.trimEnd().split(/\r?\n/).entries()) {
    const [, sha256, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    const begins = line.slice(0, 80);
    if (!sha256 || !path)
      return {
        error: {
          zh: `第 ${at + 1} 行不是校验码加文件名：“${begins}”。`,
          en: `Line ${at + 1} is not a checksum and a file: "${begins}".`,
        },
      };
    sums.push({ path, sha256 });
  }
  return sums;
}

/** Lists every file that differs between the lists, sorted by path, one line per file. */
export function differences(expected: readonly Sum[], built: readonly Sum[]): Localized[] {
  const wanted = new Map(expected.map(({ path, sha256 }) => [path, sha256]));
  const found = new Map(built.map(({ path, sha256 }) => [path, sha256]));
  return [...new Set([...wanted.keys(), ...found.keys()])].sort().flatMap((path) => {
    if (!found.has(path)) return [{ zh: `缺少：${path}`, en: `missing: ${path}` }];
    if (!wanted.has(path)) return [{ zh: `多出：${path}`, en: `not in the list: ${path}` }];
    return wanted.get(path) === found.get(path) ? [] : [{ zh: `不同：${path}`, en: `different: ${path}` }];
  });
}
