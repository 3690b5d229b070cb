import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { Plugin, ProxyOptions } from 'vite';
import { tops } from '../curriculum/pictures/files.ts';

/** What a server says of a picture, so that opened by itself it can do nothing. docs/hosting has the same for other servers. */
const headers = {
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  'X-Content-Type-Options': 'nosniff',
};

const picture = /^[^?]*\.svg(?:\?|$)/i;

/** `npm run dev`: pictures with their headers, and no file of the curriculum but through a page, which has looked at it. */
export function pictureHeaders(root: string, base: string): Plugin {
  return {
    name: 'paper-kite:picture-headers',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (isOfCurriculum(request.url ?? '', root, base)) {
          response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
          response.end('Not here.');
          return;
        }
        if (picture.test(request.url ?? '')) setHeaders(response);
        next();
      });
    },
  };
}

/** `npm run preview`: Astro leaves out plugins there, but a rule for a proxy may answer that the file be served as usual. */
export const previewProxy: Record<string, ProxyOptions> = {
  [picture.source]: {
    bypass: (request: IncomingMessage, response: ServerResponse | undefined) => {
      if (response) setHeaders(response);
      return request.url;
    },
  },
};

function setHeaders(response: ServerResponse): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** Whether an address names a file of the curriculum itself, as Vite would serve it: unread, and as whatever it says that it is. */
function isOfCurriculum(url: string, root: string, base: string): boolean {
  const pathname = decoded(url.split(/[?#]/)[0]!);
  const below = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname;
  const file = below.startsWith('/@fs/') ? path.resolve('/', below.slice('/@fs/'.length)) : path.join(path.resolve('.'), below);
  return [root, path.resolve('.')].some((folder) =>
    tops.some((top) => file.toLowerCase().startsWith((path.join(folder, top) + path.sep).toLowerCase())),
  );
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
