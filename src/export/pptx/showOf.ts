import { readFileSync } from 'node:fs';
import path from 'node:path';
import { faceContext } from '../../blocks/faceContext.ts';
import type { Curriculum } from '../../curriculum/curriculum.ts';
import type { CurriculumDocument } from '../../curriculum/document.ts';
import { isReadTo } from '../../curriculum/kind.ts';
import type { Locale } from '../../curriculum/locale.ts';
import { shownMark } from '../../curriculum/marks/mark.ts';
import { pictureFile } from '../../curriculum/pictures/files.ts';
import { translator } from '../../i18n/translator.ts';
import type { ManifestEntry } from '../../print/manifest.ts';
import { deckOf } from '../../screens/deck.ts';
import { spokenOf } from '../../screens/spoken.ts';
import type { SlideFormat } from './format.ts';
import type { SlideShow } from './pptxOf.ts';

/** The documents that have slides: lessons for their class, workshops for those who take part. */
export function hasSlides({ kind }: Pick<CurriculumDocument, 'kind'>): boolean {
  return kind === 'lesson' || kind === 'workshop';
}

export interface ShowRequest {
  curriculum: Curriculum;
  /** The folder of the curriculum, for its drawings. */
  root: string;
  document: CurriculumDocument;
  locale: Locale;
  format: SlideFormat;
  /** The mark of the plan or guide (`print/marks.ts`), and whether no edition has it. */
  sheet: Pick<ManifestEntry, 'mark' | 'draft'>;
}

/** Returns what the slides of a document are made of; undefined when it is not written in the language. */
export function showOf({ curriculum, root, document, locale, format, sheet }: ShowRequest): SlideShow | undefined {
  const text = document.texts[locale];
  if (!text) return undefined;
  const t = translator(locale);
  const context = faceContext(curriculum, locale, document, text.nodes);
  const deck = deckOf(document, text, context);
  const titles = new Map(curriculum.registries.pictures.map(({ id, title }) => [id, title[locale]]));
  return {
    deck,
    spoken: spokenOf(deck, text.nodes, context),
    locale,
    format,
    isYoung: document.lesson !== undefined && isReadTo(document.lesson.grade),
    foot: t(sheet.draft ? 'slides:draftFoot' : 'slides:foot', {
      id: document.id,
      title: text.front.title,
      version: document.version,
      mark: shownMark(sheet.mark ?? ''),
    }),
    author: t('print:author'),
    keywords: t('print:keywords').split(/[，,]\s*/),
    drawing: (name) => {
      const file = pictureFile(root, name, document);
      return file === undefined ? undefined : { svg: readFileSync(path.join(root, file), 'utf8'), alt: titles.get(name) ?? name };
    },
  };
}
