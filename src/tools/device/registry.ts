import { keptPupils } from '../class-size/kept.ts';
import { keptTallies } from '../class-tally/kept.ts';
import { keptPacks } from '../pack-builder/kept.ts';
import { keptCalendars } from '../planner/kept.ts';
import { keptClocks, keptRunSheets } from '../run-sheet/kept.ts';
import { keptFlip } from '../save-paper/kept.ts';
import { keptStamp } from '../stamp/kept.ts';
import { keptClasses } from '../this-week/kept.ts';
import type { Kept } from './kept.ts';

/** Everything that the tools keep on a device, in the order in which it is shown. */
export const registry: readonly Kept[] = [
  keptClasses,
  keptPupils,
  keptTallies,
  keptStamp,
  keptPacks,
  keptCalendars,
  keptRunSheets,
  keptClocks,
  keptFlip,
];
