/// <reference lib="dom" />

import * as pagefind from 'pagefind-of-the-site';
import type {} from './globals.ts';

// Pagefind for a copy. Its code is the site's own; only `fetch` is ours, and finds the files of the index in a classic
// script, one for each language. A worker, which no browser starts from a disk, is never begun.

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
  return new Response(bytesOf(content));
};

function fetchIndex(): Promise<void> {
  const language = document.documentElement.lang.toLowerCase();
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL(`${language}.js`, source).href;
    script.onload = () => resolve();
    script.onerror = () => {
      fetched = undefined;
      reject(new Error(`${script.src} cannot be read.`));
    };
    document.head.append(script);
  });
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

void pagefind.options({ basePath: folder, baseUrl: '/' });
globalThis.paperKitePagefind = pagefind;
