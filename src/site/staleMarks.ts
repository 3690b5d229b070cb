import type { Nodes, Parents, Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { vocabulary } from '../blocks/vocabulary.ts';
import type { Text } from '../curriculum/document.ts';
import { isLocale, originalLocale } from '../curriculum/locale.ts';
import { splitFrontMatter } from '../curriculum/mdx/frontMatter.ts';
import { parseMdx } from '../curriculum/mdx/parse.ts';
import { hasErrors } from '../curriculum/problem.ts';
import { readText } from '../curriculum/read/files.ts';
import { type Pair, stateOf } from '../curriculum/translation/state.ts';
import type { Unit } from '../curriculum/translation/units.ts';
import { fingerprint, memoryFile, readMemory } from '../curriculum/translationMemory.ts';
import { relativeName } from '../lib/files/filesBelow.ts';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Adds a `<Stale>` to every paragraph of a translation that is older than its original. Depends only on the text, its original and the
 * translation memory next to them; pages without stale paragraphs are byte-identical to before.
 */
export function remarkStaleMarks(root: string) {
  return () => (tree: Root, file: VFile) => {
    const stale = new Map<string, Unit[]>();
    for (const unit of staleUnits(root, relativeName(root, file.path)))
      if ('line' in unit.at) push(stale, `${unit.at.line}:${unit.at.column}`, unit);
    if (stale.size > 0) mark(tree, stale);
  };
}

/** Returns the stale paragraphs: the units of the original, each with the position of its translation. */
function staleUnits(root: string, file: string): Unit[] {
  const match = /^(.+)\/([^/]+)\.([^./]+)\.mdx$/.exec(file);
  if (!match || !isLocale(match[3]!) || match[3] === originalLocale) return [];
  const [, folder, name, locale] = match as unknown as [string, string, string, typeof originalLocale];
  const original = readText(root, `${folder}/${name}.${originalLocale}.mdx`);
  const translation = readText(root, file);
  const saved = readText(root, memoryFile(folder, locale));
  const memory = saved === undefined ? undefined : readMemory('', saved, folder).memory.get(name);
  if (original === undefined || translation === undefined || memory === undefined) return [];
  const pair: Pair = {
    document: undefined,
    folder,
    name,
    locale,
    original: bodyOf(original),
    translation: { ...bodyOf(translation), memory },
  };
  return stateOf(pair, vocabulary).stale.map((row) => ({ ...row.original!, at: row.translation!.at }));
}

/** Returns a text without its front matter, which MDX does not render. */
function bodyOf(content: string): Text<object> {
  let parsed: ReturnType<typeof parseMdx> | undefined;
  const parse = () => {
    parsed ??= parseMdx('', splitFrontMatter(content).body, 'main', vocabulary);
    return parsed;
  };
  return {
    file: '',
    front: {},
    placeholders: [],
    fingerprint: fingerprint(content),
    frontYaml: '',
    get isWhole() {
      return !hasErrors(parse().problems);
    },
    get nodes() {
      return parse().nodes ?? [];
    },
  };
}

function mark(parent: Parents, stale: ReadonlyMap<string, Unit[]>): void {
  for (const child of [...parent.children]) {
    const start = child.position?.start;
    const units = start ? (stale.get(`${start.line}:${start.column}`) ?? []).filter((unit) => isOf(child, unit)) : [];
    if ('children' in child) mark(child, stale);
    if (units.length > 0) place(units[0]!, child, parent);
  }
}

/** Whether a node is the one of a unit: a paragraph and a block at its beginning have the same position, so the role decides. */
function isOf(node: Nodes, { role }: Unit): boolean {
  const [last, outer] = role.split('@')[0]!.split('/').reverse();
  if (!isJsx(node)) return node.type === last;
  return node.name === last || (last === 'paragraph' && node.name === outer && holdsLooseWords(node));
}

/** Whether a block contains text without a paragraph, as in `<Say>One sentence.</Say>` on one line. */
function holdsLooseWords({ children }: Jsx): boolean {
  return children.some((child) => child.type === 'text' && child.value.trim() !== '');
}

function place(unit: Unit, node: RootContent, parent: Parents): void {
  const rule = isJsx(node) ? vocabulary.get(node.name ?? '') : undefined;
  if (node.type === 'paragraph' || node.type === 'tableCell') node.children.push(sign('mdxJsxTextElement', unit) as MdxJsxTextElement);
  else if (isJsx(node) && unit.role.endsWith('/paragraph')) (node.children as Nodes[]).push(sign('mdxJsxTextElement', unit));
  else if (isJsx(node) && rule?.holds === 'text' && !rule.only && node.children.length > 0)
    (node.children as Nodes[]).unshift(sign('mdxJsxFlowElement', unit));
  else (parent.children as Nodes[]).splice((parent.children as Nodes[]).indexOf(node) + 1, 0, sign('mdxJsxFlowElement', unit));
}

function sign(type: Jsx['type'], { step }: Unit): Jsx {
  const attribute = (name: string, value: string): MdxJsxAttribute => ({ type: 'mdxJsxAttribute', name, value });
  return { type, name: 'Stale', attributes: step === undefined ? [] : [attribute('step', step)], children: [] } as Jsx;
}

function isJsx(node: Nodes): node is Jsx {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}
