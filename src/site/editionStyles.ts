import path from 'node:path';
import type { Look } from '../curriculum/edition/look.ts';
import { familiesFor } from '../curriculum/edition/ownFonts.ts';
import { languageTag, like, locales } from '../curriculum/locale.ts';
import type { Declaration, StylePlugin, StyleSheet } from './styleLayers.ts';

/** Where the colours of the project are written. */
const tokens = /\/site\/styles\/tokens\.css$/;

/** Writes the colours, the paper, the logo and the fonts of an edition into the style sheets; those of the project are in them. */
export function editionStyles({ colours, paper, logo, fonts = [] }: Look): StylePlugin {
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
      if (fonts.length > 0) addFonts(root, fonts);
      if (logo)
        root.walkDecls(/^background/, (declaration) => {
          declaration.value = declaration.value.replace(/url\([^)]*thread-kite\.svg[^)]*\)/, () => dataUrl(logo.svg));
        });
    },
  };
}

/** The fonts that pages load, and the languages that are set in them. The list of the program's own fonts follows in each. */
function addFonts(root: StyleSheet, fonts: NonNullable<Look['fonts']>): void {
  const usual: Record<string, string> = {};
  root.walkDecls(/^--(?:serif|sans)$/, ({ prop, value, parent, source }) => {
    if (!tokens.test(source?.input.file ?? '')) return;
    const isChinese = (parent as { selector?: string } | undefined)?.selector === ':lang(zh)';
    usual[`${prop} ${isChinese ? 'zh' : 'en'}`] = value;
  });
  // The tokens may have been imported into another style sheet.
  if (Object.keys(usual).length === 0) return;
  const from = path.dirname(root.source!.input.file!);
  const faces = fonts.flatMap(({ family, web }) =>
    web === undefined
      ? []
      : [
          `@font-face { font-family: ${JSON.stringify(family)}; src: url(${JSON.stringify(path.relative(from, web))}) format("woff2"); font-display: swap; }`,
        ],
  );
  const languages = locales.flatMap((locale) => {
    const set = (['serif', 'sans'] as const).flatMap((use) => {
      const families = familiesFor(fonts, languageTag[locale], use).map((family) => JSON.stringify(family));
      return families.length === 0 ? [] : [`--${use}: ${[...families, usual[`--${use} ${like[locale]}`]].join(', ')};`];
    });
    return set.length === 0 ? [] : [`:lang(${languageTag[locale]}) { ${set.join(' ')} }`];
  });
  const before = root.nodes.length;
  root.append([...faces, ...languages].join('\n'));
  // An address is resolved from the file in which it stands.
  const { source } = root;
  for (const node of root.nodes.slice(before)) {
    node.source = source;
    (node as StyleSheet).walkDecls?.(/./, (declaration) => {
      declaration.source = source;
    });
  }
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
