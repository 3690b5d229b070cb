/** Puts values into a sentence: `fill('{{n}} sheets', { n: 3 })`. For scripts that carry sentences without i18next. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, key: string) => String(values[key] ?? ''));
}
