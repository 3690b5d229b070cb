import { distance } from '../distance.ts';

/** Shortest word that is recognized with one letter wrong, and with two: shorter ones would be other words. */
const oneWrong = 6;
const twoWrong = 9;

/**
 * Returns a function that gives a misspelt word as one of these, when it is nearly that; a star stands for any letter. Words of `correct` stay
 * what they are: building is not bullying.
 */
export function correctorOf(words: readonly string[], correct: ReadonlySet<string>): (word: string) => string {
  return (typed) => {
    if (words.includes(typed) || correct.has(typed)) return typed;
    if (typed.includes('*')) return words.find((word) => isHidden(typed, word)) ?? typed.replaceAll('*', '');
    return words.find((word) => isNearly(typed, word)) ?? typed;
  };
}

function isHidden(typed: string, word: string): boolean {
  return typed.length === word.length && [...typed].every((sign, at) => sign === '*' || sign === word[at]);
}

function isNearly(typed: string, word: string): boolean {
  if (word.length < oneWrong || typed[0] !== word[0]) return false;
  const most = word.length >= twoWrong ? 2 : 1;
  return Math.abs(typed.length - word.length) <= most && distance(typed, word) <= most;
}
