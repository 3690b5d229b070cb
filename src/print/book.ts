import { type Locale, languageTag } from '../curriculum/locale.ts';
import { pictureFile } from '../curriculum/references.ts';
import { translator } from '../i18n/translator.ts';
import type { Part } from './content/parts.ts';

/** A book as Typst reads it: all its words and data, and the pictures by file. */
export interface Book {
  title: string;
  lang: string;
  author: string;
  keywords: string[];
  parts: Record<string, unknown>[];
  pictures: string[];
}

/** Puts a book together. Files of pictures are relative to `root`. */
export function bookOf(root: string, title: string, locale: Locale, parts: readonly Part[]): Book {
  const t = translator(locale);
  const pictures = new Set<string>();
  const data = parts.map(({ pictureNames, ...part }) => {
    const byName: Record<string, string> = {};
    for (const { name, document } of pictureNames) {
      const file = pictureFile(root, name, document);
      if (!file) continue;
      pictures.add(file);
      byName[name] = `/pictures/${file}`;
    }
    return { ...part, pictures: byName };
  });
  return {
    title,
    lang: languageTag[locale].split('-')[0]!,
    author: t('print:author'),
    keywords: t('print:keywords').split(/[，,]\s*/),
    parts: data,
    pictures: [...pictures].sort(),
  };
}
