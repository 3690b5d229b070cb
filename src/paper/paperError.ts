/** Why a PDF cannot be read. */
export type ReadErrorReason = 'unreadable' | 'locked' | 'empty';

/** Why a PDF cannot be stamped. */
export type StampErrorReason = 'foreign' | 'stamped';

export type PaperErrorReason = ReadErrorReason | StampErrorReason;

/** Thrown when a PDF cannot be arranged. The caller reports the reason to the reader in the reader's language. */
export class PaperError extends Error {
  override name = 'PaperError';
  readonly reason: PaperErrorReason;

  constructor(reason: PaperErrorReason, options?: ErrorOptions) {
    super(sentences[reason], options);
    this.reason = reason;
  }
}

const sentences: Record<PaperErrorReason, string> = {
  unreadable: 'This is not a complete PDF: it is damaged, or only part of it was received.',
  locked: 'This PDF is locked with a password.',
  empty: 'This PDF has no pages.',
  foreign: 'No page of this PDF has a place for a stamp: it was not made by this project, or it has been made into a booklet.',
  stamped: 'This PDF has been stamped already.',
};
