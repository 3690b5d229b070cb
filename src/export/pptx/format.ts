import { createHash } from 'node:crypto';
import type { Curriculum } from '../../curriculum/curriculum.ts';
import { kindOfId } from '../../curriculum/kind.ts';
import type { ExportFormat, ExportSource } from '../exportFormat.ts';
import { pptxOf, type SlideShow, slidesOfShow } from './pptxOf.ts';
import { showOf } from './showOf.ts';
import { type SlideFormat, standard, wide } from './slideFormat.ts';

/** Slides of lessons for their class and of workshops for those who take part, for PowerPoint, WPS and LibreOffice. */
export const pptx = slides('pptx', '.pptx', wide);

/** The same for old projectors, 4 : 3. */
export const pptxStandard = slides('pptx-4x3', '-4x3.pptx', standard);

function slides(id: 'pptx' | 'pptx-4x3', ending: string, format: SlideFormat): ExportFormat {
  return {
    id,
    ending,
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    use: 'teach',
    name: (t) => t(`formats:${id}`),
    isFor: ({ kind, documents }) => kind === 'document' && ['lesson', 'workshop'].includes(kindOfId(documents[0] ?? '') ?? ''),
    dependsOn: (source, root, curriculum) => {
      const show = showFor(source, root, curriculum, format);
      // The slides as they will be, with the drawings in them.
      return createHash('sha256')
        .update(JSON.stringify([show.deck.title, show.locale, show.author, show.keywords, show.foot, slidesOfShow(show)]))
        .digest('hex');
    },
    start: async (root, curriculum) => (source) => pptxOf(showFor(source, root, curriculum, format)),
  };
}

function showFor({ pack, book }: ExportSource, root: string, curriculum: Curriculum, format: SlideFormat): SlideShow {
  const document = curriculum.document(pack.documents[0]!)!;
  return showOf({ curriculum, root, document, locale: pack.locale, format, foot: String(book.parts[0]!['footer'] ?? '') });
}
