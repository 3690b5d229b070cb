import { Presets, SingleBar } from 'cli-progress';
import { type Locale, like } from '../curriculum/locale.ts';
import type { Pack } from './packs/pack.ts';

export interface Progress {
  step: (pack: Pack, done: number, made: boolean) => void;
  end: () => void;
}

/** Shows a progress bar on a terminal; otherwise a line for each PDF that was made and not taken from the cache. Default: English. */
export function progressFor(out: NodeJS.WriteStream, total: number, locale: Locale = 'en'): Progress {
  if (!out.isTTY) {
    return { step: (pack, _done, made) => void (made && out.write(`${verb[like[locale]]} ${pack.file}\n`)), end: () => {} };
  }
  const bar = new SingleBar({ format: '{bar} {value}/{total} {file}', stream: out, hideCursor: true }, Presets.shades_grey);
  bar.start(total, 0, { file: '' });
  return { step: (pack, done) => bar.update(done, { file: pack.file }), end: () => bar.stop() };
}

const verb = { zh: '做好了', en: 'made' };
