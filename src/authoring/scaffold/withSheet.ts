import { isMap, isSeq, parseDocument } from 'yaml';
import type { Reader } from '../../curriculum/kind.ts';
import { type Localized, requiredLocales } from '../../curriculum/locale.ts';
import type { SheetKind } from '../../curriculum/sheetKind.ts';

/** A sheet as the plan lists it. */
export interface SheetInPlan {
  name: string;
  title: Localized;
  kind: SheetKind;
  for: Reader;
}

/**
 * Returns the plan, the text of its yaml, with a sheet after the others of a document; all other lines, including comments, stay as they
 * are. Undefined where the document, or its list of sheets, is not in this file.
 */
export function withSheet(plan: string, id: string, sheet: SheetInPlan): string | undefined {
  const { contents, errors } = parseDocument(plan);
  const entry = isSeq(contents) ? contents.items.find((item) => isMap(item) && (item.get('id') as unknown) === id) : undefined;
  const sheets = isMap(entry) ? entry.get('sheets', true) : undefined;
  if (errors.length > 0 || !isSeq(sheets) || !sheets.range) return undefined;
  const written = sheetEntry(sheet);
  const last = sheets.items.at(-1) as { range?: number[] } | undefined;
  const [from, to] = sheets.range;
  if (sheets.flow)
    return `${plan.slice(0, last?.range?.[1] ?? from + 1)}${last ? ', ' : ''}${written}${plan.slice(last?.range?.[1] ?? to - 1)}`;
  if (!last?.range) return undefined;
  const dash = plan.lastIndexOf('-', (sheets.items[0] as { range: number[] }).range[0]! - 1);
  const indent = plan.slice(plan.lastIndexOf('\n', dash) + 1, dash);
  const end = /\r\n/.test(plan) ? '\r\n' : '\n';
  const text = plan.endsWith('\n') ? plan : plan + end;
  const place = text.indexOf('\n', text.slice(0, last.range[1]).trimEnd().length) + 1;
  return `${text.slice(0, place)}${indent}- ${written}${end}${text.slice(place)}`;
}

/** A sheet as a line of the plan. */
export function sheetEntry({ name, title, kind, for: reader }: SheetInPlan): string {
  return `{ name: ${name}, title: { ${requiredLocales.map((locale) => `${locale}: ${scalar(title[locale])}`).join(', ')} }, kind: ${kind}, for: ${reader} }`;
}

/** Words as YAML: in quotation marks where a sign would mean something. */
function scalar(words: string): string {
  return /^[\p{L}\p{N}][^:#,[\]{}"\\]*$/u.test(words) && !/^(true|false|null|yes|no|on|off|[\d.]+)$/i.test(words)
    ? words
    : JSON.stringify(words);
}
