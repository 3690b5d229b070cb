import type { Level } from '../../curriculum/schema/levels.ts';

/** A shape in words. */
export interface PlacedShape {
  shape: string;
  start: number;
}

/** Finds the shapes of levels in words. */
export class Shapes {
  private readonly one: RegExp;
  /** Several in a row name the levels as such: "by ○△□◇", "△ and □ children". */
  private readonly several: RegExp;
  private readonly explanation: RegExp;

  constructor(levels: readonly Level[]) {
    const any = `[${levels.map(({ shape }) => shape).join('')}]`;
    const names = levels.flatMap(({ name }) => Object.values(name));
    this.one = new RegExp(any, 'gu');
    this.several = new RegExp(`${any}(?:[\\s、,，·/和或及]*(?:and|or)?\\s*${any})+`, 'gu');
    this.explanation = new RegExp(`^\\s*(?:${names.join('|')})?(?!\\s*[的级和是、；。）)])`, 'iu');
  }

  /** The shapes that stand alone, in their order. */
  in(words: string): PlacedShape[] {
    const alone = words.replace(this.several, (run) => ' '.repeat(run.length));
    return [...alone.matchAll(this.one)].map(({ 0: shape, index }) => ({ shape, start: index }));
  }

  /** The shape with which words begin. */
  leading(words: string): string | undefined {
    const [first] = this.in(words);
    return first && words.slice(0, first.start).trim() === '' ? first.shape : undefined;
  }

  /** Whether words behind a shape say what its level means: its name or what is done; not "△ 的孩子". */
  areExplanation(words: string): boolean {
    return this.explanation.test(words);
  }
}
