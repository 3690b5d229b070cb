import { locales } from '../../curriculum/locale.ts';
import { simplified } from '../../curriculum/traditional.ts';

/** Forms that the table leaves out, since simplified texts use them too. */
const ambiguous = '著着裡里後后';

/** Pairs of a traditional form and the character, for these characters: 殺杀. */
export function traditionalOf(known: ReadonlySet<string>): string {
  if (!locales.includes('zh')) return '';
  return [...simplified].flatMap(([form, simple]) => (known.has(simple) ? [form + simple] : [])).join('') + ambiguous;
}
