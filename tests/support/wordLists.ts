import path from 'node:path';
import type { Registries } from '../../src/curriculum/curriculum.ts';
import { noReadCache } from '../../src/curriculum/read/readCache.ts';
import { readRegistries } from '../../src/curriculum/read/registries.ts';

/** The registries of the project's own curriculum: its word lists are those of the program with what the curriculum adds. Each is read on first use. */
export const projectLists: Registries = readRegistries(path.resolve('.'), noReadCache, 'when asked for').registries;
