import path from 'node:path';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { remarkPlugins } from './src/curriculum/markdown.ts';
import { remarkRefuseCode } from './src/curriculum/mdx/refuseCode.ts';
import { curriculumRoot } from './src/curriculum/root.ts';

const root = curriculumRoot();

export default defineConfig({
  outDir: process.env.PAPER_KITE_OUT ?? './dist',
  base: process.env.PAPER_KITE_BASE ?? '/',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 2 },
  // The paper and the web read one dialect: gfm and smart quotes come from our own list or not at all.
  markdown: { syntaxHighlight: false, processor: unified({ gfm: false, smartypants: false, remarkPlugins: [...remarkPlugins, remarkRefuseCode] }) },
  integrations: [mdx({ optimize: true }), react()],
  devToolbar: { enabled: false },
  vite: {
    resolve: { alias: { '@curriculum': root } },
    server: { fs: { allow: [path.resolve('.'), root] } },
    // Chromium 109 is the oldest browser: the last for Windows 7.
    build: { target: 'chrome109', cssTarget: 'chrome109', assetsInlineLimit: 0 },
  },
});
