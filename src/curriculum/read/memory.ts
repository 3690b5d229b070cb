/** Keeps what files were read as, so that those that have not changed are not parsed again. */
export interface ReadingMemory {
  /** What is kept of a document, a page or a registry. */
  of(name: string): Notes;
}

/** What is kept of the parts of one thing. */
export interface Notes {
  /**
   * What was kept of `part`, if it was made from the very same `sources`; else what `make` answers, which is kept. The answer is
   * plain data and depends on nothing but the names, the sources and the code that reads.
   */
  recall<T>(part: string, sources: readonly string[], make: () => T): T;
  /** Keeps what has been made, for the next run; parts that nobody asked for are forgotten. */
  close(): void;
}

/** Remembers nothing. */
export const noMemory: ReadingMemory = { of: () => ({ recall: (_part, _sources, make) => make(), close: () => {} }) };
