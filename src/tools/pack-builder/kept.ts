import type { Kept } from '../device/kept.ts';
import { earlierPackKey, packKey } from './keys.ts';

/** Longer than the hash of a full pack. */
const longestHash = 20_000;

export const keptPacks: Kept = {
  thing: 'pack',
  keys: [packKey, earlierPackKey],
  // The builder itself takes from a hash only what it knows, as it may have come in a link.
  accept: (text) => (text.length <= longestHash && /^[\w%.~=&/:+-]+$/.test(text) ? text : undefined),
  inShort: (text) => {
    const parts = new URLSearchParams(text);
    return parts.get('title') ?? parts.get('d')?.replaceAll('.', ' ') ?? '';
  },
};
