import { pinyin } from 'pinyin-pro';
import type { Curriculum } from '../../../curriculum/curriculum.ts';
import { type Locale, locales } from '../../../curriculum/locale.ts';
import { answerParts, type SearchWords } from '../../../curriculum/schema/searchWords.ts';
import { translator } from '../../../i18n/translator.ts';
import { traditionalOf } from '../traditionalOf.ts';
import type { Entry, FinderData, WordGroup } from './data.ts';
import { entriesOf } from './entries.ts';
import { hanRuns } from './text.ts';

/** What the search page of a language finds without an index. */
export function finderData(curriculum: Curriculum, locale: Locale): FinderData {
  const t = translator(locale);
  const entries = entriesOf(curriculum, locale);
  const { groups, ignore } = curriculum.registries.searchWords;
  const ids = new Map(entries.map(({ id }, at) => [id, at]));
  const data = {
    entries,
    groups: groups.map(
      (group): WordGroup => ({
        ...byScript(group),
        to: group.answers.flatMap((answer) => placesOf(answerParts(answer).id, entries, ids)),
        kinds: group.kinds,
        ...(group.urgent ? { urgent: true } : {}),
      }),
    ),
    terms: { first: t('site:grade.first'), second: t('site:grade.second') },
    ignore: byScript(ignore),
  };
  const runs = hanRuns(JSON.stringify(data));
  return { ...data, readings: readingsOf([...runs, ...commonCharacters()]), traditional: traditionalOf(new Set(runs.join(''))) };
}

/** The words of all languages in small letters, those with Chinese characters apart: PDF is a word of letters in Chinese too. */
function byScript(words: SearchWords['ignore']): { han: string[]; latin: string[] } {
  const all = [...new Set(locales.flatMap((locale) => words[locale]).map((word) => word.toLowerCase()))];
  const isHan = (word: string) => /\p{Script=Han}/u.test(word);
  return { han: all.filter(isHan), latin: all.filter((word) => !isHan(word)) };
}

/** Where an answer is in the list; none in a site that lacks it. `projector` and `run-sheet` are those of every document. */
function placesOf(answer: string, entries: readonly Entry[], ids: ReadonlyMap<string, number>): number[] {
  if (answer === 'projector' || answer === 'run-sheet') return entries.flatMap(({ id }, at) => (id.endsWith(`/${answer}`) ? [at] : []));
  const at = ids.get(answer);
  return at === undefined ? [] : [at];
}

/** The 3755 characters that are used most: the first level of GB 2312, by which wrong characters of the same sound are recognized. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb18030');
  const rows = Array.from({ length: 0xd7 - 0xb0 + 1 }, (_, row) => 0xb0 + row);
  const places = rows.flatMap((row) => Array.from({ length: 94 }, (_, column) => Uint8Array.of(row, 0xa1 + column)));
  return places.map((bytes) => decoder.decode(bytes)).filter((character) => /^\p{Script=Han}$/u.test(character));
}

/** The characters by how they are read in these words: `{ zhang: '长张' }`. */
function readingsOf(runs: readonly string[]): Record<string, string> {
  const bySyllable: Record<string, Set<string>> = {};
  for (const run of new Set(runs)) {
    const syllables = pinyin(run, { toneType: 'none', type: 'array', v: true });
    for (const [at, character] of [...run].entries()) {
      bySyllable[syllables[at]!] ??= new Set();
      bySyllable[syllables[at]!]!.add(character);
    }
  }
  return Object.fromEntries(Object.entries(bySyllable).map(([syllable, characters]) => [syllable, [...characters].join('')]));
}
