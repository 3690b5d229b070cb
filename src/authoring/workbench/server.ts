import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { type CheckId, isCheckId, pageOfCheck } from '../../curriculum/catalogue.ts';
import { isLocale, type Locale, originalLocale } from '../../curriculum/locale.ts';
import { readAddress } from './address.ts';
import { benchHtml, namesHtml } from './html/bench.ts';
import { listHtml } from './html/list.ts';
import { overviewHtml, readOverview } from './html/overview.ts';
import type { Listeners } from './listeners.ts';
import type { WorkbenchSession } from './session.ts';
import type { BenchText } from './state.ts';

type Next = () => void;

/** The files of pdf.js, which draws the PDF the same in every browser; built-in viewers would jump to the first page. */
const pdfJs = new Set(['pdf.min.mjs', 'pdf.worker.min.mjs']);
const pdfJsFolder = path.resolve('node_modules/pdfjs-dist/legacy/build');

/** Handles requests below `/workbench/`; all others go on to Astro. `base` is the base path of the site. */
export function benchHandler(session: WorkbenchSession, listeners: Listeners, base: string) {
  return (request: IncomingMessage, response: ServerResponse, next: Next): void => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const below = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname;
    if (!below.startsWith('/workbench/')) {
      next();
      return;
    }
    answer(below.slice('/workbench/'.length), session, listeners, base, response).catch((error: unknown) => {
      response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(error instanceof Error ? error.message : String(error));
    });
  };
}

async function answer(
  wanted: string,
  session: WorkbenchSession,
  listeners: Listeners,
  base: string,
  response: ServerResponse,
): Promise<void> {
  const [what = '', ...rest] = wanted.split('/');
  const below = rest.join('/');
  const overview = isLocale(what) ? readOverview(below) : undefined;
  const address = readAddress(what === 'text' || what === 'paper' ? below : wanted);
  if (what === '') redirect(response, `${base}workbench/${originalLocale}/`);
  else if (what === 'events') listeners.add(response);
  else if (what === 'text' && address)
    json(response, { ...session.textOf(address, base), names: namesHtml(session, address, base) } satisfies BenchText);
  else if (what === 'paper' && address) json(response, await session.paperOf(address));
  else if (what === 'pdf') file(response, session.pdfFile(below), 'application/pdf');
  else if (what === 'pdfjs' && pdfJs.has(below)) file(response, path.join(pdfJsFolder, below), 'text/javascript');
  else if (what === 'check' && isLocale(rest[0] ?? '') && isCheckId(rest[1] ?? ''))
    file(response, path.resolve(pageOfCheck(rest[1] as CheckId, rest[0] as Locale)), 'text/plain; charset=utf-8');
  else if (isLocale(what) && overview) html(response, overviewHtml(session, overview, what, base));
  else if (isLocale(what) && below === '') html(response, listHtml(session, what, base));
  else if (address) html(response, benchHtml(session, address, base));
  else notFound(response);
}

function html(response: ServerResponse, page: string): void {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(page);
}

function json(response: ServerResponse, value: object): void {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(value));
}

function file(response: ServerResponse, name: string, type: string): void {
  if (!statSync(name, { throwIfNoEntry: false })?.isFile()) {
    notFound(response);
    return;
  }
  // Read before the headers are sent, so that an error can still be reported.
  const content = readFileSync(name);
  response.writeHead(200, { 'Content-Type': type });
  response.end(content);
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { Location: to });
  response.end();
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end('Not here.');
}
