import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** What hosts compress, with its type. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** Serves a built site as most hosts do: text is compressed with gzip, and nothing is kept by the browser. Compressed answers are remembered. */
export async function serveCompressed(folder: string): Promise<{ url: string; server: Server }> {
  const ready = new Map<string, { type: string; body: Buffer; isText: boolean } | undefined>();
  const find = (address: string) => {
    const file = path.join(folder, address.endsWith('/') ? `${address}index.html` : address);
    if (!file.startsWith(folder)) return undefined;
    try {
      const bytes = readFileSync(file);
      const type = types[path.extname(file)];
      return { type: type ?? 'application/octet-stream', body: type ? gzipSync(bytes) : bytes, isText: type !== undefined };
    } catch {
      return undefined;
    }
  };
  const server = createServer((request, response) => {
    const address = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname);
    if (!ready.has(address)) ready.set(address, find(address));
    const found = ready.get(address);
    if (!found) return void response.writeHead(404).end();
    response.writeHead(200, {
      'Content-Type': found.type,
      'Content-Length': found.body.length,
      ...(found.isText ? { 'Content-Encoding': 'gzip' } : {}),
    });
    response.end(found.body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
