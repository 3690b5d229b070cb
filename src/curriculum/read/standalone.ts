import type { Text } from '../document.ts';
import { isLocale, type Locale } from '../locale.ts';
import type { Problem } from '../problem.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { filesIn, readText } from './files.ts';
import type { Form } from './forms.ts';
import { hashOf, type ReadCache } from './readCache.ts';
import { type Parsing, readMdx } from './texts.ts';
import { readMemories } from './translationMemories.ts';

/** A text with its translations that does not belong to a document. */
export interface Standalone<F> {
  /** The name of its files: `safety`. */
  name: string;
  sourceHash: string;
  texts: Partial<Record<Locale, Text<F>>>;
}

/** Reads the texts of a folder, each in all its languages. Files whose names are not those of a text are left to `strays`. */
export function readStandalone<F>(
  root: string,
  folder: string,
  form: Form<F>,
  vocabulary: Vocabulary,
  parsing: Parsing,
  cache: ReadCache,
): { found: Standalone<F>[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const found = new Map<string, Standalone<F>>();
  const records = cache.of(`${folder} translations`);
  const memories = readMemories(folder, (file) => readText(root, file), records);
  records.close();
  problems.push(...memories.problems);
  for (const file of filesIn(root, folder)) {
    const [, name, locale] = /^([a-z0-9-]+)\.([a-z-]+)\.mdx$/.exec(file) ?? [];
    if (name === undefined || !isLocale(locale!)) continue;
    const place = `${folder}/${file}`;
    const content = readText(root, place)!;
    const sourceHash = hashOf(content, memories.hashFor(locale));
    const cached = cache.of(place);
    const { text, problems: inText } = cached.recall(place, sourceHash, () =>
      readMdx(place, content, memories.of(locale, name), form, vocabulary, parsing),
    );
    cached.close();
    problems.push(...inText);
    const one = found.get(name) ?? { name, sourceHash: '', texts: {} };
    one.sourceHash = hashOf(one.sourceHash, sourceHash);
    found.set(name, one);
    if (text) one.texts[locale] = text;
  }
  return { found: [...found.values()], problems };
}
