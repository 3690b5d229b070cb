import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { StylePlugin } from './styleLayers.ts';

/** The file of the tokens. */
const tokens = path.resolve('src/site/styles/tokens.css');

/**
 * Writes the values of tokens that never change into the style sheets in place of their names, so that no page has to load all of them: sizes
 * of type, for example. Names are kept of what differs on paper, in a language or on a wide screen, and of what an edition may change.
 *
 * @param themed The names, without `--`, to which an edition gives values.
 */
export function fixedTokens(themed: readonly string[]): StylePlugin {
  const values = fixedIn(readFileSync(tokens, 'utf8'), new Set(themed.map((name) => `--${name}`)));
  return {
    postcssPlugin: 'paper-kite:fixed-tokens',
    Once(root) {
      root.walkDecls(/./, (declaration) => {
        if (values.has(declaration.prop)) declaration.remove();
        else declaration.value = withValues(declaration.value, values);
      });
    },
  };
}

/** Returns the values of the tokens that are set once. */
function fixedIn(css: string, themed: ReadonlySet<string>): ReadonlyMap<string, string> {
  const all = [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!] as const);
  const times = Map.groupBy(all, ([name]) => name);
  const fixed = new Map(all.filter(([name]) => times.get(name)!.length === 1 && !themed.has(name)));
  // A token may be made of others.
  for (const [name, value] of fixed) fixed.set(name, withValues(value, fixed));
  return fixed;
}

function withValues(value: string, values: ReadonlyMap<string, string>): string {
  return value.replace(/var\((--[\w-]+)\)/g, (written, name: string) => values.get(name) ?? written);
}
