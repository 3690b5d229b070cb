import { isBlock } from '../../blocks/blocksOf.ts';
import frame from '../../blocks/frame/block.ts';
import ifThen from '../../blocks/if-then/block.ts';
import scenario from '../../blocks/scenario/block.ts';
import { vocabulary } from '../../blocks/vocabulary.ts';
import type { Locale } from '../../curriculum/locale.ts';
import { type BlockNode, type Node, type Position, plainText } from '../../curriculum/tree.ts';
import { wordsInProps } from '../../curriculum/vocabulary.ts';
import { type JoinedWords, joinWords } from '../joinWords.ts';
import { normalize } from '../normalize.ts';
import { sentencesOf } from '../phrase.ts';
import type { Shapes } from './shapes.ts';

/** What is around a passage. */
interface Given {
  /** The shapes that it gives to words without one. */
  around: readonly string[];
  /** See `Passage`. */
  explains: string;
}

/** A paragraph, a cell or an attribute, and the level that what is around it gives to its words. */
export class Passage {
  readonly words: string;
  readonly placeOf: (offset: number) => Position;
  /** The words that explain a level here: of a table row all its cells, of a frame its title too; empty if they belong to another passage. */
  readonly explains: string;
  private readonly around: readonly string[];
  private readonly shapes: Shapes;
  private readonly locale: Locale;

  constructor({ words, placeOf }: JoinedWords, { around, explains }: Given, shapes: Shapes, locale: Locale) {
    this.words = words;
    this.placeOf = placeOf;
    this.around = around;
    this.explains = explains;
    this.shapes = shapes;
    this.locale = locale;
  }

  /** The shapes that words of the passage are given: the next one in their sentence, the one before them, or those around the passage. */
  shapesFor(start: number, end: number): readonly string[] {
    const sentence = this.sentence(start);
    const own = this.shapes.in(this.words).filter((shape) => shape.start >= sentence.start && shape.start < sentence.end);
    const chosen = own.find((shape) => shape.start >= end) ?? own.findLast((shape) => shape.start < start);
    if (chosen) return [chosen.shape];
    const leading = this.shapes.leading(this.words);
    return leading === undefined ? this.around : [leading];
  }

  sentenceAround(offset: number): string {
    const { start, end } = this.sentence(offset);
    return this.words.slice(start, end);
  }

  /**
   * What the passage says of each level: from a shape to the next one, in a passage that begins with a shape; elsewhere behind a shape that
   * begins a clause, to the end of the sentence.
   */
  get explained(): { shape: string; words: string; offset: number }[] {
    const words = this.explains;
    const shapes = this.shapes.in(words);
    const isLed = this.shapes.leading(words) !== undefined;
    return shapes.flatMap(({ shape, start }, index) => {
      if (!isLed && !/(?:^|[·|，,：:；;。.→])\s*$/u.test(words.slice(0, start))) return [];
      const sentence = wholeSentences(words.slice(start), this.locale)[0]?.length ?? 0;
      const next = shapes[index + 1]?.start ?? words.length;
      const said = words.slice(start + 1, isLed ? next : Math.min(next, start + sentence));
      // A place in another cell of a row is reported where the row begins.
      return this.shapes.areExplanation(said) ? [{ shape, words: said, offset: Math.min(start, this.words.length) }] : [];
    });
  }

  private sentence(offset: number): { start: number; end: number } {
    let start = 0;
    for (const sentence of wholeSentences(this.words, this.locale)) {
      if (offset < start + sentence.length) return { start, end: start + sentence.length };
      start += sentence.length;
    }
    return { start, end: this.words.length };
  }
}

/** Sentences with the quotations that they begin with: “有我没我，都一样。”□ is one. */
function wholeSentences(words: string, locale: Locale): string[] {
  const sentences: string[] = [];
  for (const { sentence } of sentencesOf(words, locale)) {
    if (sentences.length > 0 && /^\s*["”’)）]/.test(sentence)) sentences[sentences.length - 1] += sentence;
    else sentences.push(sentence);
  }
  return sentences;
}

/** The passages of a text in reading order. */
export function passagesOf(nodes: readonly Node[], shapes: Shapes, locale: Locale): Passage[] {
  const passage = (run: Run, given: Given) => new Passage(run, given, shapes, locale);

  function within(siblings: readonly Node[], outer: readonly string[]): Passage[] {
    let around = outer;
    return siblings.flatMap((node): Passage[] => {
      if (node.type === 'heading') {
        const run = runOf(node.children);
        const own = run ? shapesIn(run.words) : [];
        around = own.length > 0 ? own : outer;
        return run ? [passage(run, { around, explains: run.words })] : [];
      }
      if (node.type === 'block') return inBlock(node, around);
      if (node.type === 'tableRow') return inRow(node.children, around);
      if (node.type === 'listItem') return within(node.children, unitShapes(node.children) ?? around);
      if (node.type === 'paragraph') return inWords(node.children, around);
      return 'children' in node ? within(node.children, around) : [];
    });
  }

  function inWords(children: readonly Node[], around: readonly string[]): Passage[] {
    const run = runOf(children);
    return run ? [passage(run, { around, explains: run.words })] : [];
  }

  function inRow(cells: readonly Node[], around: readonly string[]): Passage[] {
    const runs = cells.flatMap((cell) => ('children' in cell ? [runOf(cell.children) ?? []].flat() : []));
    const row = runs.map(({ words }) => words).join(' | ');
    const leading = leadingIn(cells);
    const own = leading.length > 0 ? leading : around;
    return runs.map((run, index) => passage(run, { around: own, explains: index === 0 ? row : '' }));
  }

  function inBlock(block: BlockNode, around: readonly string[]): Passage[] {
    const attributes = wordsInProps(block, vocabulary).flatMap(([, said]) => said.map((words) => normalize(words).words));
    const title = attributes.join(' | ');
    const isUnit = isBlock(block, ifThen) || isBlock(block, scenario);
    const titled = shapesIn(title);
    const own = titled.length > 0 ? titled : ((isUnit ? unitShapes(block.children) : undefined) ?? around);
    const at = () => block.at;
    const body = vocabulary.get(block.name)?.holds === 'words' ? inWords(block.children, own) : within(block.children, own);
    // A frame is a level with all that it says.
    const more = isBlock(block, frame) && titled.length === 1 ? `：${normalize(plainText(block.children)).words}` : '';
    return [...attributes.map((words) => passage({ words, placeOf: at }, { around: own, explains: words + more })), ...body];
  }

  /** The shapes of a unit: those with which its paragraphs begin, otherwise all; undefined if there are none. */
  function unitShapes(children: readonly Node[]): string[] | undefined {
    const leading = leadingIn(children);
    const all = leading.length > 0 ? leading : runsIn(children).flatMap(({ words }) => shapesIn(words));
    return all.length > 0 ? all : undefined;
  }

  function leadingIn(children: readonly Node[]): string[] {
    return runsIn(children).flatMap(({ words }) => shapes.leading(words) ?? []);
  }

  function shapesIn(words: string): string[] {
    return shapes.in(words).map(({ shape }) => shape);
  }

  return within(nodes, []);
}

type Run = JoinedWords;

/** The words of a sentence as word lists have them; undefined when there are none. */
function runOf(children: readonly Node[]): Run | undefined {
  const run = joinWords(children);
  if (!run) return undefined;
  const { words, at } = normalize(run.words);
  return { words, placeOf: (offset) => run.placeOf(at(offset)) };
}

/** Every paragraph and cell within nodes. */
function runsIn(nodes: readonly Node[]): Run[] {
  return nodes.flatMap((node): Run[] => {
    if (node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'heading') return [runOf(node.children) ?? []].flat();
    return 'children' in node ? runsIn(node.children) : [];
  });
}
