/** Why a PDF cannot be read. */
export type ReadFaultReason = 'unreadable' | 'locked' | 'empty';

/** Why a PDF cannot be stamped. */
export type StampFaultReason = 'foreign' | 'stamped';

export type PaperFaultReason = ReadFaultReason | StampFaultReason;

/** Why a PDF cannot be arranged. The reader is told by whoever asked, in the reader's language. */
export class PaperFault extends Error {
  override name = 'PaperFault';
  readonly reason: PaperFaultReason;

  constructor(reason: PaperFaultReason, options?: ErrorOptions) {
    super(sentences[reason], options);
    this.reason = reason;
  }
}

const sentences: Record<PaperFaultReason, string> = {
  unreadable: 'This is no whole PDF: it is damaged, or only half of it has arrived.',
  locked: 'This PDF is locked with a password.',
  empty: 'This PDF has no pages.',
  foreign: 'No page of this PDF has a place for a stamp: it is not one of ours, or it has been folded to a booklet.',
  stamped: 'This PDF has been stamped already.',
};
