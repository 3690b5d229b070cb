import { fileURLToPath } from 'node:url';
import { isUnifiedProcessor, unified } from '@astrojs/markdown-remark';
import type { AstroIntegration } from 'astro';

/** As Vite names it, on Windows too. */
const door = fileURLToPath(new URL('./page/door.ts', import.meta.url)).replaceAll('\\', '/');

/**
 * The workbench: `npm run dev` shows a text and its PDF side by side, with its problems in their places. It exists in the dev
 * server alone; for a build the integration does nothing.
 */
export function workbench(root: string): AstroIntegration {
  let base = '/';
  return {
    name: 'paper-kite:workbench',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, injectScript }) => {
        if (command !== 'dev') return;
        // A build loads nothing of it.
        const { benchPlugin } = await import('./plugin.ts');
        const { remarkSourceLines } = await import('./sourceLines.ts');
        const { processor } = config.markdown;
        if (processor && isUnifiedProcessor(processor)) {
          const { options } = processor;
          updateConfig({
            markdown: { processor: unified({ ...options, remarkPlugins: [...(options.remarkPlugins ?? []), remarkSourceLines] }) },
          });
        }
        base = config.base.replace(/\/*$/, '/');
        // What the page imports is prepared at the start: found later, Vite would load the page anew.
        updateConfig({ vite: { plugins: [benchPlugin(root, base)], optimizeDeps: { include: ['i18next'] } } });
        injectScript('page', `import ${JSON.stringify(door)};`);
      },
      'astro:server:start': ({ address, logger }) => {
        logger.info(`page and paper side by side: http://localhost:${address.port}${base}workbench/`);
      },
    },
  };
}
