import { readPupils } from '../../paper/budget.ts';
import type { Kept } from '../device/kept.ts';
import { pupilsKey } from './storage.ts';

export const keptPupils: Kept = {
  thing: 'pupils',
  keys: [pupilsKey],
  accept: (text) => readPupils(text)?.toString(),
  inShort: (text) => text,
};
