import path from 'node:path';

/**
 * The layers of the style sheets, weakest first: of two rules the one of the later layer wins, however its selector is written. The folder of a
 * style sheet decides which layer its rules are in, so that none has to say so and none can forget to.
 */
export const styleLayers = ['tokens', 'base', 'blocks', 'site', 'tools', 'media'] as const;

export type StyleLayer = (typeof styleLayers)[number];

/** Sheets of the site that are not in the layer of their folder. */
const ownLayers: Readonly<Record<string, StyleLayer>> = {
  'src/site/styles/tokens.css': 'tokens',
  'src/site/styles/base.css': 'base',
  'src/site/styles/print.css': 'media',
  'src/site/styles/forced.css': 'media',
  'src/site/styles/forced-drawings.css': 'media',
  'src/site/styles/forced-knots.css': 'media',
  'src/site/styles/sheet-print.css': 'media',
  // Blocks say how far a table in them is from what is around it.
  'src/site/components/Table.astro': 'blocks',
};

const folders: readonly [folder: string, layer: StyleLayer][] = [
  ['src/site/', 'site'],
  ['src/pages/', 'site'],
  ['src/blocks/', 'blocks'],
  ['src/tools/', 'tools'],
  ['src/offline/', 'tools'],
];

/**
 * Returns the layer of a style sheet, or of a component with styles, by its path in the project. Undefined for the workbench: the editor adds
 * rules without a layer, which would win.
 */
export function layerOf(file: string): StyleLayer | undefined {
  return ownLayers[file] ?? folders.find(([folder]) => file.startsWith(folder))?.[1];
}

/** What the plugins here use of PostCSS, which comes with Vite. */
export interface StyleNode {
  type: string;
  /** Of a rule that begins with @. */
  name?: string;
  params?: string;
  source?: { input: { file?: string } } | undefined;
  parent?: StyleNode;
}

export interface Declaration extends StyleNode {
  prop: string;
  value: string;
  remove(): unknown;
}

interface Container extends StyleNode {
  append(node: StyleNode | string): unknown;
  walkDecls(name: string | RegExp, change: (declaration: Declaration) => void): void;
}

export interface StyleSheet extends Container {
  nodes: StyleNode[];
  removeAll(): unknown;
  walkAtRules(name: string, change: (rule: Container) => void): void;
}

interface StyleTools {
  AtRule: new (given: { name: string; params: string; nodes?: [] }) => Container;
}

export interface StylePlugin {
  postcssPlugin: string;
  Once(sheet: StyleSheet, tools: StyleTools): void;
}

/** Puts the rules of each style sheet into its layer. Rules of the paper have none: `@page` has a cascade of its own. */
export function styleLayersPlugin(): StylePlugin {
  return { postcssPlugin: 'paper-kite:style-layers', Once: putIntoLayers };
}

function putIntoLayers(root: StyleSheet, { AtRule }: StyleTools): void {
  const nodes = root.nodes.map((node) => ({ node, layer: layerOfNode(node) }));
  if (nodes.every(({ layer }) => layer === undefined)) return;
  // Any sheet may be the first that a page loads.
  const order = new AtRule({ name: 'layer', params: styleLayers.join(', ') });
  root.removeAll();
  root.append(order);
  let open: { layer: StyleLayer; block: Container } | undefined;
  for (const { node, layer } of nodes) {
    if (layer === undefined) {
      root.append(node);
    } else {
      if (open?.layer !== layer) {
        open = { layer, block: new AtRule({ name: 'layer', params: layer, nodes: [] }) };
        root.append(open.block);
      }
      open.block.append(node);
    }
  }
}

function layerOfNode(node: StyleNode): StyleLayer | undefined {
  const [file] = (node.source?.input.file ?? '').split('?');
  // Astro hands over the styles of a component twice: the second time they are in their layer.
  if (!file || (node.type === 'atrule' && ['page', 'layer'].includes(node.name ?? ''))) return undefined;
  return layerOf(path.relative('.', file).split(path.sep).join('/'));
}
