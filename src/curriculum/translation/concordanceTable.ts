import { type Locale, like, ownName } from '../locale.ts';
import type { Saying, TermCandidate } from './concordance.ts';

/** How each language says a term, as a table for people. */
export function concordanceTable(term: string, sayings: readonly Saying[], language: Locale): string {
  const zh = like[language] === 'zh';
  if (sayings.length === 0) return zh ? `没有一段译文的原文有“${term}”。\n` : `No paragraph with "${term}" is translated.\n`;
  const other = zh ? '（看不出来）' : '(not recognised)';
  const width = Math.max(...sayings.map(({ words }) => (words ?? other).length));
  const languages = Map.groupBy(sayings, ({ locale }) => locale);
  const parts = [...languages].map(([locale, own]) => {
    const rows = own.map(({ words, places }) => {
      const { file, line } = places[0]!;
      return `  ${(words ?? other).padEnd(width)}  ${String(places.length).padStart(4)}  ${inDocuments(places.map(({ document }) => document))}  ${file}:${line}`;
    });
    return `${term} · ${ownName[locale]}\n${rows.join('\n')}\n`;
  });
  return parts.join('\n');
}

/** W02 ×22, W09 ×26. */
function inDocuments(documents: readonly string[]): string {
  return [...Map.groupBy(documents, (document) => document)].map(([id, { length }]) => `${id} ×${length}`).join(', ');
}

/** Words that may belong into the glossary, as a table for people. */
export function candidatesTable(candidates: readonly TermCandidate[], language: Locale): string {
  const zh = like[language] === 'zh';
  const head = zh
    ? `${candidates.length} 个词不在 content/glossary.yaml 里：几处，在哪几份材料。看译文怎么说：npm run translation -- --term <词>`
    : `${candidates.length} words are not in content/glossary.yaml: how often, in which documents. To see their translations: npm run translation -- --term <word>`;
  return [
    head,
    ...candidates.map(({ term, count, documents }) => `${String(count).padStart(5)}  ${term}  ${documents.join(', ')}`),
    '',
  ].join('\n');
}
