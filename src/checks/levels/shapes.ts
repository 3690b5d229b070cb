import type { Level } from '../../curriculum/schema/levels.ts';

/** A shape in words. */
export interface PlacedShape {
  shape: string;
  start: number;
}

/** What a passage knows of the words that explain a level in it. */
interface Explaining {
  explains: string;
  before: number;
  sentenceLength: (words: string, from: number) => number;
}

/** Finds the shapes of levels in words. */
export class Shapes {
  private readonly one: RegExp;
  /** Several in a row name the levels as such: "by ○△□◇", "△ and □ children". */
  private readonly several: RegExp;
  private readonly explained: RegExp;

  constructor(levels: readonly Level[]) {
    const any = `[${levels.map(({ shape }) => shape).join('')}]`;
    const names = levels.flatMap(({ name }) => Object.values(name));
    this.one = new RegExp(any, 'gu');
    this.several = new RegExp(`${any}(?:[\\s、,，·/和或及]*(?:and|or)?\\s*${any})+`, 'gu');
    // What follows says what the level means: its name, a colon or what is done; not "△ 的孩子", "level △ children".
    this.explained = new RegExp(`^\\s*(?:${names.join('|')})?(?!\\s*[的级和是、；。）)])`, 'iu');
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

  /**
   * What a passage says of each level: from a shape to the next one, in a passage that begins with a shape; elsewhere to the end of the
   * sentence.
   */
  explainedIn(passage: Explaining): { shape: string; words: string; offset: number }[] {
    const words = passage.explains;
    const shapes = this.in(words);
    const isLed = this.leading(words) !== undefined;
    return shapes.flatMap(({ shape, start }, index) => {
      const next = shapes[index + 1]?.start ?? words.length;
      const end = isLed ? next : Math.min(next, start + passage.sentenceLength(words, start));
      const said = words.slice(start + 1, end);
      if (!isLed && !/(?:^|[·|，,：:；;。.→])\s*$/u.test(words.slice(0, start))) return [];
      return this.explained.test(said) ? [{ shape, words: said, offset: Math.max(0, start - passage.before) }] : [];
    });
  }
}
