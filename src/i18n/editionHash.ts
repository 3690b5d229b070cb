import { createHash } from 'node:crypto';
import { traits } from '../curriculum/edition/traits.ts';
import { words } from './words.ts';

let known: string | undefined;

/** A hash of the traits and the words of the edition, which go into every page and sheet. */
export function editionHash(): string {
  known ??= createHash('sha256')
    .update(JSON.stringify([traits, words]))
    .digest('hex');
  return known;
}
