import { fileURLToPath } from 'node:url';
import { isUnifiedProcessor, unified } from '@astrojs/markdown-remark';
import type { AstroIntegration } from 'astro';
import { byLocale } from '../../curriculum/locale.ts';

/** With forward slashes, as Vite names it on Windows too. */
const workbenchLink = fileURLToPath(new URL('./page/workbenchLink.ts', import.meta.url)).replaceAll('\\', '/');

/**
 * The workbench: `npm run dev` shows a text and its PDF side by side, with its problems next to the lines they concern. It exists only in
 * the dev server; in a build the integration does nothing.
 */
export function workbench(root: string): AstroIntegration {
  let base = '/';
  return {
    name: 'paper-kite:workbench',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, injectScript }) => {
        if (command !== 'dev') return;
        // Imported here so that a build does not load it.
        const { benchPlugin } = await import('./plugin.ts');
        const { remarkSourceLines } = await import('./sourceLines.ts');
        const { words } = await import('../../i18n/words.ts');
        const { processor } = config.markdown;
        if (processor && isUnifiedProcessor(processor)) {
          const { options } = processor;
          updateConfig({
            markdown: { processor: unified({ ...options, remarkPlugins: [...(options.remarkPlugins ?? []), remarkSourceLines] }) },
          });
        }
        base = config.base.replace(/\/*$/, '/');
        updateConfig({ vite: { plugins: [benchPlugin(root, base)] } });
        const open = byLocale((locale) => words[locale].workbench.open);
        injectScript(
          'page',
          `import { showWorkbenchLink } from ${JSON.stringify(workbenchLink)};\nshowWorkbenchLink(${JSON.stringify(open)});`,
        );
      },
      'astro:server:start': ({ address, logger }) => {
        logger.info(`page and paper side by side: http://localhost:${address.port}${base}workbench/`);
      },
    },
  };
}
