import { readFileSync } from 'node:fs';
import path from 'node:path';
import { faceContext } from '../../blocks/faceContext.ts';
import { type Curriculum, textIn } from '../../curriculum/curriculum.ts';
import type { CurriculumDocument } from '../../curriculum/document.ts';
import { isReadTo } from '../../curriculum/kind.ts';
import type { Locale } from '../../curriculum/locale.ts';
import { pictureFile } from '../../curriculum/pictures/files.ts';
import { translator } from '../../i18n/translator.ts';
import { deckOf } from '../../screens/deck.ts';
import { spokenOf } from '../../screens/spoken.ts';
import type { SlideShow } from './pptxOf.ts';
import type { SlideFormat } from './slideFormat.ts';

export interface ShowRequest {
  curriculum: Curriculum;
  /** The folder of the curriculum, for its drawings. */
  root: string;
  document: CurriculumDocument;
  locale: Locale;
  format: SlideFormat;
  /** The foot of the plan or guide in print, with its number and mark. */
  foot: string;
}

/** Returns what the slides of a document are made of: its text in the language, else in a fallback, as in print. */
export function showOf({ curriculum, root, document, locale, format, foot }: ShowRequest): SlideShow {
  const { text } = textIn(document.texts, locale)!;
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
    foot,
    author: t('print:author'),
    keywords: t('print:keywords').split(/[，,]\s*/),
    drawing: (name) => {
      const file = pictureFile(root, name, document);
      return file === undefined ? undefined : { svg: readFileSync(path.join(root, file), 'utf8'), alt: titles.get(name) ?? name };
    },
  };
}
