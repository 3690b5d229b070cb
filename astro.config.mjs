import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig, passthroughImageService } from 'astro/config';
import { workbench } from './src/authoring/workbench/integration.ts';
import { vocabulary } from './src/blocks/vocabulary.ts';
import { look } from './src/curriculum/edition/look.ts';
import { remarkPlugins } from './src/curriculum/markdown.ts';
import { remarkRefuseCode } from './src/curriculum/mdx/refuseCode.ts';
import { curriculumRoot } from './src/curriculum/root.ts';
import { oldestBrowser } from './src/lib/oldestBrowser.ts';
import { siteBase, siteOrigin } from './src/pipeline/siteBase.ts';
import { builtPages } from './src/site/builtPages.ts';
import { remarkDocumentLinks } from './src/site/documentLinks.ts';
import { editionStyles } from './src/site/editionStyles.ts';
import { editionTraits } from './src/site/editionTraits.ts';
import { faceStyles } from './src/site/faceStyles.ts';
import { fixedTokens } from './src/site/fixedTokens.ts';
import { levelRoutes } from './src/site/levelRoutes.ts';
import { preactIslands } from './src/site/preactIslands.ts';
import { pictureHeaders } from './src/site/servedPictures.ts';
import { renderOnly } from './src/site/slice.ts';
import { smallScripts } from './src/site/smallScripts.ts';
import { remarkStackedTables } from './src/site/stackedTables.ts';
import { remarkStaleMarks } from './src/site/staleMarks.ts';
import { styleLayersPlugin } from './src/site/styleLayers.ts';
import { curriculumTexts } from './src/site/texts/plugin.ts';

const root = curriculumRoot();
// Vite replaces this folder while it starts. Two previews at once, of two curricula, would take it from each other.
const viteCache = `./.cache/vite/${createHash('sha256').update(root).digest('hex').slice(0, 12)}`;
// A large curriculum is built in several runs; each is told its part.
const slice = process.env.PAPER_KITE_SLICE && JSON.parse(process.env.PAPER_KITE_SLICE);
// Should the environment have a variable of this name, Astro would believe it more than `base`.
delete process.env.BASE_URL;

export default defineConfig({
  // Astro empties its folder without asking: it is never the one that people name. See src/pipeline/replaceFolders.ts.
  outDir: './.cache/site',
  // node_modules may be read only.
  cacheDir: './.cache/astro',
  site: siteOrigin(),
  base: siteBase(),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 2 },
  // Drawings are SVG and are served as they are: no image library is needed, and none is installed.
  image: { service: passthroughImageService() },
  // The paper and the web read one dialect: gfm and smart quotes come from our own list or not at all.
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [
        ...remarkPlugins,
        remarkRefuseCode(vocabulary),
        remarkStaleMarks(root),
        remarkDocumentLinks(root, siteBase()),
        remarkStackedTables(root),
      ],
    }),
  },
  // Tables go through our own component, which lets a wide one scroll by itself.
  integrations: [
    mdx({ optimize: { ignoreElementNames: ['table', 'th'] } }),
    react(),
    builtPages(),
    levelRoutes(),
    workbench(root),
    ...(slice ? [renderOnly(slice)] : []),
  ],
  // No inline script or style but those that Astro itself needs for an island, by their hashes.
  security: {
    csp: {
      directives: ["default-src 'self'", "img-src 'self' data:", "object-src 'none'", "base-uri 'self'", "form-action 'self'"],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  devToolbar: { enabled: false },
  vite: {
    cacheDir: viteCache,
    plugins: [
      curriculumTexts(slice?.folders),
      pictureHeaders(root, siteBase()),
      preactIslands(),
      smallScripts(),
      editionTraits(),
      faceStyles(),
    ],
    css: { postcss: { plugins: [styleLayersPlugin(), editionStyles(look), fixedTokens(Object.keys(look.colours))] } },
    // A browser is served the program and nothing else: of the curriculum it sees pages.
    server: {
      fs: {
        allow: [
          ...['src', 'public', '.astro', '.cache/vite', '.cache/astro'].map((folder) => path.resolve(folder)),
          realpathSync('node_modules'),
          ...(look.fonts ?? []).flatMap(({ web }) => web ?? []),
        ],
      },
    },
    // One stylesheet for all pages: it is fetched once and kept. What lessons do not need is linked by the pages that do (`?url`).
    build: { target: oldestBrowser, cssTarget: oldestBrowser, assetsInlineLimit: 0, cssCodeSplit: false },
  },
});
