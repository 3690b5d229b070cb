import { assemble } from './assemble.ts';
import { impose, readPages } from './impose.ts';
import { saveDocument, stampDocument } from './stamp.ts';

// Becomes a classic script of its own (`/tools/paper.js`), fetched when somebody asks for it. A module that is imported on
// demand would not do: no browser fetches one from a disk, and a folder on a USB stick works like the site.

const paper = { assemble, impose, readPages, saveDocument, stampDocument };

declare global {
  var paperKitePaper: typeof paper | undefined;
}

globalThis.paperKitePaper = paper;
