import type { PaperFaultReason } from '../../paper/fault.ts';

/** What may go wrong, as keys of the form's sentences. */
export type SaveFaultReason = PaperFaultReason | 'fetch' | 'large' | 'none' | 'failed' | 'noStamp' | 'tooLong';

/** What a reader is told when no PDF comes of it: a sentence of the form and what is filled into it. */
export class SaveFault extends Error {
  override name = 'SaveFault';
  readonly reason: SaveFaultReason;
  readonly values: Record<string, string | number>;

  constructor(reason: SaveFaultReason, values: Record<string, string | number> = {}) {
    super(reason);
    this.reason = reason;
    this.values = values;
  }
}

/** More than this does not fit into the memory of an old machine. */
const mostMegabytes = 60;

/** A PDF of this site, of which the size is known: half of it is told from all of it. */
export async function fetchPdf(url: string, bytes: number, signal?: AbortSignal): Promise<Uint8Array> {
  const pdf = await fetch(url, { signal: signal ?? null })
    .then((response) => (response.ok ? response.arrayBuffer() : undefined))
    .catch(() => undefined);
  if (pdf?.byteLength !== bytes) throw new SaveFault('fetch');
  return new Uint8Array(pdf);
}

/** A PDF that the reader picked. */
export async function readFile(file: File | undefined): Promise<Uint8Array> {
  if (!file) throw new SaveFault('none');
  const megabytes = file.size / 1_000_000;
  if (megabytes > mostMegabytes) throw new SaveFault('large', { size: Math.ceil(megabytes), most: mostMegabytes });
  return file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => {
      throw new SaveFault('unreadable');
    },
  );
}
