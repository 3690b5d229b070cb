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
  /** The document it belongs to; undefined for a page such as "Safety". */
  readonly document: CurriculumDocument | undefined;
  /** The handout, if the text is one. */
  readonly handout: Handout | undefined;
  /** The original: the text itself if it is one; undefined when there is none. */
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

  /** Whether it is for pupils to read. Adults have handouts too, and the class of a workshop are adults. */
  get isReadByChildren(): boolean {
    return this.handout !== undefined && this.document?.kind !== 'workshop' && childReaders.includes(this.handout.for);
  }

  /** Whether it belongs to a lesson of the two youngest grades, who read little and write less. */
  get isForGrades1And2(): boolean {
    return this.document?.lesson !== undefined && isReadTo(this.document.lesson.grade);
  }

  /** Its words and who hears them. Cached on the text, because several rules need them. */
  get passages(): readonly Passage[] {
    this.found ??= passagesIn(this.text, {
      isReadByChildren: this.isReadByChildren,
      classIsAdult: this.document === undefined || this.document.kind === 'workshop',
    });
    return this.found;
  }
}

/** Everything that is written in sentences: documents and pages. */
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
