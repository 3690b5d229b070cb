/** Why a set could not be saved; the words for each are in the `saving` namespace. */
export type Reason =
  /** The site did not answer, three times. */
  | 'network'
  /** The device is full, or the browser grants no space. */
  | 'full'
  /** A file arrived, but not the one in the list. */
  | 'damaged'
  /** Another window is saving or removing. */
  | 'busy'
  /** The browser does not start the service worker, without which a saved page cannot be shown. */
  | 'unready';

/** An error with a reason that is shown to the teacher. `detail` is the address of the file, or the number of missing bytes. */
export class SavingError extends Error {
  readonly reason: Reason;
  readonly detail: string;

  constructor(reason: Reason, detail = '') {
    super(detail === '' ? reason : `${reason}: ${detail}`);
    this.name = 'SavingError';
    this.reason = reason;
    this.detail = detail;
  }
}

/** The site has changed while a set was being saved, so its list must be read again. */
export class EditionChanged extends Error {}

/** Returns whether the teacher has stopped saving. */
export function isStop(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

/** Returns whether the browser refused more space. */
export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
