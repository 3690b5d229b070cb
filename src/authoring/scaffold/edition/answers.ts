import type { PaperName } from '../../../curriculum/schema/editionLook.ts';

/** A text by the code of its language. */
export type ByLanguage = Readonly<Record<string, string>>;

export interface LevelAnswer {
  id: string;
  name: ByLanguage;
  ages: string;
  sessions: number;
}

/** A number to ring, what it is called, and when it is answered. */
export interface LineAnswer {
  number: string;
  name: ByLanguage;
  hours: ByLanguage;
}

/** What an edition begins with. */
export interface EditionAnswers {
  slug: string;
  /** The original first. */
  languages: readonly string[];
  name: ByLanguage;
  levels: readonly LevelAnswer[];
  paper: PaperName | undefined;
  accent: string | undefined;
  /** One number for everything, or that of the police and that of the ambulance. */
  urgent: readonly LineAnswer[];
  talk: LineAnswer;
  site: string | undefined;
}
