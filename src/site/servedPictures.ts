import type { ServerResponse } from 'node:http';
import path from 'node:path';
import type { Plugin } from 'vite';
import { curriculumFolders } from '../curriculum/read/entries.ts';

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
        setPictureHeaders(response, request.url ?? '');
        next();
      });
    },
  };
}

/** Sets the headers of a picture on the answer to a request for `url`; for anything else it does nothing. */
export function setPictureHeaders(response: ServerResponse, url: string): void {
  if (!picture.test(url)) return;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** Whether an address names a file of the curriculum itself, as Vite would serve it: unread, and as whatever it says that it is. */
function isOfCurriculum(url: string, root: string, base: string): boolean {
  const pathname = decoded(url.split(/[?#]/)[0]!);
  const below = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname;
  const file = below.startsWith('/@fs/') ? path.resolve('/', below.slice('/@fs/'.length)) : path.join(path.resolve('.'), below);
  return [root, path.resolve('.')].some((folder) =>
    curriculumFolders.some((top) => file.toLowerCase().startsWith((path.join(folder, top) + path.sep).toLowerCase())),
  );
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
