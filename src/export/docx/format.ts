import type { ExportFormat } from '../exportFormat.ts';
import { docxOf } from './document.ts';
import { Drawings } from './drawings.ts';
import { loadFaces } from './faces.ts';
import { Pictures } from './pictures.ts';

/** Word files of every plan, guide and handout, to be changed in Word, WPS or LibreOffice. */
export const docx: ExportFormat = {
  id: 'docx',
  ending: '.docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  use: 'edit',
  name: (t) => t('formats:docx'),
  isFor: ({ kind }) => kind === 'document',
  start: async (root) => {
    const workshop = { root, faces: await loadFaces(), pictures: new Pictures(), drawings: new Drawings(root) };
    return ({ pack, book, paper }) => docxOf({ book, locale: pack.locale, id: pack.documents[0]!.split('/')[0]!, paper }, workshop);
  },
};
