import path from 'node:path';
import type { FileProblem } from './problem.ts';

/** What links may lead to: the files of a built site, and the anchors of its pages. */
export interface Targets {
  /** Relative to the site, with forward slashes. */
  files: ReadonlySet<string>;
  /** The ids on a page. */
  idsOf: (page: string) => readonly string[];
  /** The folder of the server in which the site will be, with `/` at both ends. */
  base: string;
}

/** Every address of a page or a style sheet that stays on the site has to lead to a file, and to an anchor that is there. */
export function linkProblems(from: string, urls: readonly string[], targets: Targets): FileProblem[] {
  return urls.flatMap((url) => {
    const message = brokenBecause(from, url, targets);
    return message ? [{ message, hint: leadsSomewhere }] : [];
  });
}

const leadsSomewhere = {
  zh: '在教案或页面里改这个链接；不是谁写的链接，就开一个 issue，写上这一行。',
  en: 'Correct the link in the text that has it. If no one wrote it, open an issue with this line.',
};

function brokenBecause(from: string, url: string, { files, idsOf, base }: Targets): FileProblem['message'] | undefined {
  if (/^(https?|tel|sms|mailto|data):/.test(url)) return undefined;
  const target = new URL(url, `http://site${base}${from.replace(/index\.html$/, '')}`);
  const place = decodeURIComponent(target.pathname);
  if (target.host !== 'site' || !place.startsWith(base))
    return { zh: `${url} 走出了网站所在的 ${base}。`, en: `${url} leaves ${base}, where the site is.` };
  const file = place.slice(base.length);
  const folder = file === '' || file.endsWith('/') ? file : `${file}/`;
  const isFolder = !files.has(file) && foldersOf(files).has(folder);
  // The programs of the search look for their files themselves.
  if (isFolder && file.startsWith('pagefind/')) return undefined;
  const page = isFolder ? path.posix.join(folder, 'index.html') : file;
  if (!files.has(page)) return { zh: `${url} 没有这个地方。`, en: `${url} leads nowhere.` };
  if (isFolder && !place.endsWith('/')) return { zh: `${url} 末尾少了 /。`, en: `${url} has no slash at its end.` };
  if (target.hash === '' || !page.endsWith('.html')) return undefined;
  const anchor = decodeURIComponent(target.hash.slice(1));
  return idsOf(page).includes(anchor)
    ? undefined
    : { zh: `${url}：那一页上没有 #${anchor}。`, en: `${url}: there is no #${anchor} on that page.` };
}

const known = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** The folders above files, each with `/` at its end; the site itself is the empty one. */
function foldersOf(files: ReadonlySet<string>): ReadonlySet<string> {
  let folders = known.get(files);
  if (!folders) {
    const found = new Set(['']);
    for (const file of files)
      for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) found.add(file.slice(0, end + 1));
    folders = found;
    known.set(files, folders);
  }
  return folders;
}
