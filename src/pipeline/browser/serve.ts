import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { setPictureHeaders } from '../../site/servedPictures.ts';

export interface ServeOptions {
  /** By default a free one. */
  port?: number;
  host?: string;
  /** Whether files are looked up again for each request, for a site that may be rebuilt while it is served. */
  isChanging?: boolean;
  /** The base path for which the site was built: `/` or `/kite/`. */
  base?: string;
}

/** Serves a built site. Any address that does not exist gets the site's own 404 page. */
export async function serve(
  folder: string,
  { port = 0, host = '127.0.0.1', base = '/', isChanging = false }: ServeOptions = {},
): Promise<{ url: string; server: Server }> {
  const handler = sirv(folder, { dev: isChanging, etag: false, setHeaders: setPictureHeaders });
  const notFound = path.join(folder, '404.html');
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(existsSync(notFound) ? readFileSync(notFound) : undefined);
    };
    const url = request.url ?? '/';
    if (!url.startsWith(base)) return missing();
    request.url = url.slice(base.length - 1);
    handler(request, response, missing);
  });
  await new Promise<void>((ready, fail) => server.once('error', fail).listen(port, host, ready));
  return { url: `http://${host}:${(server.address() as AddressInfo).port}`, server };
}
