import type { Registries } from '../../curriculum/curriculum.ts';
import { digitsOf } from '../../curriculum/helpLine.ts';
import { builtInLocales } from '../../curriculum/locale.ts';
import type { Wording } from '../../curriculum/problem.ts';
import { type Purpose, purposeNames } from '../../curriculum/schema/purposes.ts';
import type { Hotline } from '../../curriculum/schema/registries.ts';
import { normalize } from '../normalize.ts';
import { phoneNumbersIn } from '../phoneNumbers.ts';
import type { Finding } from '../rule.ts';
import { type EntryWords, wordsOfEntries } from './entries.ts';
import { purposeWords } from './purposeWords.ts';
import { saidPurposes } from './roles.ts';

type Said = Pick<Finding, 'message' | 'hint'>;

/** From how many characters on the name of a line is found inside other words. A shorter one, such as "Police", is a word like any other. */
const longName = { zh: 4, en: 12 };

const compare: Wording = {
  zh: '照来源把这一条的号码、for、name、use 对一遍：是不是和别的一条写反了？',
  en: 'Compare number, "for", name and use of this entry with its source: were they swapped with those of another?',
};

/** Words of an entry that belong to another: what another line is for, its number, its name; and what a line is for without a word of it. */
export function wordsOfOthers(registries: Registries): Finding[] {
  const known = new Set(registries.hotlines.map(digitsOf));
  const numbersIn = phoneNumbersIn(known);
  const entries = wordsOfEntries(registries);
  return [
    ...entries.flatMap((entry): Finding[] => {
      const said = otherNumber(entry, numbersIn, known) ?? otherPurpose(entry) ?? otherName(entry, registries.hotlines);
      return said ? [{ ...entry.place(), ...said }] : [];
    }),
    ...registries.hotlines.flatMap((line, index) =>
      unsaid(line).map((said) => ({ ...registries.placeIn('hotlines', 'hotlines', index, 'for'), ...said })),
    ),
  ];
}

/** Numbers without an entry are reported by `hotlines-are-checked`. */
function otherNumber(
  { id, line, field, words }: EntryWords,
  numbersIn: ReturnType<typeof phoneNumbersIn>,
  known: ReadonlySet<string>,
): Said | undefined {
  const own = line ? digitsOf(line) : '';
  const number = numbersIn(words).find(({ digits }) => digits !== own && known.has(digits));
  if (!number) return undefined;
  return {
    message: {
      zh: `"${id}" 的 ${field} 里写的是另一条的号码 ${number.shown}。`,
      en: `The ${field} of "${id}" contains the number of another entry, ${number.shown}.`,
    },
    hint: compare,
  };
}

function otherName({ id, line, field, locale, words }: EntryWords, hotlines: readonly Hotline[]): Said | undefined {
  const said = plain(words);
  const own = line ? plain(line.name[locale]) : '';
  const place = line ? hotlines.indexOf(line) : hotlines.length;
  const other = hotlines.find((hotline, index) => {
    if (hotline.id === id) return false;
    const name = plain(hotline.name[locale]);
    // Of two entries with one name the second is reported.
    if (field === 'name' && said === name) return index < place;
    // The longer of two names may contain the shorter: "Child line" and "Child line of the county".
    return name.length >= (locale === 'zh' ? longName.zh : longName.en) && !own.includes(name) && contains(said, name);
  });
  if (!other) return undefined;
  return {
    message: {
      zh: `"${id}" 的 ${field} 里写的是 "${other.id}" 的名字："${other.name[locale]}"。`,
      en: `The ${field} of "${id}" contains the name of "${other.id}": "${other.name[locale]}".`,
    },
    hint: compare,
  };
}

function otherPurpose({ id, line, field, locale, words }: EntryWords): Said | undefined {
  if (!line || (locale !== 'zh' && locale !== 'en')) return undefined;
  for (const [purpose, inLanguages] of Object.entries(purposeWords) as [
    keyof typeof purposeWords,
    (typeof purposeWords)[keyof typeof purposeWords],
  ][]) {
    const found = line.for.includes(purpose) ? null : inLanguages[locale].own.exec(normalize(words).words);
    if (!found) continue;
    const what = saidPurposes([purpose]);
    return {
      message: {
        zh: `"${id}" 的 ${field} 里说的是${what.zh}（"${found[0]}"），它的 for 里没有 ${purpose}。`,
        en: `The ${field} of "${id}" speaks of ${what.en} ("${found[0]}"), but its "for" does not list ${purpose}.`,
      },
      hint: {
        zh: `${compare.zh}都没有写错，就在它的 for 里加上 ${purpose}。`,
        en: `${compare.en} If all of it is right, add ${purpose} to its "for".`,
      },
    };
  }
  return undefined;
}

/** What a line is for, but neither its name nor its use says in one of the languages. */
function unsaid(line: Hotline): Said[] {
  return builtInLocales.flatMap((locale) => {
    const words = normalize(`${line.name[locale]}\n${line.use[locale]}`).words;
    const says = (purpose: Purpose) => {
      if (purpose === 'other') return true;
      const { own, also } = purposeWords[purpose][locale];
      return own.test(words) || also?.test(words);
    };
    return purposeNames
      .filter((purpose) => line.for.includes(purpose) && !says(purpose))
      .map((purpose): Said => {
        const what = saidPurposes([purpose]);
        const language = locale === 'zh' ? { zh: '中文', en: 'Chinese' } : { zh: '英文', en: 'English' };
        return {
          message: {
            zh: `"${line.id}" 的 for 里写了 ${purpose}，可是${language.zh}的 name 和 use 里没有说到${what.zh}。`,
            en: `The "for" of "${line.id}" lists ${purpose}, but neither its name nor its use speaks of ${what.en} in ${language.en}.`,
          },
          hint: {
            zh: `照来源核对：它真是做这件事的，就在 use 里说出来；不是，就从 for 里删掉 ${purpose}。`,
            en: `Compare it with its source: if the line is for that, say so in use; otherwise delete ${purpose} from "for".`,
          },
        };
      });
  });
}

function plain(words: string): string {
  return normalize(words).words.toLowerCase().replace(/\s+/g, ' ').trim();
}

function contains(words: string, name: string): boolean {
  const at = words.indexOf(name);
  const isLetter = (character: string | undefined) => character !== undefined && /[a-z]/.test(character);
  return at >= 0 && !(isLetter(words[at - 1]) && isLetter(name[0])) && !(isLetter(words[at + name.length]) && isLetter(name.at(-1)));
}
