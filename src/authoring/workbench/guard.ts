import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import load from 'astro/runtime/client/load.prebuilt.js';
import only from 'astro/runtime/client/only.prebuilt.js';
import visible from 'astro/runtime/client/visible.prebuilt.js';
import island from 'astro/runtime/server/astro-island.prebuilt.js';
import islandInDev from 'astro/runtime/server/astro-island.prebuilt-dev.js';

/** The only inline scripts of a page: those with which Astro hydrates islands. */
const inline = [load, only, visible, island, islandInDev].map(
  (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
);

/**
 * The Content Security Policy of the preview; Astro's own is for built pages. Vite injects style sheets into the page, so inline styles
 * are allowed; scripts come from this server, which serves the program and no files of a curriculum.
 */
const policy = [
  "default-src 'self'",
  `script-src 'self' 'wasm-unsafe-eval' ${inline.join(' ')}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');

/** Vite opens a file in the writer's editor for any request; only its own pages may ask. */
const editor = '/__open-in-editor';

/** Runs before every other handler of the dev server. */
export function guard(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  response.setHeader('Content-Security-Policy', policy);
  if (request.url?.toLowerCase().includes(editor) && request.headers['sec-fetch-site'] !== 'same-origin') {
    response.writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('Only a page of this preview may open a file in the editor.');
    return;
  }
  next();
}
