import { z } from 'zod';
import { bilingual } from './bilingual.ts';

/** The version of a document: three numbers. */
export const version = z.string().regex(/^\d+\.\d+\.\d+$/, {
  error: bilingual({ zh: '版本号写成三个数字，比如 1.0.0。', en: 'Write a version as three numbers, for example 1.0.0.' }),
});
