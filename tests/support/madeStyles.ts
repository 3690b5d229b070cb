import path from 'node:path';
import { type CSSOptions, preprocessCSS, resolveConfig } from 'vite';
import type { StylePlugin } from '../../src/site/styleLayers.ts';

/** A style sheet of the project as Vite makes it with plugins of ours, on one line. */
export async function madeStyles(file: string, css: string, plugins: readonly StylePlugin[]): Promise<string> {
  const postcss = { plugins } as unknown as Exclude<CSSOptions['postcss'], string | undefined>;
  const config = await resolveConfig({ configFile: false, logLevel: 'silent', css: { postcss } }, 'build');
  const { code } = await preprocessCSS(css, path.resolve(file), config);
  return code
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .trim();
}
