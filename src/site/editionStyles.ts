import type { Look } from '../curriculum/edition/look.ts';
import type { Declaration, StylePlugin } from './styleLayers.ts';

/** Where the colours of the project are written. */
const tokens = /\/site\/styles\/tokens\.css$/;

/** Writes the colours, the paper and the logo of an edition into the style sheets; those of the project are in them. */
export function editionStyles({ colours, paper, logo }: Look): StylePlugin {
  const values = new Map(Object.entries(colours).map(([name, value]) => [`--${name}`, value]));
  return {
    postcssPlugin: 'paper-kite:edition-styles',
    Once(root) {
      root.walkAtRules('page', (rule) =>
        rule.walkDecls('size', (size) => {
          if (paper !== 'a4') size.value = size.value.replace(/\bA4\b/, paper);
        }),
      );
      root.walkDecls(/^--/, (declaration) => {
        const value = values.get(declaration.prop);
        if (value === undefined || !tokens.test(declaration.source?.input.file ?? '') || isForPaper(declaration)) return;
        declaration.value = value;
      });
      if (logo)
        root.walkDecls(/^background/, (declaration) => {
          declaration.value = declaration.value.replace(/url\([^)]*thread-kite\.svg[^)]*\)/, () => dataUrl(logo.svg));
        });
    },
  };
}

/** In the style sheet itself, so that no page has to load one more file. */
function dataUrl(svg: string): string {
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}

/** On paper everything is black on white. */
function isForPaper(declaration: Declaration): boolean {
  for (let at = declaration.parent; at; at = at.parent) if (at.type === 'atrule' && at.params === 'print') return true;
  return false;
}
