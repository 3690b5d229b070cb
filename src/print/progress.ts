import { Presets, SingleBar } from 'cli-progress';
import type { Pack } from './packs.ts';

export interface Progress {
  step: (pack: Pack, done: number, made: boolean) => void;
  end: () => void;
}

/** Shows a progress bar on a terminal; otherwise a line for each PDF that was made and not taken from the cache. */
export function progressFor(out: NodeJS.WriteStream, total: number): Progress {
  if (!out.isTTY) {
    return { step: (pack, _done, made) => void (made && out.write(`made ${pack.file}\n`)), end: () => {} };
  }
  const bar = new SingleBar({ format: '{bar} {value}/{total} {file}', stream: out, hideCursor: true }, Presets.shades_grey);
  bar.start(total, 0, { file: '' });
  return { step: (pack, done) => bar.update(done, { file: pack.file }), end: () => bar.stop() };
}
