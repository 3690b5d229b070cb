import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../../../lib/files/filesBelow.ts';
import { outside } from '../../browser/devServer.ts';
import { type Watched, watch } from '../watched.ts';
import { toMarkdown } from './toMarkdown.ts';

/** Exact versions; they are installed for the bench alone and are no dependencies of the project. */
const packages = { '@astrojs/starlight': '0.42.4', '@astrojs/markdown-remark': '7.3.1', astro: '7.3.5' };

export const starlightVersion = `Starlight ${packages['@astrojs/starlight']} (Astro ${packages.astro})`;

const config = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  telemetry: false,
  integrations: [starlight({
    title: 'Paper Kite',
    defaultLocale: 'zh',
    locales: { zh: { label: '中文', lang: 'zh-CN' }, en: { label: 'English', lang: 'en' } },
  })],
});
`;

const content = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Installs Starlight in `folder`, unless it is there. Returns why it cannot be, without a network. */
export function installStarlight(folder: string): { reason: string } | undefined {
  const file = path.join(folder, 'package.json');
  const wanted = JSON.stringify({ private: true, type: 'module', dependencies: packages });
  const marker = path.join(folder, 'node_modules/.installed');
  if (existsSync(marker) && readFileSync(file, 'utf8') === wanted) return undefined;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'src'), { recursive: true });
  writeFileSync(file, wanted);
  writeFileSync(path.join(folder, 'astro.config.mjs'), config);
  writeFileSync(path.join(folder, 'src/content.config.mjs'), content);
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
      cwd: folder,
      stdio: 'pipe',
      shell: process.platform === 'win32',
    });
  } catch (error) {
    const words = String((error as { stderr?: Buffer }).stderr ?? error).trim();
    return { reason: `Starlight cannot be installed: ${words.split('\n')[0]}` };
  }
  writeFileSync(marker, '');
  return undefined;
}

/** Writes the words of all pages of our site as Markdown and returns how many pages there are. */
export function writePages(site: string, folder: string): number {
  const docs = path.join(folder, 'src/content/docs');
  rmSync(docs, { recursive: true, force: true });
  let pages = 0;
  for (const file of filesBelow(site)) {
    if (!/^(zh|en)\/(.*\/)?index\.html$/.test(file)) continue;
    const page = toMarkdown(readFileSync(path.join(site, file), 'utf8'));
    if (!page) continue;
    const target = path.join(docs, file.replace(/\.html$/, '.md'));
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, `---\ntitle: ${JSON.stringify(page.title)}\n---\n\n${page.body}`);
    pages++;
  }
  return pages;
}

/** Builds the site of Starlight from nothing, with its search. */
export function buildStarlight(folder: string): Promise<Watched> {
  for (const made of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite', 'node_modules/.compiled'])
    rmSync(path.join(folder, made), { recursive: true, force: true });
  return watch({
    args: ['node_modules/astro/bin/astro.mjs', 'build'],
    cwd: folder,
    env: { ...outside(), ASTRO_TELEMETRY_DISABLED: '1', NODE_COMPILE_CACHE: path.join(folder, 'node_modules/.compiled') },
  });
}
