const initial = '(?:[zcs]h?|[bpmfdtnlgkhjqxryw])';
const open = '(?:a(?:ng?|[io])?|o(?:ng|u)?|e(?:ng?|[ir])?)';
const closed = '(?:i(?:ang?|ao|ong|ng?|[aeu])?|u(?:ang?|ai|[aieon])?|v[en]?)';
const syllable = `(?:${initial}(?:${open}|${closed})|${open})`;
const syllables = new RegExp(`^${syllable}*$`);
const beginnings = new RegExp(`^${syllable}*${initial}?$`);

/** Whether letters are syllables of pinyin without a rest. A little more is accepted than there is in Chinese. */
export function arePinyin(letters: string): boolean {
  return syllables.test(letters);
}

/** The same while the last syllable is still being typed. */
export function beginPinyin(letters: string): boolean {
  return beginnings.test(letters);
}
