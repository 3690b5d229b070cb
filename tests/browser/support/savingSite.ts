import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { filesBelow } from '../../../src/lib/files/filesBelow.ts';
import { packJson, unpackJson } from '../../../src/lib/packedJson.ts';
import type { Edition } from '../../../src/offline/edition.ts';
import { writeSaving } from '../../../src/offline/saving/build/writeSaving.ts';
import { siteFolder } from '../../support/site.ts';

/** A folder for each worker of a test run. */
const place = path.resolve(`.cache/tests/saving-${process.pid}`);

/** Intercepts a request before the site answers it; returns true when it has been handled. */
export type Meddle = (address: string, request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;

/**
 * Serves the built site. It can be stopped, started again at the same address, and switched to another edition. It records the requested
 * addresses.
 */
export class SavingSite {
  readonly asked: string[] = [];
  /** Called before every answer. */
  meddle: Meddle | undefined;
  /** The base path of the site. */
  below = '/';
  private folder: string;
  private server: Server | undefined;
  private port = 0;

  constructor(folder = siteFolder) {
    this.folder = folder;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const handlers = new Map<string, ReturnType<typeof sirv>>();
    this.server = createServer(async (request, response) => {
      if (!request.url!.startsWith(this.below)) return void response.writeHead(404).end();
      request.url = request.url!.slice(this.below.length - 1);
      const address = decodeURI(new URL(request.url, this.url).pathname.slice(1));
      this.asked.push(address);
      if (await this.meddle?.(address, request, response)) return;
      // The browser's HTTP cache must not answer for a stopped server.
      response.setHeader('cache-control', 'no-store');
      const handler = handlers.get(this.folder) ?? sirv(this.folder, { dev: false });
      handlers.set(this.folder, handler);
      handler(request, response, () => void response.writeHead(404, { 'content-type': 'text/plain' }).end('nothing here'));
    });
    await new Promise<void>((ready) => this.server!.listen(this.port, '127.0.0.1', ready));
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** Stops the server and removes the editions that were made. */
  async end(): Promise<void> {
    await this.stop();
    rmSync(place, { recursive: true, force: true });
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (!server) return;
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    await closed;
  }

  /** Serves another folder from now on. */
  serve(folder: string): void {
    this.folder = folder;
  }

  /** Clears the recorded addresses. */
  forget(): void {
    this.asked.length = 0;
  }
}

export interface Change {
  /** Files of the site to change, with the change. */
  files?: Record<string, (text: string) => string>;
  edition?: Edition;
  /** The base path of the copy. */
  base?: string;
}

/** Copies the built site, changes some files, and adds the lists for saving like the build. */
export async function nextEdition(name: string, { files = {}, edition, base }: Change): Promise<string> {
  const folder = path.join(place, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  // The ZIPs are large and not saved.
  cpSync(siteFolder, folder, { recursive: true, filter: (file) => path.basename(file) !== 'copies' });
  for (const [file, change] of Object.entries(files)) {
    const full = path.join(folder, file);
    writeFileSync(full, change(readFileSync(full, 'utf8')));
  }
  if (base)
    for (const file of filesBelow(folder).filter((name) => /\.(html|css|webmanifest)$/.test(name)))
      moveBelow(path.join(folder, file), base);
  await writeSaving(folder, base, edition);
  return folder;
}

/** Applies another base to a file: changes every absolute address in pages, styles, the web app manifest and what the search knows. */
function moveBelow(file: string, base: string): void {
  const packed = /(?<=<script[^>]* id="finder-data"[^>]*>)[^<]+/;
  const moved = (data: string) => packJson(JSON.parse(JSON.stringify(unpackJson(data)).replaceAll('"/', `"${base}`)));
  const text = readFileSync(file, 'utf8').replace(packed, moved);
  writeFileSync(
    file,
    // Pages have addresses without quotes too.
    text.replace(file.endsWith('.html') ? /(["'(=])\/(?!\/)/g : /(["'(]|: ")\/(?!\/)/g, (_, before: string) => `${before}${base}`),
  );
}
