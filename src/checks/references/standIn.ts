/**
 * How a sentence says that something is not there, and what to do instead. The words after the first group are what to do: four characters in
 * Chinese, three words in English, at least.
 */
const missing = {
  zh: /(?:还没有?写|还在写|没有(?:以前|之前)|写[好出成完]{0,2}(?:以前|之前))([\s\S]*)/,
  en: /(?:\bnot (?:yet )?written\b|\bbeing written\b|\buntil then\b|\buntil\b[^.!?]{1,40}?\b(?:is|are) written\b)([\s\S]*)/i,
} as const;

/** A class may not have had an earlier lesson, written or not: the sentence says what it does then, or offers something to those who have. */
const classLacksIt = {
  zh: /没有?[上学读做]过([\s\S]*)|[上学读做]过[^。！？]{1,40}的(?:孩子|学生|人|班)?，?(?:就|还|也)?可以([\s\S]*)/,
  en: /\b(?:have|has|had)(?: not|n['’]t| never) (?:had|done|learn(?:ed|t)|met|read)\b([\s\S]*)|\bwho (?:have|had) (?:had|done|learn(?:ed|t)|met|read)\b[^.!?]{1,80}?\b(?:can|may)\b([\s\S]*)/i,
} as const;

const saysWhat = { zh: /(?:\p{Script=Han}[^\p{Script=Han}]*){4}/u, en: /(?:\p{L}+[^\p{L}]+){2}\p{L}+/u } as const;

/** Whether words say what to do while a document is not written. Of a lesson, they may also say it for a class that has not had it. */
export function carriesStandIn(words: string, language: 'zh' | 'en', isLesson: boolean): boolean {
  return [missing, ...(isLesson ? [classLacksIt] : [])].some((pattern) => {
    const rest = pattern[language]
      .exec(words)
      ?.slice(1)
      .find((group) => group !== undefined);
    return rest !== undefined && saysWhat[language].test(rest);
  });
}

const saysUnwritten = { zh: /还没有?写(?![给下进信])|还在写/, en: /\bnot (?:yet )?written yet\b|\bnot yet written\b/i } as const;

/** Returns where words say that what they named before is not written, which is wrong once it is; -1 when they do not. */
export function unwrittenAt(words: string, language: 'zh' | 'en'): number {
  return words.search(saysUnwritten[language]);
}
