import path from 'node:path';
import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { CurriculumDocument } from '../curriculum/document.ts';
import { documentIdsIn } from '../curriculum/documentIds.ts';
import { relativeName } from '../lib/files/filesBelow.ts';
import { sections } from './sections.ts';
import { source } from './source.ts';

/**
 * Makes links of the numbers of written documents in guides, plans, pages and protocols. A number without a document stays words, and so
 * do a document's own number and everything in handouts, which are sheets of paper. `base`: the base path of the site, with `/` at its end.
 */
export function remarkDocumentLinks(root: string, base: string) {
  return () => (tree: Root, file: VFile) => {
    const { curriculum } = source();
    const name = relativeName(root, file.path);
    const form = curriculum.textFiles.get(name);
    if (form === undefined || form === 'handout') return;
    const locale = /\.([^./]+)\.mdx$/.exec(name)![1]!;
    const folder = path.posix.dirname(name);
    linkIn(tree, (id) => {
      const document = curriculum.document(id);
      return document && path.posix.dirname(document.factsFile) !== folder ? `${base}${locale}/${addressOf(document)}/` : undefined;
    });
  };
}

function addressOf({ kind, slug }: CurriculumDocument): string {
  return `${sections[kind]}/${slug}`;
}

function linkIn(parent: Parents, urlOf: (id: string) => string | undefined): void {
  if (parent.type === 'link' || parent.type === 'linkReference') return;
  for (const child of parent.children) if ('children' in child) linkIn(child, urlOf);
  const children: readonly Nodes[] = parent.children;
  if (children.some(({ type }) => type === 'text'))
    parent.children = children.flatMap((child): Nodes[] =>
      child.type === 'text' ? parts(child.value, urlOf) : [child],
    ) as typeof parent.children;
}

/** The words as text and links. */
function parts(words: string, urlOf: (id: string) => string | undefined): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  let from = 0;
  for (const { words: written, at, id } of documentIdsIn(words)) {
    const url = urlOf(id);
    if (url === undefined) continue;
    if (at > from) found.push({ type: 'text', value: words.slice(from, at) });
    found.push({ type: 'link', url, children: [{ type: 'text', value: written }] });
    from = at + written.length;
  }
  if (from < words.length) found.push({ type: 'text', value: words.slice(from) });
  return found;
}
