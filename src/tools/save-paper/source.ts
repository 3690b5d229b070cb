import type { PaperErrorReason } from '../../paper/paperError.ts';

/** Reasons for errors, which are keys of the form's sentences. */
export type SaveErrorReason = PaperErrorReason | 'fetch' | 'large' | 'none' | 'failed' | 'noStamp' | 'tooLong';

/** Thrown when no PDF can be made: the key of a sentence of the form and the values of its placeholders. */
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

/** Maximum file size: larger files do not fit into the memory of an old machine. */
const mostMegabytes = 60;

/** Fetches a PDF and rejects it if its size differs from the expected size. */
export async function fetchPdf(url: string, bytes: number, signal?: AbortSignal): Promise<Uint8Array> {
  const pdf = await fetch(url, { signal: signal ?? null })
    .then((response) => (response.ok ? response.arrayBuffer() : undefined))
    .catch(() => undefined);
  if (pdf?.byteLength !== bytes) throw new SaveError('fetch');
  return new Uint8Array(pdf);
}

/** Reads a PDF that the reader picked. */
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
