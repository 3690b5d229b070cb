import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSearchIndex } from '../../src/tools/search/buildIndex.ts';

/** A page as Astro would build it, with its policy and anything else in its head and body. */
export function page(body: string, { lang = 'zh-CN', head = '' } = {}): string {
  const policy = `<meta http-equiv="content-security-policy" content="default-src 'self'">`;
  return `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8">${policy}${head}</head><body>${body}</body></html>`;
}

/** A site written by hand: a first page, a grade with one lesson, help, and the page about what is elsewhere. */
const smallSite: Readonly<Record<string, string>> = {
  'index.html': page('<a href="/zh/">中文</a>'),
  'zh/index.html': page('<h1>纸鸢</h1><a href="/zh/grades/3/">三年级</a>'),
  'zh/grades/3/index.html': page(
    '<header><nav><ul><li><a href="/zh/grades/3/">年级</a></li><li><a href="/zh/workshops/">工作坊</a></li></ul></nav></header>' +
      '<h1>三年级</h1><a href="/zh/lessons/g3-08/">写给远方的信</a> <a href="/packs/zh/g3.pdf">PDF</a>',
    { head: '<link rel="stylesheet" href="/_astro/style.css">' },
  ),
  'zh/lessons/g3-08/index.html': page(
    '<article data-pagefind-body data-grade="3"><h1>写给远方的信</h1><p>风筝飞得很远。</p><img src="/pictures/kite.svg" alt="">' +
      '<p>先参加<a href="/zh/workshops/">工作坊</a>。</p></article>',
  ),
  'zh/lessons/g3-08/letter-paper/index.html': page('<h1>信纸</h1>'),
  'zh/workshops/index.html': page('<article data-pagefind-body><h1>工作坊</h1><p>看、听、接。</p></article>'),
  'zh/help/index.html': page('<article data-pagefind-body><h1>求助电话</h1><p>12356</p></article>'),
  'zh/search/index.html': page(
    '<h1>搜索</h1><ul><li data-try="风筝">风筝</li><li data-try="工作坊">工作坊</li><li data-try="接">接</li></ul>',
  ),
  'zh/elsewhere/index.html': page('<h1>不在这里</h1><p>您手里的是<b data-this-copy>全套</b></p><a href="/zh/">回到首页</a>'),
  'zh/downloads/index.html': page(
    '<section data-web-copies><div data-copy="zh-grade-3"><a>三年级</a> <i data-copy-size></i> <code data-copy-sum></code></div>' +
      '<div data-copy="zh-grade-4"><a>四年级</a></div></section>',
  ),
  '404.html': page('<h1>不见了</h1>'),
  'sw.js': 'self.skipWaiting();',
  '_astro/style.css': 'body { background: url("/pictures/paper.svg"); }',
  'packs/zh/g3.pdf': '%PDF-1.7 a pack',
  'pictures/kite.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'pictures/paper.svg': '<svg xmlns="http://www.w3.org/2000/svg" />',
  'pictures/unused.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
};

/** Writes the small site, with some files added, replaced or (`undefined`) taken away, to `.cache/tests/<name>` and indexes it. */
export async function writeSmallSite(name: string, files: Readonly<Record<string, string | undefined>> = {}): Promise<string> {
  const folder = path.resolve('.cache/tests', name, 'site');
  rmSync(path.dirname(folder), { recursive: true, force: true });
  for (const [file, text] of Object.entries({ ...smallSite, ...files })) {
    if (text === undefined) continue;
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  await buildSearchIndex(folder);
  return folder;
}
