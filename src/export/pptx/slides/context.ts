import type { Translate } from '../../../i18n/translator.ts';
import { sizesFor } from '../look.ts';
import type { SlidePicture } from '../slide.ts';
import type { SlideFormat } from '../slideFormat.ts';

/** What a maker of slides needs besides the screen. */
export interface SlideContext {
  format: SlideFormat;
  t: Translate;
  /** The smallest type of the grade, in points. */
  least: number;
  /** A drawing of the curriculum by name: its source and what it shows; undefined when there is no such file. */
  drawing: (name: string) => Pick<SlidePicture, 'svg' | 'alt'> | undefined;
}

/** Type sizes of a slide, from large to the smallest that the grade can read. */
export function sizesOf({ least }: SlideContext, most?: number): number[] {
  return sizesFor(most === undefined ? { least } : { most, least });
}
