import type { AstroGlobal } from 'astro';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Node } from '../curriculum/tree.ts';
import type { Block, FaceContext } from './block.ts';
import type { Definition } from './blocksOf.ts';

/** What the blocks of a text need to know about its page. The page sets it as `Astro.locals.face` before it renders the text. */
export interface WebFace {
  context: FaceContext;
  /** The URL of a handout's page, by document id and handout name. */
  handoutUrl: (document: string, handout: string) => string;
  pictureUrl: (name: string) => string;
  /** A text that is shown inside another one, such as a protocol, with the components that it needs. */
  textOf: (file: string) => Promise<{ Content: AstroComponentFactory; components: Record<string, AstroComponentFactory> }>;
  /** The ids of steps, given out as the text is drawn. */
  anchors: Anchors;
}

/**
 * What a block shows on the page: its attributes read by its own schema, its view in the language of the page. `children` is its content,
 * for a block whose view needs it.
 */
export function viewOf<Props extends object, View>(block: Block<Props, View>, astro: AstroGlobal, children: readonly Node[] = []): View {
  return block.view(propsOf(block, astro), faceOf(astro).context, children);
}

/** The attributes of a block on the page, read by its own schema. */
export function propsOf<Props extends object>({ props }: Definition<Props>, astro: AstroGlobal): Props {
  return props.parse(attributesOf(astro.props));
}

export function faceOf(astro: AstroGlobal): WebFace {
  return (astro.locals as { face: WebFace }).face;
}

/** The id under which a step can be linked to: its title, without spaces. */
export function anchorOf(title: string): string {
  return title.trim().replace(/\s+/g, '-');
}

/** Ids for titles in the order of a page: a title that comes again has its number behind it, so that each id is there once. */
export class Anchors {
  private readonly taken: Set<string>;

  /** `taken`: ids that the page already uses, such as those of its headings. */
  constructor(taken: Iterable<string> = []) {
    this.taken = new Set(taken);
  }

  next(title: string): string {
    const plain = anchorOf(title);
    let anchor = plain;
    for (let count = 2; this.taken.has(anchor); count++) anchor = `${plain}-${count}`;
    this.taken.add(anchor);
    return anchor;
  }
}

/** MDX hands over the attributes as they were written, and now and then keys of its own. */
function attributesOf(props: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(props).filter(([key, value]) => typeof value === 'string' && !key.startsWith('data-astro') && key !== 'class'),
  );
}
