import type { Words } from '../../i18n/words.ts';

/** The sentences with placeholders that the page embeds for the script. */
export type ClassSizeWords = Pick<Words['paper']['budget'], 'forClass' | 'impossible' | 'refused'>;
