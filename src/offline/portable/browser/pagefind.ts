/// <reference lib="dom" />

import * as pagefind from 'pagefind-of-the-site';
import { loadScript } from '../../../lib/browser/loadScript.ts';
import type {} from './globals.ts';

// Pagefind for a copy. Its code is that of the site; only `fetch` is replaced, and reads the files of the index from a classic script, one per
// language. No worker is started, since no browser allows one from a disk.

const folder = '/pagefind/';
const source = (document.currentScript as HTMLScriptElement).src;
const files: Record<string, string> = {};
let fetched: Promise<void> | undefined;

globalThis.paperKiteIndex = (more) => {
  Object.assign(files, more);
};

globalThis.paperKiteFetch = async (url) => {
  fetched ??= fetchIndex();
  await fetched;
  const name = url.slice(folder.length).replace(/\?.*$/, '');
  const content = files[name];
  if (content === undefined) throw new Error(`The search index of this copy has no ${name}.`);
  return unpacked(bytesOf(content));
};

function fetchIndex(): Promise<void> {
  const language = document.documentElement.lang.toLowerCase();
  return loadScript(new URL(`${language}.js`, source).href).catch((error) => {
    // Lets the next search try again.
    fetched = undefined;
    throw error;
  });
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < characters.length; at++) bytes[at] = characters.charCodeAt(at);
  return bytes;
}

/** Decompresses a file in the browser, which is faster than the JavaScript of Pagefind. */
function unpacked(bytes: Uint8Array<ArrayBuffer>): Response {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isGzip || !('DecompressionStream' in globalThis)) return new Response(bytes);
  return new Response(new Response(bytes).body!.pipeThrough(new DecompressionStream('gzip')));
}

void pagefind.options({ basePath: folder, baseUrl: '/' });
globalThis.paperKitePagefind = pagefind;
