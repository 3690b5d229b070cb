import { look } from '../curriculum/edition/look.ts';

/**
 * What `blocks/theme.typ` knows of a book: its language, the drawings of the edition in place of the kite, its colours on screens and its
 * paper. The same for all books of a language, so that no face is read again for the next one.
 */
export function typstSetting(lang: string): string {
  const { logo, cover, colours, paper } = look;
  return JSON.stringify({ lang, ...(logo ? { logo: placeOf(logo) } : {}), ...(cover ? { cover: placeOf(cover) } : {}), colours, paper });
}

function placeOf({ file }: { file: string }): string {
  return `/pictures/${file}`;
}
