import type { Curriculum } from '../curriculum.ts';
import type { Text } from '../document.ts';
import type { Locale, Localized } from '../locale.ts';
import { type MadeFrom, memoryFile, type TextMemory, writtenMemory } from '../translationMemory.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Row } from './align.ts';
import { isComparable, type Pair, pairsOf, placeOf, rowsOf } from './state.ts';

/** What to mark as up to date: a folder, a file, or lines of a file. */
export interface Selected {
  /** Relative to the curriculum's root: `lessons`, `lessons/grade-3/08-…`, `…/plan.en.mdx`, `…/plan.zh.mdx`. */
  place: string;
  /** Lines of a translation on which paragraphs begin; undefined for all of it. */
  lines: number[] | undefined;
  /** Only this language. */
  locale?: Locale | undefined;
}

/** The new content of a translation memory file. */
export interface NewMemory {
  file: string;
  content: string;
}

/** `lessons/…/plan.en.mdx:34,57` → the file and its lines. */
export function placeAndLines(written: string): { place: string; lines: number[] | undefined } {
  const match = /^(.*?\.mdx):(\d+(?:,\d+)*)$/.exec(written);
  const place = (match ? match[1]! : written).replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '');
  return { place: place === '.' ? '' : place, lines: match ? match[2]!.split(',').map(Number) : undefined };
}

/**
 * Returns the translation memory files after marking translations as up to date. A paragraph without a counterpart is recorded as left out
 * or added on purpose. A text with errors is skipped, because paragraphs that could not be read would be recorded as left out. Returns a
 * message when there is nothing to mark.
 */
export function markUpToDate(
  curriculum: Curriculum,
  { place, lines, locale }: Selected,
  vocabulary: Vocabulary,
): { memories: NewMemory[]; texts: number; paragraphs: number; passedOver: string[] } | { error: Localized } {
  const all = pairsOf(curriculum).filter((pair): pair is Translated => pair.translation !== undefined);
  const chosen = all.filter((pair) => isAt(pair, place) && (locale === undefined || pair.locale === locale));
  if (chosen.length === 0) {
    return { error: { zh: `"${place}" 这里没有译文。`, en: `There is no translation at "${place}".` } };
  }
  const comparable = chosen.filter(isComparable);
  const first = comparable[0];
  const passedOver = chosen.filter((pair) => !comparable.includes(pair)).map(({ translation }) => translation.file);
  if (!first) {
    const reasons = passedOver.map(notYet);
    return { error: { zh: reasons.map(({ zh }) => zh).join('\n'), en: reasons.map(({ en }) => en).join('\n') } };
  }
  if (lines && first.translation.file !== place) {
    return {
      error: { zh: `行号要写译文的；"${place}" 是原文。`, en: `Lines are those of a translation; "${place}" is an original.` },
    };
  }

  const memories = new Map<Pair, TextMemory>();
  let paragraphs = 0;
  for (const pair of comparable) {
    const rows = rowsOf(pair, pair.translation, vocabulary);
    if (lines) {
      const begins = (row: Row, line: number) => row.translation !== undefined && placeOf(pair.translation, row.translation).line === line;
      const unknown = lines.find((line) => !rows.some((row) => begins(row, line)));
      if (unknown !== undefined) {
        return {
          error: { zh: `${place} 没有从第 ${unknown} 行开始的段落。`, en: `No paragraph of ${place} begins on line ${unknown}.` },
        };
      }
      const named = rows.filter((row) => lines.some((line) => begins(row, line)));
      paragraphs += named.length;
      memories.set(pair, memoryOf(pair, rows, new Set(named)));
    } else {
      paragraphs += rows.length;
      memories.set(pair, memoryOf(pair, rows, new Set(rows)));
    }
  }
  return { memories: filesOf(all, memories), texts: comparable.length, paragraphs, passedOver };
}

/** The message for a translation that cannot be compared yet. */
export function notYet(file: string): Localized {
  return {
    zh: `${file}：它或它的原文里有错误。先改好：npm run check`,
    en: `${file}: it or its original has errors. Fix them first: npm run check`,
  };
}

type Translated = Pair & { translation: Text<object> };

function isAt({ folder, original, translation }: Translated, place: string): boolean {
  return place === '' || original.file === place || translation.file === place || `${folder}/`.startsWith(`${place}/`);
}

/** Returns the record of a text after marking some rows as done; the other rows keep their records. */
function memoryOf({ original, translation }: Translated, rows: readonly Row[], doneRows: ReadonlySet<Row>): TextMemory {
  const left = rows.filter((row) => !doneRows.has(row) && row.state !== 'fresh');
  return {
    files: left.length === 0 ? { original: original.fingerprint, translation: translation.fingerprint } : undefined,
    paragraphs: rows.flatMap((row): MadeFrom[] => {
      if (!doneRows.has(row) && row.state !== 'fresh') return row.from ? [row.from] : [];
      const { words } = row.original ?? row.translation!;
      return [{ original: row.original?.hash, translation: row.translation?.hash, words: firstWords(words) }];
    }),
  };
}

/** Returns the files for these records, each together with the records of the other texts of its folder. */
function filesOf(all: readonly Translated[], memories: ReadonlyMap<Pair, TextMemory>): NewMemory[] {
  const files = Map.groupBy(all, ({ folder, locale }) => memoryFile(folder, locale));
  return [...files]
    .filter(([, pairs]) => pairs.some((pair) => memories.has(pair)))
    .map(([file, pairs]) => {
      const remembered = pairs.flatMap((pair) => {
        const memory = memories.get(pair) ?? pair.translation.memory;
        return memory ? [[pair.name, memory] as const] : [];
      });
      return { file, content: writtenMemory(new Map(remembered)) };
    });
}

/** Returns the beginning of a paragraph, enough for a person to recognise it. */
export function firstWords(words: string): string {
  const most = /\p{Script=Han}/u.test(words) ? 16 : 40;
  return [...words].length <= most ? words : `${[...words].slice(0, most - 1).join('')}…`;
}
