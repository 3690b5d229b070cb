import { createHash } from 'node:crypto';
import { look } from '../curriculum/edition/look.ts';
import { traits } from '../curriculum/edition/traits.ts';
import { words } from './words.ts';

let known: string | undefined;

/** A hash of the traits, the words and the fonts of the edition, which go into every page and sheet. */
export function editionHash(): string {
  known ??= createHash('sha256')
    .update(JSON.stringify([traits, words, look.fonts?.map(({ sum }) => sum)]))
    .digest('hex');
  return known;
}
