/** Keeps what files were read as, so that those that have not changed are not parsed again. */
export interface ReadingMemory {
  /**
   * What was kept under `name`, if it was made from the very same `sources`; else what `make` answers, which is kept. The answer is
   * plain data and depends on nothing but the name, the sources and the code that reads.
   */
  recall<T>(name: string, sources: readonly string[], make: () => T): T;
}

/** Remembers nothing. */
export const noMemory: ReadingMemory = { recall: (_name, _sources, make) => make() };
