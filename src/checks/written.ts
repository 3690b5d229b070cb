import type { Curriculum } from '../curriculum/curriculum.ts';
import type { CurriculumDocument, Handout, Text } from '../curriculum/document.ts';
import { isReadTo, type Reader } from '../curriculum/kind.ts';
import { type Locale, locales, originalLocale } from '../curriculum/locale.ts';
import { type Passage, passagesIn } from './messaging/passages.ts';

/** A document or a page with its texts in every language. */
export interface Writing {
  /** The folder of a document, the name of a page. */
  name: string;
  /** Changes when anything changes that it was read from. */
  sourceHash: string;
  texts: WrittenText[];
}

const childReaders: readonly Reader[] = ['pupil', 'pair', 'group', 'class'];

/** A text in its place. */
export class WrittenText {
  readonly locale: Locale;
  readonly text: Text<object>;
  /** What it belongs to; a page such as "Safety" belongs to no document. */
  readonly document: CurriculumDocument | undefined;
  /** The handout that it is, if it is one. */
  readonly handout: Handout | undefined;
  /** What it is translated from: itself, if it is the original; undefined when there is none. */
  readonly original: WrittenText | undefined;
  private found: Passage[] | undefined;

  constructor(
    locale: Locale,
    text: Text<object>,
    { document, handout, original }: { document?: CurriculumDocument; handout?: Handout | undefined; original?: WrittenText | undefined },
  ) {
    this.locale = locale;
    this.text = text;
    this.document = document;
    this.handout = handout;
    this.original = locale === originalLocale ? this : original;
  }

  /** Whether it is for pupils to read: adults have handouts too, and a workshop's class are adults. */
  get isReadByChildren(): boolean {
    return this.handout !== undefined && this.document?.kind !== 'workshop' && childReaders.includes(this.handout.for);
  }

  /** Whether it belongs to a lesson of the two youngest grades, who read little and write less. */
  get isForGrades1And2(): boolean {
    return this.document?.lesson !== undefined && isReadTo(this.document.lesson.grade);
  }

  /** Its words with whoever hears them. Several rules ask for them; they are forgotten with the text. */
  get passages(): readonly Passage[] {
    this.found ??= passagesIn(this.text, {
      isReadByChildren: this.isReadByChildren,
      classIsAdult: this.document === undefined || this.document.kind === 'workshop',
    });
    return this.found;
  }
}

/** Everything that is written in sentences. */
export function writingsOf({ documents, pages }: Curriculum): Writing[] {
  return [
    ...documents.map((document) => ({
      name: document.folder,
      sourceHash: document.sourceHash,
      texts: [undefined, ...document.handouts].flatMap((handout) => inEachLanguage((handout ?? document).texts, { document, handout })),
    })),
    ...pages.map(({ name, sourceHash, texts }) => ({ name, sourceHash, texts: inEachLanguage(texts, {}) })),
  ];
}

function inEachLanguage(
  texts: Partial<Record<Locale, Text<object>>>,
  place: { document?: CurriculumDocument; handout?: Handout | undefined },
): WrittenText[] {
  const own = texts[originalLocale];
  const original = own && new WrittenText(originalLocale, own, place);
  return locales.flatMap((locale) => {
    const text = texts[locale];
    if (!text) return [];
    return [locale === originalLocale ? original! : new WrittenText(locale, text, { ...place, original })];
  });
}
