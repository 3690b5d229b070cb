import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { curriculumRoot } from '../root.ts';

/**
 * What `edition.yaml` says in some of its options, for modules that ask for them when they are loaded. A file that is not there and options that have
 * errors count as not written: the reader of the file reports them (`read/editionConfig.ts`).
 */
export function writtenOptions<Options extends z.ZodType>(form: Options): z.infer<Options> | undefined {
  try {
    return form.safeParse(parse(readFileSync(path.join(curriculumRoot(), 'edition.yaml'), 'utf8')) ?? {}).data;
  } catch {
    return undefined;
  }
}
