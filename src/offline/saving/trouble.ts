/** Why a grade could not be saved; the words for each are in the `saving` namespace. */
export type Reason =
  /** The site did not answer, three times. */
  | 'network'
  /** The device has no room, or the browser grants none. */
  | 'full'
  /** A file came, but not the one that the list names. */
  | 'damaged'
  /** Another window is saving or removing. */
  | 'busy'
  /** The browser does not start the service worker, without which a saved page cannot be shown. */
  | 'unready';

/** A reason that a person can be told. `detail` is the address of the file, or the bytes that are missing. */
export class Trouble extends Error {
  readonly reason: Reason;
  readonly detail: string;

  constructor(reason: Reason, detail = '') {
    super(detail === '' ? reason : `${reason}: ${detail}`);
    this.name = 'Trouble';
    this.reason = reason;
    this.detail = detail;
  }
}

/** The site has changed while a grade was being saved: its list has to be read again. */
export class EditionChanged extends Error {}

/** Whether the person has stopped it. */
export function isStop(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

/** Whether the browser refused room. */
export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
