import { Duplex, degrees, type PDFDocument } from 'pdf-lib';
import type { Book } from './book.ts';

/** How the sheets of a PDF are turned over when they are printed on both sides. */
export interface Sides {
  /** The edge that a print dialogue is to suggest; undefined leaves the choice to it. */
  edge?: 'long' | 'short';
  /** Pages, from 1, that are upside down, because the pack is turned over another edge than their own sheet. */
  turned: number[];
}

/** A page on which a part begins or ends. */
export interface PartEnd {
  key: string;
  page: number;
}

/**
 * Returns how a book is turned over. A sheet of its own is turned over its own edge. A pack is turned over the long edge; a sheet that is
 * meant for the short edge has its backs upside down there, which is the same on paper.
 */
export function sidesOf({ parts }: Pick<Book, 'parts'>, ends: readonly PartEnd[]): Sides {
  const edgeOf = (part: Record<string, unknown> | undefined) => part?.['duplex'] as Sides['edge'];
  const [first, ...others] = parts;
  const edge = edgeOf(first);
  if (others.length === 0) return edge === undefined ? { turned: [] } : { edge, turned: [] };
  const turned = parts
    .filter((part) => edgeOf(part) === 'short')
    .flatMap(({ key }) => {
      const pages = ends.filter((end) => end.key === key).map(({ page }) => page);
      return Array.from({ length: Math.max(...pages) - Math.min(...pages) + 1 }, (_, at) => Math.min(...pages) + at);
    })
    .filter((page) => page % 2 === 0);
  return { turned };
}

/** Writes to a PDF how it is turned over. */
export function writeSides(document: PDFDocument, { edge, turned }: Sides): void {
  if (edge) {
    const way = edge === 'long' ? Duplex.DuplexFlipLongEdge : Duplex.DuplexFlipShortEdge;
    document.catalog.getOrCreateViewerPreferences().setDuplex(way);
  }
  for (const page of turned) document.getPage(page - 1).setRotation(degrees(180));
}
