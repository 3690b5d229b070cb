import { createHash } from 'node:crypto';
import { familyNote } from '../../blocks/carer/familyNote.ts';
import { type Curriculum, textIn } from '../../curriculum/curriculum.ts';
import { pictureText } from '../../curriculum/pictures/text.ts';
import type { Exported, ExportFormat, ExportSource, PagesFormat } from '../exportFormat.ts';
import { cardData, noteData, type PictureData } from './data.ts';
import { Studio } from './studio.ts';

const mediaType = 'image/png';

/** A card for each document, to be sent to colleagues: number, title, aim, time, sheets, and where to find it. */
export const card: ExportFormat = {
  id: 'card',
  ending: '_card.png',
  mediaType,
  use: 'share',
  name: (t) => t('formats:card'),
  isFor: isMain,
  ...drawnFrom(cardData),
};

/** What each lesson says to families, as one long picture in large type. */
export const note: ExportFormat = {
  id: 'note',
  ending: '_note.png',
  mediaType,
  use: 'share',
  name: (t) => t('formats:note'),
  isFor: (pack, curriculum) => isMain(pack) && saysToFamilies(pack, curriculum),
  ...drawnFrom(noteData),
};

/** Each page of each handout, where a PDF is refused. */
export const png: PagesFormat = {
  id: 'png',
  ending: '.png',
  mediaType,
  use: 'share',
  name: (t) => t('formats:png'),
  perPage: true,
  isFor: ({ kind, documents }) => kind === 'document' && documents[0]!.includes('/'),
  start: async (root) => {
    const studio = new Studio(root);
    return ({ book }) => studio.sheet(book);
  },
};

function isMain({ kind, documents }: Exported): boolean {
  return kind === 'document' && !documents[0]!.includes('/');
}

function saysToFamilies({ documents, locale }: Exported, curriculum: Curriculum): boolean {
  const document = curriculum.document(documents[0]!);
  const found = document && textIn(document.texts, locale);
  return found !== undefined && familyNote(document!, found.text.nodes).length > 0;
}

/** A format whose files depend on nothing but their data and the drawings in them. */
function drawnFrom(
  dataOf: (source: ExportSource, root: string, curriculum: Curriculum) => PictureData,
): Required<Pick<ExportFormat, 'dependsOn' | 'start'>> {
  return {
    dependsOn: (source, root, curriculum) => {
      const data = dataOf(source, root, curriculum);
      const hash = createHash('sha256').update(JSON.stringify(data));
      for (const file of data.files) hash.update(pictureText(root, file));
      return hash.digest('hex');
    },
    start: async (root, curriculum) => {
      const studio = new Studio(root);
      return (source) => studio.picture(dataOf(source, root, curriculum));
    },
  };
}
