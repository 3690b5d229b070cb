import type { Choice } from './choice.ts';
import type { SaveErrorReason } from './source.ts';

/** The form's sentences, `paper:save`, embedded in the page when it is built. */
export interface Sentences {
  working: string;
  reading: string;
  ready: string;
  readyWhole: string;
  volumes: string;
  stamp: string;
  stamped: string;
  notStamped: Record<'foreign' | 'stamped', string>;
  how: Record<Choice['flip'] | 'whole', string>;
  errors: Record<SaveErrorReason | 'corner', string>;
}
