import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';

/** Serves a built site on a free port of this machine; an address that is not there gets the site's own 404 page. */
export async function serve(folder: string): Promise<{ url: string; server: Server }> {
  const handler = sirv(folder, { dev: false, etag: false });
  const notFound = path.join(folder, '404.html');
  const server = createServer((request, response) => {
    handler(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(existsSync(notFound) ? readFileSync(notFound) : undefined);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
