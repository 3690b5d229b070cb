import { createHash } from 'node:crypto';
import type { ExportFormat } from '../exportFormat.ts';
import { storyBookOf } from './book.ts';
import { epubOf } from './epubOf.ts';
import { storyBooks } from './storyBooks.ts';

/** Books of stories for the reading program of a phone. */
export const epub: ExportFormat = {
  id: 'epub',
  ending: '.epub',
  mediaType: 'application/epub+zip',
  use: 'read',
  name: (t) => t('formats:epub'),
  inCopies: true,
  isFor: () => false,
  own: storyBooks,
  dependsOn: (source, root, curriculum) =>
    createHash('sha256')
      .update(JSON.stringify(storyBookOf(source, root, curriculum)))
      .digest('hex'),
  start: async (root, curriculum) => (source) => epubOf(storyBookOf(source, root, curriculum)),
};
