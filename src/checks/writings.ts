import { isToldAnywhere, toldIn } from '../blocks/story/toldIn.ts';
import type { Curriculum } from '../curriculum/curriculum.ts';
import type { DocumentFacts, Handout, Text } from '../curriculum/document.ts';
import { isReadTo, type Reader } from '../curriculum/kind.ts';
import { type Locale, locales, originalLocale } from '../curriculum/locale.ts';
import { hashOf } from '../curriculum/read/readCache.ts';
import type { Node } from '../curriculum/tree.ts';
import { type Passage, passagesIn } from './messaging/passages.ts';

/** A document, a page or a protocol with its texts in every language. */
export interface Writing {
  /** The folder of a document, the name of a page, the id of a protocol. */
  name: string;
  /** Changes when anything changes that it was read from. */
  sourceHash: string;
  texts: WrittenText[];
}

/** What a text belongs to. */
interface Place {
  document?: DocumentFacts;
  handout?: Handout | undefined;
  isProtocol?: boolean;
}

const childReaders: readonly Reader[] = ['pupil', 'pair', 'group', 'class'];

/** A text in its place. */
export class WrittenText {
  readonly locale: Locale;
  readonly text: Text<object>;
  /**
   * The document it belongs to; undefined for a page such as "Safety" and for a protocol. A rule may look at the handouts of a main text, but from a
   * handout at no other text: see `sourceHash`.
   */
  readonly document: DocumentFacts | undefined;
  /** The handout, if the text is one. */
  readonly handout: Handout | undefined;
  /** The original: the text itself if it is one; undefined when there is none. */
  readonly original: WrittenText | undefined;
  private readonly isProtocol: boolean;

  constructor(
    locale: Locale,
    text: Text<object>,
    { document, handout, isProtocol, original }: Place & { original?: WrittenText | undefined },
  ) {
    this.locale = locale;
    this.text = text;
    this.document = document;
    this.handout = handout;
    this.isProtocol = isProtocol ?? false;
    this.original = locale === originalLocale ? this : original;
  }

  /**
   * Changes when anything changes on which the findings of a `TextRule` may depend, apart from the registries: anything in its document for a main
   * text, and for a handout itself, its original and the facts of the document.
   */
  get sourceHash(): string {
    const { document, handout, text, original } = this;
    const around = handout ? document?.factsHash : document?.sourceHash;
    return hashOf(around ?? '', text.fingerprint, original?.text.fingerprint ?? '');
  }

  /** Whether it is for pupils to read. Adults have handouts too, and the class of a workshop are adults. */
  get isReadByChildren(): boolean {
    return this.handout !== undefined && this.document?.kind !== 'workshop' && childReaders.includes(this.handout.for);
  }

  /** Whether it belongs to a lesson of the two youngest grades, who read little and write less. */
  get isForGrades1And2(): boolean {
    return this.document?.lesson !== undefined && isReadTo(this.document.lesson.grade);
  }

  /** Where its words have pinyin over their characters: a whole sheet, or the stories of a plan in the book of its grade. */
  get pinyinIn(): 'sheet' | 'book' | undefined {
    const { document, handout, locale } = this;
    if (locale !== 'zh' || !document || !this.isForGrades1And2) return undefined;
    if (handout) return 'sheet';
    return isToldAnywhere(document) ? 'book' : undefined;
  }

  /** What of it has pinyin. */
  get nodesWithPinyin(): readonly Node[] {
    const { pinyinIn, text } = this;
    if (pinyinIn === undefined) return [];
    return pinyinIn === 'sheet' ? text.nodes : toldIn(text.nodes).map(({ story }) => story);
  }

  /** Its words and who hears them. Kept with the text, because several rules need them, and the workbench asks again at every key. */
  get passages(): readonly Passage[] {
    const { isReadByChildren } = this;
    const classIsAdult = this.document ? this.document.kind === 'workshop' : !this.isProtocol;
    const hearers = `${isReadByChildren} ${classIsAdult}`;
    const known = passagesOfTexts.get(this.text);
    if (known?.hearers === hearers) return known.passages;
    const passages = passagesIn(this.text, { isReadByChildren, classIsAdult });
    passagesOfTexts.set(this.text, { hearers, passages });
    return passages;
  }
}

/** The passages of texts, for whom they were found. A text that has not changed is the same object. */
const passagesOfTexts = new WeakMap<Text<object>, { hearers: string; passages: readonly Passage[] }>();

/** Everything that is written in sentences: documents, pages and protocols. */
export function writingsOf({ documents, pages, protocols }: Curriculum): Writing[] {
  return [
    ...documents.map((document) => ({
      name: document.folder,
      sourceHash: document.sourceHash,
      texts: [undefined, ...document.handouts].flatMap((handout) => inEachLanguage((handout ?? document).texts, { document, handout })),
    })),
    ...pages.map(({ name, sourceHash, texts }) => ({ name, sourceHash, texts: inEachLanguage(texts, {}) })),
    ...protocols.map(({ id, sourceHash, texts }) => ({
      name: `protocols/${id}`,
      sourceHash,
      texts: inEachLanguage(texts, { isProtocol: true }),
    })),
  ];
}

function inEachLanguage(texts: Partial<Record<Locale, Text<object>>>, place: Place): WrittenText[] {
  const own = texts[originalLocale];
  const original = own && new WrittenText(originalLocale, own, place);
  return locales.flatMap((locale) => {
    const text = texts[locale];
    if (!text) return [];
    return [locale === originalLocale ? original! : new WrittenText(locale, text, { ...place, original })];
  });
}
