import { stem } from './stem.ts';

/** Letters in one form: full-width and capital letters, accents and traditional characters become plain ones. */
export function plainText(text: string, simple: ReadonlyMap<string, string>): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Script=Han}/gu, (character) => simple.get(character) ?? character)
    .replace(/[’‘`]/g, "'");
}

/** The simplified form of each traditional character, from pairs of them. */
export function simpleForms(pairs: string): Map<string, string> {
  const characters = [...pairs];
  return new Map(characters.flatMap((one, at) => (at % 2 === 0 ? [[one, characters[at + 1]!] as [string, string]] : [])));
}

/** The stretches of Chinese characters in a text. */
export function hanRuns(text: string): string[] {
  return text.match(/\p{Script=Han}+/gu) ?? [];
}

/** The words of letters and digits in a text. A hyphen is a space; can't is cant. */
export function latinWords(text: string): string[] {
  return text.replace(/'/g, '').match(/[a-z0-9]+/g) ?? [];
}

export function latinStems(text: string): string[] {
  return latinWords(text).map(stem);
}

/** Neighbouring characters in twos: 写给远方 has 写给, 给远, 远方. */
export function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, at) => characters[at]! + character);
}
