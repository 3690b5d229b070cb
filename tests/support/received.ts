import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lesson, soundFiles } from './curriculum.ts';

/** Where an attack that succeeds leaves its name: in a file when it ran in Node, at an address when a browser asked for it. */
export interface Traps {
  file: string;
  url: string;
}

/** What a received folder may hold to run code or to show unchecked words, each in a text of its own, by the name it would leave. */
export type Attack = (name: string, traps: Traps) => { plan: string; files?: Record<string, string> };

const plan = soundFiles[`${lesson}/plan.zh.mdx`]!;
const more = (text: string) => `${plan}\n${text}\n`;
const inFront = (line: string) => plan.replace('title:', `${line}\ntitle:`);

/** A module that leaves its name when Node runs it. */
export function inNode(name: string, { file }: Traps): string {
  return `import { appendFileSync } from 'node:fs';\nappendFileSync(${JSON.stringify(file)}, ${JSON.stringify(`${name}\n`)});\nexport const jsx = () => '';\nexport const Fragment = '';\nexport default () => '';\n`;
}

const asUrl = (name: string, traps: Traps) => `data:text/javascript,${encodeURIComponent(inNode(name, traps))}`;

/** A script that leaves its name when a page runs it, in the page and at the trap. */
export function inPage(name: string, { url }: Traps): string {
  return `window.caught='${name}';document.title='${name}';fetch('${url}/${name}')`;
}

const attacks: Record<string, Attack> = {
  import: (name, traps) => ({ plan: more(`import "${asUrl(name, traps)}"`) }),
  'import-of-a-file': (name, traps) => ({ plan: more('import "./evil.js"'), files: { 'evil.js': inNode(name, traps) } }),
  export: (_, { file }) => ({ plan: more(`export const x = process.getBuiltinModule('fs').appendFileSync('${file}', 'export')`) }),
  expression: (_, { file }) => ({ plan: more(`{process.getBuiltinModule('fs').appendFileSync('${file}', 'expression')}`) }),
  'expression-in-an-attribute': (_, { file }) => ({
    plan: more(`<Say title={process.getBuiltinModule('fs').appendFileSync('${file}', 'attribute')}>\n\n一\n\n</Say>`),
  }),
  layout: (name, traps) => ({ plan: inFront(`layout: "${asUrl(name, traps)}"`) }),
  'layout-of-a-file': (name, traps) => ({ plan: inFront('layout: ./evil.js'), files: { 'evil.js': inNode(name, traps) } }),
  'toml-layout': (name, traps) => ({ plan: `+++\nlayout = "./evil.js"\n+++\n\n一\n`, files: { 'evil.js': inNode(name, traps) } }),
  'front-matter-twice': (name, traps) => ({
    plan: plan.replace(/^---\n\n/m, '---\n\n---\nlayout: ./evil.js\n\n---\n\n'),
    files: { 'evil.js': inNode(name, traps) },
  }),
  'front-matter-in-old-line-ends': (name, traps) => ({
    plan: plan
      .replace('title: 写给远方的信', 'title: 信 ![x](./evil.js)')
      .replace(/^---[\s\S]*?\n---\n/, (head) => head.replaceAll('\n', '\r')),
    files: { 'evil.js': inNode(name, traps) },
  }),
  image: (name, traps) => ({ plan: more('![x](./evil.js)'), files: { 'evil.js': inNode(name, traps) } }),
  'image-by-reference': (name, traps) => ({ plan: more('![x][y]\n\n[y]: ./evil.js'), files: { 'evil.js': inNode(name, traps) } }),
  'image-in-html': (name, traps) => ({ plan: more('<img src="./evil.js" alt="" />'), files: { 'evil.js': inNode(name, traps) } }),
  script: (name, traps) => ({ plan: more(`<script>${inPage(name, traps).replace(/[{}]/g, '')}</script>`) }),
  'script-next-to-it': (name, traps) => ({
    plan: more(`<script src="/${folderOf(name)}/evil.js"></script>`),
    files: { 'evil.js': inPage(name, traps) },
  }),
  handler: (name, traps) => ({ plan: more(`<img src="x" onerror="${inPage(name, traps)}" alt="" />`) }),
  'handler-of-a-block': (name, traps) => ({ plan: more(`<Say onload="${inPage(name, traps)}">\n\n一\n\n</Say>`) }),
  'javascript-link': (name, traps) => ({ plan: more(`[x](javascript:${encodeURIComponent(inPage(name, traps))})`) }),
  'javascript-link-in-html': (name, traps) => ({ plan: more(`<a href="javascript:${inPage(name, traps)}">x</a>`) }),
  frame: (_, { url }) => ({ plan: more(`<iframe src="${url}/frame"></iframe>`) }),
  'frame-of-its-own': (name, traps) => ({ plan: more(`<iframe srcdoc="&lt;script&gt;${inPage(name, traps)}&lt;/script&gt;"></iframe>`) }),
  styles: (_, { url }) => ({ plan: more(`<link rel="stylesheet" href="${url}/styles" />`) }),
  refresh: (_, { url }) => ({ plan: more(`<meta http-equiv="refresh" content="0;url=${url}/refresh" />`) }),
  'set-html': (_, { url }) => ({ plan: more(`<Say set:html="<img src='${url}/set-html'>">\n\n一\n\n</Say>`) }),
  'client-directive': () => ({ plan: more('<Say client:load="">\n\n一\n\n</Say>') }),
};

/** The attacks in their order, each in the lesson with that number. */
export const attackNames = Object.keys(attacks);

/** The lesson of an attack: `G2-01`. */
function idOf(name: string): string {
  const index = attackNames.indexOf(name);
  return `G${index < 16 ? 2 : 1}-${String((index % 16) + 1).padStart(2, '0')}`;
}

function folderOf(name: string): string {
  return `lessons/grade-${idOf(name)[1]}/${idOf(name).slice(3)}-attack`;
}

/** The lesson of an attack as it is in addresses: `g2-01`. */
export function slugOf(name: string): string {
  return idOf(name).toLowerCase();
}

/** All attacks as files of a curriculum, next to the valid lesson. */
export function attackFiles(traps: Traps): Record<string, string> {
  return Object.fromEntries(
    attackNames.flatMap((name) => {
      const { plan: text, files = {} } = attacks[name]!(name, traps);
      const folder = folderOf(name);
      return [
        [
          `${folder}/lesson.yaml`,
          soundFiles[`${lesson}/lesson.yaml`]!.replace('G3-08', idOf(name)).replace(/handouts:[\s\S]*?pages: 1\n/, ''),
        ],
        [`${folder}/plan.zh.mdx`, text.replace('<Handout to="letter-paper" />', '一句话。')],
        ...Object.entries(files).map(([file, content]) => [`${folder}/${file}`, content]),
      ];
    }),
  );
}

/** Files that are not read and that some tool might load by itself, among them some in the place of real ones. */
export function strayFiles(traps: Traps): Record<string, string> {
  const evil = (name: string) => inNode(name, traps);
  const exports = { './jsx-runtime': './evil.js', './runtime/server/index.js': './evil.js' };
  const paths = { 'astro/*': ['./evil.js'], '*': ['./evil.js'] };
  const unchecked = (name: string) =>
    `---\ntitle: ${name}\nsummary: x\nlayout: ${JSON.stringify(asUrl(name, traps))}\n---\n\n没有查过的话。\n`;
  const tools = (folder: string): Record<string, string> => ({
    [`${folder}package.json`]: JSON.stringify({ name: 'astro', version: '7.3.5', type: 'module', exports, imports: { '#*': './evil.js' } }),
    [`${folder}tsconfig.json`]: JSON.stringify({
      compilerOptions: { baseUrl: '.', paths, jsx: 'react-jsx', jsxImportSource: './evil.js' },
    }),
    [`${folder}evil.js`]: evil('resolved'),
    [`${folder}node_modules/astro/package.json`]: JSON.stringify({ name: 'astro', version: '7.3.5', type: 'module', exports }),
    [`${folder}node_modules/astro/evil.js`]: evil('module next to it'),
    [`${folder}postcss.config.mjs`]: evil('postcss'),
    [`${folder}.postcssrc.cjs`]: `require('node:fs').appendFileSync(${JSON.stringify(traps.file)}, 'postcssrc')`,
    [`${folder}.browserslistrc`]: 'extends ./evil.js\n',
    [`${folder}.env`]: `PAPER_KITE_OUT=/nowhere\nPUBLIC_X=from-outside\nNODE_OPTIONS=--import ./evil.js\n`,
    [`${folder}vite.config.mjs`]: evil('vite'),
    [`${folder}astro.config.mjs`]: evil('astro config'),
    [`${folder}content.config.ts`]: evil('content config'),
    [`${folder}src/content.config.ts`]: evil('content config below src'),
    [`${folder}src/content/config.ts`]: evil('old content config'),
    [`${folder}src/middleware.ts`]: evil('middleware'),
    [`${folder}src/pages/evil.astro`]: `---\n${evil('page')}---\n<p>没有查过的话。</p>`,
    [`${folder}public/evil.html`]: `<script>${inPage('public', traps)}</script>没有查过的话。`,
  });
  return {
    ...tools(''),
    ...tools(`${lesson}/`),
    [`content/zz/${lesson}/plan.zh.mdx`]: unchecked('longer-path'),
    [`content/pages/pack.zh.mdx`]: unchecked('pack'),
    'content/pages/safety.fr.mdx': unchecked('page-in-no-language'),
    [`Lessons/grade-3/08-a-letter-far-away/plan.zh.mdx`]: unchecked('upper-case'),
    [`${lesson}/plan.zh.md`]: unchecked('markdown'),
    [`${lesson}/notes/plan.zh.mdx`]: unchecked('a-folder-below'),
    [`${lesson}/opened.html`]: `<title>x</title><script>${inPage('opened', traps)}</script><script src="opened.js"></script>没有查过的话。`,
    [`${lesson}/opened.js`]: inPage('opened-script', traps),
    'content/pictures/evil.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script>${inPage('picture', traps)}</script></svg>`,
    [`${lesson}/evil.svg`]: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" onload="${inPage('picture-next-to-a-text', traps)}"/>`,
    [`${lesson}/opened.astro`]: `---\n${evil('astro')}---\n<p>没有查过的话。</p>`,
  };
}

export function writeFiles(root: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
}

/** Links out of the curriculum: to a folder with a lesson in it, to a secret that would be read as a page, and to themselves. */
export function plantLinks(root: string, outside: string, traps: Traps): void {
  const layout = JSON.stringify(asUrl('linked', traps));
  writeFiles(outside, {
    'lesson.yaml': soundFiles[`${lesson}/lesson.yaml`]!.replace('G3-08', 'G3-16').replace(/handouts:[\s\S]*?pages: 1\n/, ''),
    'plan.zh.mdx': inFront(`layout: ${layout}`).replace('<Handout to="letter-paper" />', '一句话。'),
    'secret.txt': '---\ntitle: 秘密\nsummary: x\n---\n\n秘密的话。\n',
  });
  const link = (target: string, file: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    symlinkSync(target, path.join(root, file));
  };
  link(outside, 'lessons/grade-3/16-linked');
  link(path.join(outside, 'secret.txt'), 'content/pages/secret.zh.mdx');
  link(path.join(outside, 'secret.txt'), 'content/pictures/leak.svg');
  link(outside, 'content/pictures/elsewhere');
  link('.', 'content/pages/loop');
  link('nowhere', 'content/nowhere.yaml');
}
