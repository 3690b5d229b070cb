import { assemble } from './assemble.ts';
import { pairCards } from './cards.ts';
import { impose, readPages } from './impose.ts';
import { saveDocument, stampDocument } from './stamp.ts';

// Entry of the classic script `/tools/paper.js`, which is loaded on demand. A dynamic import would not work from `file://`, and the
// copy on a USB stick has to work like the site.

const paper = { assemble, impose, pairCards, readPages, saveDocument, stampDocument };

declare global {
  var paperKitePaper: typeof paper | undefined;
}

globalThis.paperKitePaper = paper;
