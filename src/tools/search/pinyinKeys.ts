import { pinyin } from 'pinyin-pro';

/**
 * Returns what a teacher may type for a Chinese title on a Latin keyboard: 想家 → `xiangjia xiang jia xj`. Latin letters in the title are
 * omitted, as the index has them already.
 */
export function pinyinKeys(title: string): string {
  const chinese = title.replace(/[^\p{Script=Han}]+/gu, ' ').trim();
  if (chinese === '') return '';
  const phrases = chinese.split(' ').map((phrase) => pinyin(phrase, { toneType: 'none', type: 'array' }));
  const all = phrases.flat();
  const keys = [...phrases.map((syllables) => syllables.join('')), all.join(''), ...all, all.map((syllable) => syllable[0]).join('')];
  // Pairs and triples of syllables, so that a word inside a title is found: 写给远方的信 by "yuanfang".
  const pairs = [2, 3].flatMap((length) => all.slice(0, all.length - length + 1).map((_, at) => all.slice(at, at + length)));
  return [
    ...new Set([...keys, ...pairs.map((pair) => pair.join('')), ...pairs.map((pair) => pair.map((syllable) => syllable[0]).join(''))]),
  ].join(' ');
}

/** Minimum number of occurrences for initials, which are too short to be useful for a word that occurs once. */
const timesForInitials = 2;
const longest = 4;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Returns what a teacher may type for the words of a text: 想家 → `xiangjia`, and `xj` when the word occurs more than once. */
export function pinyinOfWords(text: string): string {
  const times = new Map<string, number>();
  for (const { segment } of segmenter.segment(text)) {
    if (/^\p{Script=Han}{2,}$/u.test(segment) && segment.length <= longest) times.set(segment, (times.get(segment) ?? 0) + 1);
  }
  const keys = [...times].flatMap(([word, count]) => {
    const syllables = pinyin(word, { toneType: 'none', type: 'array' });
    return [syllables.join(''), ...(count >= timesForInitials ? [syllables.map((syllable) => syllable[0]).join('')] : [])];
  });
  return [...new Set(keys)].join(' ');
}
