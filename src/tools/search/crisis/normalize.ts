/** Letters and digits as they are meant: full-width and decorated forms as plain ones, without accents, in small letters. */
function plain(query: string): string {
  return query
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .normalize('NFKC')
    .toLowerCase();
}

/**
 * Only letters and digits, and 。 at the end: 自 * 杀 is 自杀。, and zì shā is zisha。 Words of letters that are not kept are an end as
 * well.
 */
export function squeezed(query: string, keeps: (letters: string) => boolean = () => true): string {
  const kept = plain(query)
    .replace(/。/g, '')
    .replace(/[a-z]+/g, (letters) => (keeps(letters) ? letters : '。'));
  return `${kept.replace(/[^\p{L}\p{N}。]+/gu, '')}。`;
}

const digits: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' };
const short: Readonly<Record<string, string>> = { '2': 'to', '4': 'for', u: 'you', r: 'are', ur: 'your', n: 'and' };

/**
 * The words of a query in letters: what's is whats, su1cide is suicide. A letter that is repeated may be meant once or twice (dieeee,
 * killlll), so there may be two ways to read it.
 */
export function asWords(query: string): string[][] {
  const words = plain(query)
    .replace(/['’`‘]/g, '')
    .replace(/\p{Script=Han}+/gu, ' ')
    .split(/[^\p{L}\p{N}*@$!]+/u)
    .map((word) => word.replace(/^[*@!]+|[*@!]+$/g, ''))
    .filter((word) => word !== '');
  const joined = joinLetters(words).map(
    (word) => short[word] ?? (/\p{L}/u.test(word) ? word.replace(/[013457@$!]/g, (sign) => digits[sign]!) : word),
  );
  const once = joined.map((word) => word.replace(/(.)\1{2,}/g, '$1'));
  const twice = joined.map((word) => word.replace(/(.)\1{2,}/g, '$1$1'));
  return once.join() === twice.join() ? [once] : [once, twice];
}

/** Three single letters or more are one word: s u i c i d e. */
function joinLetters(words: readonly string[]): string[] {
  return words
    .join(' ')
    .replace(/(?<![^ ])[a-z](?: [a-z]){2,}(?![^ ])/g, (letters) => letters.replaceAll(' ', ''))
    .split(' ')
    .filter((word) => word !== '');
}
