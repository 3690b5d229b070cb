import type { ByLanguage, LevelAnswer, LineAnswer } from './answers.ts';

/** The parts of an answer between commas; Chinese commas too. */
function byCommas(answer: string): string[] {
  return answer.split(/[,，]/).map((part) => part.trim());
}

/** `en, zh` or `en zh`. */
export function languagesIn(answer: string): string[] {
  return answer.split(/[\s,，、]+/).filter((code) => code !== '');
}

/**
 * A text in each language, in their order: `港湾 / Harbour`. In one language the whole answer is the text, since it may hold the sign. Undefined
 * if there are more or fewer texts than languages.
 */
export function inEach(answer: string, languages: readonly string[]): ByLanguage | undefined {
  const texts = languages.length === 1 ? [answer.trim()] : answer.split(/\s+\/\s+|／/).map((text) => text.trim());
  if (texts.length !== languages.length || texts.includes('')) return undefined;
  return Object.fromEntries(languages.map((code, index) => [code, texts[index]!]));
}

/** `S1, Stage 1, 12-14, 6; S2, Stage 2, 15-17, 6`. Undefined for a level that does not have four parts. */
export function levelsIn(answer: string, languages: readonly string[]): (LevelAnswer | undefined)[] {
  return answer
    .split(/[;；]/)
    .filter((level) => level.trim() !== '')
    .map((level) => {
      const [id, said, ages, sessions, ...more] = byCommas(level);
      const name = said === undefined ? undefined : inEach(said, languages);
      if (!id || !name || !ages || !sessions || more.length > 0) return undefined;
      return { id, name, ages: ages.replace('–', '-'), sessions: Number(sessions) };
    });
}

/** `911, Emergency, day and night`, or two of them with a semicolon: the police, then the ambulance. */
export function urgentIn(answer: string, languages: readonly string[]): LineAnswer[] | undefined {
  const lines = answer.split(/[;；]/).map((line) => lineIn(line, languages));
  const read = lines.filter((line) => line !== undefined);
  return read.length === lines.length && lines.length <= 2 ? read : undefined;
}

/** `911, Emergency, day and night`: hours may hold commas. */
export function lineIn(answer: string, languages: readonly string[]): LineAnswer | undefined {
  const [number, called, ...rest] = byCommas(answer);
  const name = called === undefined ? undefined : inEach(called, languages);
  const hours = inEach(rest.join(', '), languages);
  return number && name && hours ? { number, name, hours } : undefined;
}
