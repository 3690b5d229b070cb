/** A place in words that names articles of a law. */
export interface NamedArticles {
  words: string;
  at: number;
  /** The law as it is written before them: 未成年人保护法; undefined when no law is named. */
  law?: string;
  articles: number[];
}

const numeral = '[一二三四五六七八九十百零]+';
const listed = `第(${numeral}(?:(?:、|和|到|至)第?${numeral})*)条`;

/** 未成年人保护法第三十九、四十条, （第六十三条）. Items of a list are not meant: 念到第四条, 这个办法第一条. */
const chinese = new RegExp(`(\\p{Script=Han}*(?<![办方做想看说写用])法)(?:（[^（）]{1,12}）)?${listed}|(?<=[（(])${listed}(?=[）)])`, 'gu');

/** Law on the Protection of Minors, articles 22 and 23; (Article 63). */
const name = '(?:[A-Z][\\w-]*|on|of|the|in)';
const english = new RegExp(`(?:(${name}(?: ${name})*)(?:, | \\(|\\())?\\b([Aa]rticles? \\d+(?:(?:, | and |, and | to |[-–])\\d+)*)`, 'gu');

/** Finds where words name articles of laws, in Chinese or English. */
export function articlesIn(words: string, language: 'zh' | 'en'): NamedArticles[] {
  if (language === 'zh') {
    return [...words.matchAll(chinese)].map(({ 0: found, 1: law, 2: named, 3: alone, index }) => ({
      words: found,
      at: index,
      ...(law === undefined ? {} : { law }),
      articles: (named ?? alone)!.match(new RegExp(numeral, 'gu'))!.map(numberOf),
    }));
  }
  return [...words.matchAll(english)].map(({ 0: found, 1: before, 2: named, index }) => {
    const law = before !== undefined && /\bLaw\b/.test(before) ? before : undefined;
    return {
      words: law === undefined ? named! : found,
      at: law === undefined ? index + found.length - named!.length : index,
      ...(law === undefined ? {} : { law }),
      articles: named!.match(/\d+/g)!.map(Number),
    };
  });
}

/** 十一, 六十三, 一百一十七, 一百零三. */
function numberOf(written: string): number {
  const digit = (sign: string) => Math.max(0, '零一二三四五六七八九'.indexOf(sign));
  let value = 0;
  let last = 0;
  for (const sign of written) {
    if (sign === '百') value += 100 * (last || 1);
    else if (sign === '十') value += 10 * (last || 1);
    last = sign === '百' || sign === '十' ? 0 : digit(sign);
  }
  return value + last;
}

/** The name of a law as texts write it: without the country and the year of its revision. */
export function shortName(title: string): string {
  return title
    .replace(/[（(][^（）()]*[）)]/g, '')
    .replace(/^中华人民共和国| of the PRC/g, '')
    .trim();
}
