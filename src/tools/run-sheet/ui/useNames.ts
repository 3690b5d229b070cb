import { useEffect, useMemo, useState } from 'react';
import type { Names, namesIn } from '../names/names.ts';

type Reader = typeof namesIn;

const nothingFound: Names = { names: [], found: 0, left: [] };

/**
 * Returns the names in a text. What reads them is loaded when certificates are wanted, as it is a fifth of the page's scripts and few need it;
 * `failed` says that it did not arrive.
 */
export function useNames(text: string, wanted: boolean): { names: Names; failed: boolean } {
  const [read, setRead] = useState<Reader>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (!wanted || read) return;
    setFailed(false);
    import('../names/names.ts').then(
      (module) => setRead(() => module.namesIn),
      () => setFailed(true),
    );
  }, [wanted, read]);

  const names = useMemo(() => read?.(text) ?? nothingFound, [read, text]);
  return { names, failed };
}
