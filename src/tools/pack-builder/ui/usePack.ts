import { useEffect, useState } from 'react';
import { emptyPack, fromHash, type Opened, openPack, type Pack, toHash, withoutAdd } from './address.ts';
import { isPackChange, keepPack, recallPack } from './storage.ts';

interface OwnState {
  paperKitePack?: boolean;
}

/** Why there is an earlier pack: a link replaced it, it was cleared, or the two were swapped. */
export type Why = 'link' | 'cleared' | 'changed';

export interface UsedPack {
  pack: Pack;
  /** Ids that a link on another page added when this page was opened. */
  added: string[];
  /** Number of ids of a link beyond the maximum. */
  left: number;
  /** Another pack that can be restored. */
  earlier?: { pack: Pack; why: Why };
  /** Whether the browser refuses to save. */
  refused: boolean;
  change: (pack: Pack) => void;
  clear: () => void;
  putBack: () => void;
  dismiss: () => void;
}

interface State extends Opened {
  why: Why;
  refused: boolean;
}

/** The pack, kept in the address, so that a link contains it, and on the device, so that it is still there after visiting other pages. */
export function usePack(): UsedPack {
  const [state, setState] = useState<State>(opened);
  const { pack, added, left, earlier, isLink, why, refused } = state;

  useEffect(() => {
    const begin = (next: State) => {
      const refuses = next.isLink ? false : !keepPack('now', toHash(next.pack));
      writeAddress(next.pack, next.isLink);
      setState({ ...next, refused: refuses });
    };
    const read = () => begin(opened());
    read();
    const follow = (event: StorageEvent) => {
      if (isPackChange(event) && isOwn()) read();
    };
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (persisted) read();
    };
    addEventListener('hashchange', read);
    addEventListener('storage', follow);
    addEventListener('pageshow', comeBack);
    return () => {
      removeEventListener('hashchange', read);
      removeEventListener('storage', follow);
      removeEventListener('pageshow', comeBack);
    };
  }, []);

  function take(next: Pack, rest: Partial<State> = {}): void {
    // Only now a pack from a link replaces the reader's own, which is saved as the earlier one.
    if (isLink && earlier) keepPack('earlier', toHash(earlier));
    const kept = keepPack('now', toHash(next));
    writeAddress(next, false);
    setState({ ...state, pack: next, added: [], isLink: false, refused: !kept, ...rest });
  }

  return {
    pack,
    added,
    left,
    refused,
    ...(earlier ? { earlier: { pack: earlier, why } } : {}),
    change: (next) => take(next),
    clear() {
      // A link can be opened again, so the pack to restore is the reader's own.
      take(emptyPack, { earlier: isLink && earlier ? earlier : pack, why: 'cleared', left: 0 });
      keepPack('earlier', '');
    },
    putBack() {
      const { earlier: back, ...rest } = state;
      if (!back) return;
      const other = pack.ids.length > 0 ? { earlier: pack } : {};
      keepPack('earlier', '');
      const kept = keepPack('now', toHash(back));
      writeAddress(back, false);
      setState({ ...rest, ...other, pack: back, why: 'changed', added: [], left: 0, isLink: false, refused: !kept });
    },
    dismiss() {
      keepPack('earlier', '');
      const { earlier: _, ...rest } = state;
      setState(rest);
    },
  };
}

function opened(): State {
  const found = openPack({ hash: location.hash, search: location.search, isOwn: isOwn(), kept: recallPack('now') });
  const before = found.earlier ?? beforeLink();
  return { ...found, ...(before ? { earlier: before } : {}), why: 'link', refused: false };
}

function beforeLink(): Pack | undefined {
  const { pack } = fromHash(recallPack('earlier') ?? '');
  return pack.ids.length > 0 ? pack : undefined;
}

/** Whether this page itself set the address that it was opened with. */
function isOwn(): boolean {
  return (history.state as OwnState | null)?.paperKitePack === true;
}

function writeAddress(pack: Pack, isLink: boolean): void {
  const hash = toHash(pack);
  const state = isLink ? history.state : ({ ...history.state, paperKitePack: true } satisfies OwnState);
  try {
    history.replaceState(state, '', `${location.pathname}${withoutAdd(location.search)}${hash === '' ? '' : `#${hash}`}`);
  } catch {
    // Some browsers do not allow pages on file:// to change their address: then it is just not kept there.
  }
}
