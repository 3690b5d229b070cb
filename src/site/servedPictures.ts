import type { ServerResponse } from 'node:http';
import path from 'node:path';
import type { Plugin } from 'vite';
import { curriculumFolders } from '../curriculum/read/entries.ts';

/** Response headers of a picture, so that it cannot run scripts when opened directly. docs/hosting has the same for other servers. */
const headers = {
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  'X-Content-Type-Options': 'nosniff',
};

const picture = /^[^?]*\.svg(?:\?|$)/i;

/** For `npm run dev`: serves pictures with their headers, and blocks all other files of the curriculum, which are only available through checked pages. */
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

/** Sets the headers if `url` is a picture; otherwise does nothing. */
export function setPictureHeaders(response: ServerResponse, url: string): void {
  if (!picture.test(url)) return;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** Whether an address refers to a file of the curriculum itself, which Vite would serve unchecked and with the type of its extension. */
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
