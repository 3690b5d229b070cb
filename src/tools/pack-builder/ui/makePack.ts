import type { MadePack, PackError, PackRequest } from '../../../paper/assemble.ts';
import type { PackForm } from '../../../paper/packPlan.ts';
import { type Flip, planBooklet } from '../../../paper/plan.ts';
import { inkOf } from '../../stamp/ink.ts';
import type { Stamp } from '../../stamp/stamp.ts';
import { drawWords } from './drawWords.ts';
import { documentOf, followsItsOwn, type PackItem } from './item.ts';
import type { PdfProblem, Pdfs } from './pdfs.ts';

/** The library for PDFs, `/tools/paper.js`. */
type PaperTool = NonNullable<typeof paperKitePaper>;

export interface PackOrder {
  items: readonly PackItem[];
  /** Preparation cards, two on a page after the items; empty for none. */
  cards: readonly PackItem[];
  form: PackForm;
  /** For a booklet: the edge over which the printer turns sheets. */
  flip: Exclude<Flip, 'none'>;
  title: string;
  language: string;
  cover: PackRequest['cover'];
  words: PackRequest['words'] & { cards: string };
  /** The school's stamp, if it is to be printed on every page. */
  stamp: Stamp | undefined;
}

export type Step = { step: 'fetching' | 'assembling'; done: number; total: number } | { step: 'folding' };

/** The result. `gatherings`: numbers of sheets of each booklet, if it is folded. */
export interface Printed {
  pdf: Uint8Array;
  pages: number;
  sheets: number;
  gatherings: number[];
  /** Number of blanks filled by the stamp; undefined without one. */
  blanks: number | undefined;
}

/** Lists the PDFs that are missing or cannot be read, each with its reason. */
export class MissingPdfs extends Error {
  override name = 'MissingPdfs';
  readonly problems: PdfProblem[];

  constructor(problems: PdfProblem[]) {
    super(problems.map(({ item, reason }) => `${item.file}: ${reason}`).join(', '));
    this.problems = problems;
  }
}

/** Fetches the PDFs of a pack and combines them. Rejects with MissingPdfs, with what the tool throws, or when it is aborted. */
export async function makePack(
  order: PackOrder,
  pdfs: Pdfs,
  fetchTool: () => Promise<PaperTool>,
  onStep: (step: Step) => void,
  signal: AbortSignal,
): Promise<Printed> {
  const items = [...order.items, ...order.cards];
  const total = items.length;
  onStep({ step: 'fetching', done: 0, total });
  // Load the tool at the same time. If that fails, the error is reported when the tool is needed.
  const fetched = fetchTool();
  fetched.catch(() => undefined);
  const { pdfs: read, problems } = await pdfs.readAll(items, (done) => onStep({ step: 'fetching', done, total }), signal);
  if (problems.length > 0) throw new MissingPdfs(problems);
  const tool = await fetched;
  const { pdf, plan, blanks } = await assembled(order, read, pdfs, tool, onStep, signal);
  if (order.form !== 'booklet') return { pdf, pages: plan.pages, sheets: plan.sheets, gatherings: [], blanks };
  onStep({ step: 'folding' });
  return { ...(await folded(pdf, order, tool, signal)), blanks };
}

async function assembled(
  { items, cards, form, title, language, cover, words, stamp }: PackOrder,
  pdfs: readonly Uint8Array[],
  kept: Pdfs,
  tool: PaperTool,
  onStep: (step: Step) => void,
  signal: AbortSignal,
): Promise<MadePack> {
  const parts = items.map((item, at) => ({
    title: item.title,
    pdf: pdfs[at]!,
    ...(followsItsOwn(items, at) ? {} : { id: documentOf(item.id) }),
  }));
  const pause = pauses();
  /** The items that an error is about. */
  let read = items;
  try {
    if (cards.length > 0) {
      read = cards;
      parts.push({ title: words.cards, pdf: await tool.pairCards(pdfs.slice(items.length), { title, language }) });
      read = items;
    }
    return await tool.assemble({
      parts,
      form,
      title,
      language,
      cover,
      words,
      draw: drawWords,
      ...(stamp ? { stamp: inkOf(stamp) } : {}),
      signal,
      onProgress(done, total) {
        onStep({ step: 'assembling', done, total });
        return pause();
      },
    });
  } catch (error) {
    // The class is part of the tool, which is loaded separately, so the error is recognized by its name.
    if (!(error instanceof Error) || error.name !== 'PackError') throw error;
    const problems = (error as PackError).parts.map(({ part, reason }) => ({ item: read[part]!, reason }));
    for (const { item } of problems) kept.forget(item);
    throw new MissingPdfs(problems);
  }
}

async function folded(
  pdf: Uint8Array,
  { flip, title, language }: PackOrder,
  tool: PaperTool,
  signal: AbortSignal,
): Promise<Omit<Printed, 'blanks'>> {
  const pages = await tool.readPages(pdf);
  const plan = planBooklet(pages.count, flip);
  const pause = pauses();
  const onProgress = () => {
    signal.throwIfAborted();
    return pause();
  };
  const booklet = await tool.impose({ pages, plan, flip, title, language, onProgress });
  return { pdf: booklet, pages: pages.count, sheets: plan.sheets.length, gatherings: plan.gatherings };
}

/** Maximum time in milliseconds that work may block the page before it yields. */
const longestWork = 50;

/** Returns a function that yields to the browser if the page was blocked long enough; yielding more often would only take longer. */
function pauses(): () => Promise<void> | undefined {
  let last = performance.now();
  return () => {
    if (performance.now() - last < longestWork) return undefined;
    return new Promise((ready) =>
      setTimeout(() => {
        last = performance.now();
        ready();
      }),
    );
  };
}
