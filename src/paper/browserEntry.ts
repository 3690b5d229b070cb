import { assemble, type MadePack, type PackRequest } from './assemble.ts';
import { pairCards } from './cards.ts';
import type { LineDrawing } from './coverDrawing.ts';
import { type ImposeRequest, impose, readPages } from './impose.ts';
import { papers } from './size.ts';
import { saveDocument, stampDocument } from './stamp.ts';

// Entry of the classic script `/tools/paper.js`, which is loaded on demand. A dynamic import would not work from `file://`, and the
// copy on a USB stick has to work like the site.

// What the edition has in these places is written there when the script is bundled (`pages/tools/paper.js.ts`).
declare const EDITION_PAPER: keyof typeof papers;
declare const EDITION_COVER: LineDrawing | undefined;

const size = papers[EDITION_PAPER];

const paper = {
  assemble: (request: PackRequest): Promise<MadePack> => assemble({ paper: size, drawing: EDITION_COVER, ...request }),
  impose: (request: ImposeRequest): Promise<Uint8Array> => impose({ paper: size, ...request }),
  pairCards: (cards: readonly Uint8Array[], words: { title: string; language: string }): Promise<Uint8Array> =>
    pairCards(cards, { paper: size, ...words }),
  readPages,
  saveDocument,
  stampDocument,
};

declare global {
  var paperKitePaper: typeof paper | undefined;
}

globalThis.paperKitePaper = paper;
