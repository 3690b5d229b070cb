import { filled, type Locale } from '../../../curriculum/locale.ts';
import en from './en.ts';
import type { Sentences } from './model.ts';
import zh from './zh.ts';

/**
 * What a new document says: whole sentences where every document says the same (how a child is heard, whom to call), and elsewhere
 * what to write in that place and how. A language that was added has none: its texts are translated from what is written here, or begun with those of another.
 */
export const sentences: Record<Locale, Sentences> = filled({ zh, en });
