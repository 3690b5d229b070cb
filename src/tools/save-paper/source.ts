import type { PaperErrorReason } from '../../paper/paperError.ts';

/** What may go wrong, as keys of the form's sentences. */
export type SaveErrorReason = PaperErrorReason | 'fetch' | 'large' | 'none' | 'failed' | 'noStamp' | 'tooLong';

/** What a reader is told when no PDF comes of it: a sentence of the form and what is filled into it. */
export class SaveError extends Error {
  override name = 'SaveError';
  readonly reason: SaveErrorReason;
  readonly values: Record<string, string | number>;

  constructor(reason: SaveErrorReason, values: Record<string, string | number> = {}) {
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
  if (pdf?.byteLength !== bytes) throw new SaveError('fetch');
  return new Uint8Array(pdf);
}

/** A PDF that the reader picked. */
export async function readFile(file: File | undefined): Promise<Uint8Array> {
  if (!file) throw new SaveError('none');
  const megabytes = file.size / 1_000_000;
  if (megabytes > mostMegabytes) throw new SaveError('large', { size: Math.ceil(megabytes), most: mostMegabytes });
  return file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => {
      throw new SaveError('unreadable');
    },
  );
}
