import type { Kept } from '../device/kept.ts';
import { flipKey, flips } from './storage.ts';

export const keptFlip: Kept = { thing: 'printer', keys: [flipKey], accept: (text) => flips.find((flip) => flip === text) };
