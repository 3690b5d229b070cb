import { assemble } from './assemble.ts';
import { impose, readPages } from './impose.ts';

// Becomes a classic script of its own (`/tools/paper.js`), fetched when somebody asks for it. A module that is imported on
// demand would not do: no browser fetches one from a disk, and a folder on a USB stick works like the site.

declare global {
  var paperKitePaper: { assemble: typeof assemble; impose: typeof impose; readPages: typeof readPages } | undefined;
}

globalThis.paperKitePaper = { assemble, impose, readPages };
