import { z } from 'zod';
import { bilingual } from './bilingual.ts';

/** The version of a document: three numbers. */
export const version = z.string().regex(/^\d+\.\d+\.\d+$/, {
  error: bilingual({ zh: '版本号写成三个数字，比如 1.0.0。', en: 'Write a version as three numbers, for example 1.0.0.' }),
});

/** Returns the version that was meant by `1.0`, `v1.0.0` or `1。0。0`; undefined for anything else. */
export function versionMeant(written: string): string | undefined {
  const even = written
    .normalize('NFKC')
    .replace(/^["']|["']$/g, '')
    .replace(/[。．,，]/g, '.')
    .replace(/^v\.?\s*/i, '');
  if (!/^\d+(?:\.\d+){0,2}$/.test(even)) return undefined;
  return [...even.split('.'), '0', '0'].slice(0, 3).join('.');
}
