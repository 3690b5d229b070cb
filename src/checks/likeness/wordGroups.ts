/** Groups of words of like meaning: "sobs" and "blubbing" are one group, so that what was learnt of one is known of the other. */
export class WordGroups {
  private readonly groupsOf = new Map<string, number[]>();
  private readonly words: RegExp | undefined;

  constructor(groups: readonly (readonly string[])[], formOf: (word: string) => string = (word) => word) {
    for (const [number, words] of groups.entries()) for (const word of words) this.add(formOf(word), number);
    const longestFirst = [...this.groupsOf.keys()].sort((a, b) => b.length - a.length);
    if (longestFirst.length > 0) this.words = new RegExp(longestFirst.map(escaped).join('|'), 'gu');
  }

  /** The groups of a word; most words have none. */
  of(word: string): readonly number[] {
    return this.groupsOf.get(word) ?? none;
  }

  /** Replaces each word of a group by one sign, in a text without spaces between its words; returns the groups as well. */
  replaceIn(text: string): { text: string; groups: number[] } {
    const groups: number[] = [];
    if (!this.words) return { text, groups };
    const replaced = text.replace(this.words, (word) => {
      const own = this.of(word);
      groups.push(...own);
      return signOf(own[0]!);
    });
    return { text: replaced, groups };
  }

  private add(word: string, number: number): void {
    const groups = this.groupsOf.get(word) ?? [];
    if (!groups.includes(number)) this.groupsOf.set(word, [...groups, number]);
  }
}

const none: readonly number[] = [];

/** Code points for private use, which no text contains: the check for invisible characters refuses them. */
const firstSign = 0xe000;

function signOf(group: number): string {
  return String.fromCharCode(firstSign + group);
}

/** Whether a text contains the sign of a group. */
export const hasSign = (text: string): boolean => /[\ue000-\uf8ff]/.test(text);

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
