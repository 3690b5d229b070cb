import type { Text } from '../../curriculum/document.ts';
import type { Locale } from '../../curriculum/locale.ts';
import type { ReadCache } from '../../curriculum/read/readCache.ts';
import { unitsOf } from './units.ts';
import { type Marks, marksOf, type Window } from './winnow.ts';

/** The marks of texts, each made once for as long as its file is the same: most of a check after a change would otherwise make them. */
export interface RememberedMarks {
  of: (text: Text<object>, locale: Locale, window: Window) => Marks;
  close: () => void;
}

/** Keeps marks in the cache of a check. */
export function rememberedMarks(cache: ReadCache): RememberedMarks {
  const parts = cache.of('passages');
  return {
    of: (text, locale, window) => {
      let made: Marks | undefined;
      const written = parts.recall(text.file, text.fingerprint, () => {
        made = marksOf(unitsOf(text, locale).codes, window);
        return Buffer.from(made.buffer).toString('base64');
      });
      return made ?? fromBase64(written);
    },
    close: () => parts.close(),
  };
}

function fromBase64(written: string): Marks {
  const bytes = Uint8Array.from(Buffer.from(written, 'base64'));
  return new Uint32Array(bytes.buffer);
}
