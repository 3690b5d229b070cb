import { look } from '../curriculum/edition/look.ts';
import type { PaperName } from '../curriculum/schema/editionLook.ts';

/** What the papers are called: whole, folded or cut in two, and cut in four. Languages without a line have the English names. */
const called: Readonly<Record<PaperName, Readonly<Record<string, readonly [whole: string, half: string, quarter: string]>>>> = {
  a4: { en: ['A4', 'A5', 'A6'] },
  letter: { zh: ['Letter', '半张 Letter', '四分之一张 Letter'], en: ['US Letter', 'half Letter', 'quarter Letter'] },
};

/** Writes the names of the edition's paper into words of the interface, in place of {{paper}}, {{halfPaper}} and {{quarterPaper}}. */
export function withPaper<Words>(locale: string, words: Words, paper: PaperName = look.paper): Words {
  const [whole, half, quarter] = called[paper][locale] ?? called[paper]['en']!;
  const written = (value: unknown): unknown => {
    if (typeof value === 'string')
      return value.replaceAll('{{paper}}', whole).replaceAll('{{halfPaper}}', half).replaceAll('{{quarterPaper}}', quarter);
    if (Array.isArray(value)) return value.map(written);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, written(inner)]));
    return value;
  };
  return written(words) as Words;
}
