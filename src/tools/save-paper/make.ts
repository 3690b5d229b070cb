import { fill } from '../../i18n/say.ts';
import type {} from '../../paper/browserEntry.ts';
import type { Pages } from '../../paper/impose.ts';
import { inkOf, TooLong } from '../stamp/ink.ts';
import type { Stamp } from '../stamp/stamp.ts';
import { type Arranged, type Choice, isArranged, planFor } from './choice.ts';
import type { Sentences } from './sentences.ts';
import { SaveError } from './source.ts';

type Tool = NonNullable<typeof paperKitePaper>;

export interface MakeRequest {
  tool: Tool;
  pdf: Uint8Array;
  title: string;
  choice: Choice;
  /** The school's stamp, if it is to be printed. */
  stamp: Stamp | undefined;
  sentences: Sentences;
  /** Shows the progress; awaited, so that the screen can be updated. */
  onProgress: (sentence: string, done: number) => void | Promise<void>;
}

/** The finished PDF, and messages about it. */
export interface Made {
  bytes: Uint8Array;
  says: string[];
}

/** Stamps a PDF and arranges its pages: stamps first, since arranged sheets have no places for the stamp. */
export async function make(request: MakeRequest): Promise<Made> {
  const { tool, pdf, choice, stamp, sentences } = request;
  if (!isArranged(choice) && !stamp) throw new SaveError('noStamp');
  const pages = await tool.readPages(pdf);
  const aboutStamp = stamp ? printed(tool, pages, stamp, choice, sentences) : '';
  if (isArranged(choice)) return arranged(request, pages, choice, aboutStamp);
  const ready = fill(sentences.readyWhole, { pages: pages.count });
  return { bytes: await tool.saveDocument(pages.document), says: [ready, aboutStamp, sentences.how.whole] };
}

/** Prints the stamp and returns a message. Pages without a place are still arranged, but stamping alone then fails. */
function printed(tool: Tool, { document }: Pages, stamp: Stamp, choice: Choice, { stamped, notStamped, errors }: Sentences): string {
  try {
    const { blanks } = tool.stampDocument(document, inkOf(stamp));
    return fill(stamped, { blanks });
  } catch (error) {
    if (error instanceof TooLong) {
      throw new SaveError('tooLong', { label: error.place.label || errors.corner, count: error.excess });
    }
    const reason = isArranged(choice) && (error as { reason?: string }).reason;
    if (reason === 'foreign' || reason === 'stamped') return notStamped[reason];
    throw error;
  }
}

async function arranged(request: MakeRequest, pages: Pages, choice: Arranged, aboutStamp: string): Promise<Made> {
  const { tool, title, sentences, onProgress } = request;
  const { plan, flip } = planFor(choice, pages.count, pages.orientation);
  const bytes = await tool.impose({
    pages,
    plan,
    flip,
    title,
    language: document.documentElement.lang,
    onProgress: (done, total) => onProgress(fill(sentences.working, { done, total }), done),
  });
  const { gatherings } = plan;
  const volumes = gatherings.length > 1 ? fill(sentences.volumes, { count: gatherings.length, list: gatherings.join(' + ') }) : '';
  const ready = fill(sentences.ready, { pages: pages.count, sheets: plan.sheets.length });
  return { bytes, says: [ready, volumes, aboutStamp, sentences.how[flip]] };
}
