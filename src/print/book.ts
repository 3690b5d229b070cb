import { licenceIn } from '../curriculum/edition/licence.ts';
import { look } from '../curriculum/edition/look.ts';
import { type Locale, languageTag } from '../curriculum/locale.ts';
import type { PaperName } from '../curriculum/schema/editionLook.ts';
import { translator } from '../i18n/translator.ts';
import type { Part } from './content/parts.ts';
import type { Marks } from './marks.ts';
import type { Rights } from './rights.ts';

/** The input of Typst for one PDF: all words and data, and the files of the pictures. */
export interface Book {
  title: string;
  lang: string;
  /** The paper, unless it is A4. */
  paper?: PaperName;
  author: string;
  keywords: string[];
  /** The licence of its words and drawings. */
  rights: Rights;
  parts: Record<string, unknown>[];
  pictures: string[];
}

/** Builds a book from its parts. `marks` provides footers and pictures; picture files are relative to its root. */
export function bookOf(marks: Marks, title: string, locale: Locale, parts: readonly Part[]): Book {
  const t = translator(locale);
  const pictures = new Set([look.logo, look.cover].flatMap((drawing) => drawing?.file ?? []));
  const dataOf = (part: Part): Record<string, unknown> => {
    const { pictureNames, sheet: _sheet, footer, pageOf, cards, protocols: _onAnotherPage, card: _onTheCard, ...rest } = part;
    const own = pageOf ?? part;
    const byName: Record<string, string> = {};
    for (const [name, file] of marks.picturesOf(part)) {
      pictures.add(file);
      byName[name] = `/pictures/${file}`;
    }
    return {
      ...rest,
      ...(cards ? { cards: cards.map(dataOf) } : {}),
      pictures: byName,
      ...(own.sheet ? marks.footOf(own, own.sheet) : { footer }),
    };
  };
  return {
    title,
    lang: languageTag[locale].split('-')[0]!,
    ...(look.paper === 'a4' ? {} : { paper: look.paper }),
    author: t('print:author'),
    keywords: t('print:keywords').split(/[，,]\s*/),
    rights: { statement: t('print:coverLines.licence'), url: licenceIn(locale).url },
    parts: parts.map(dataOf),
    pictures: [...pictures].sort(),
  };
}
