import { setLog } from 'mupdf';
import type { StampPlace } from '../../../paper/stampPlaces.ts';
import type { FileProblem } from '../problem.ts';
import type { PaintedPage } from '../read/painted.ts';
import { readInk } from './ink.ts';
import { colourProfilesIn, stampPlacesIn } from './notes.ts';
import { overprints } from './overprint.ts';
import { paintedByMuPdf, textByMuPdf } from './painted.ts';
import { uaProblems } from './pdfUa.ts';

// It speaks of every number that no object has. What is wrong in a PDF is found below, and one that it cannot open is thrown.
setLog(null);

/** What MuPDF sees in a PDF and pdf.js does not. */
export interface Look {
  /** Words over words, lines through words, and what PDF/UA-1 asks of objects and tags. */
  problems: FileProblem[];
  colours: string[];
  areas: number;
  profiles: number;
  words: string;
  stampPlaces: StampPlace[][];
}

/** Looks at a PDF with MuPDF. It is AGPL and a development dependency: `look.ts` is loaded only where it is installed. */
export function look(pdf: Uint8Array, painted: readonly PaintedPage[]): Look {
  return {
    problems: [...overprints(readInk(pdf)), ...uaProblems(pdf, painted)],
    ...paintedByMuPdf(pdf),
    profiles: colourProfilesIn(pdf),
    words: textByMuPdf(pdf).join(''),
    stampPlaces: stampPlacesIn(pdf),
  };
}
