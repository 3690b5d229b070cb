import type { Curriculum } from '../../curriculum/curriculum.ts';
import { pictureFile } from '../../curriculum/pictures/files.ts';
import type { ExportSource } from '../exportFormat.ts';
import { type CardRequest, cardOf, pictureOf } from './card.ts';
import { noteOf } from './note.ts';

/** What Typst draws a picture from. Plain data. */
export interface PictureData {
  /** The file next to this one in `typst/` that draws it, and what it calls its data. */
  name: 'card' | 'note';
  title: string;
  value: { lang: string; [data: string]: unknown };
  /** Files of drawings, relative to the folder of the curriculum. */
  files: string[];
}

/** Returns what the card of a document is drawn from. */
export function cardData(source: ExportSource, root: string, curriculum: Curriculum): PictureData {
  const request = requestOf(source, curriculum);
  const card = cardOf(request);
  const name = pictureOf(request.document, request.locale);
  const file = name === undefined ? undefined : pictureFile(root, name, request.document);
  return {
    name: 'card',
    title: `${card.id} ${card.title}`,
    value: { lang: source.book.lang, card, picture: file === undefined ? null : `/pictures/${file}` },
    files: file === undefined ? [] : [file],
  };
}

/** Returns what the note of a lesson to its families is drawn from. */
export function noteData(source: ExportSource, root: string, curriculum: Curriculum): PictureData {
  const request = requestOf(source, curriculum);
  const { note, pictureNames } = noteOf(request);
  const pictures = pictureNames.flatMap((name) => {
    const file = pictureFile(root, name, request.document);
    return file === undefined ? [] : [[name, file] as const];
  });
  return {
    name: 'note',
    title: `${note.label} · ${note.title}`,
    value: { lang: source.book.lang, note, pictures: Object.fromEntries(pictures.map(([name, file]) => [name, `/pictures/${file}`])) },
    files: pictures.map(([, file]) => file),
  };
}

function requestOf({ pack, book }: ExportSource, curriculum: Curriculum): CardRequest {
  const document = curriculum.document(pack.documents[0]!)!;
  return { curriculum, document, locale: pack.locale, foot: String(book.parts[0]!['footer'] ?? '') };
}
