import type { AstroGlobal } from 'astro';
import type { Block, FaceContext } from './block.ts';

/** What the page tells the blocks of its text. The page sets it as `Astro.locals.face` before it renders the text. */
export interface WebFace {
  context: FaceContext;
  /** The URL of a handout's page, by document id and handout name. */
  handoutUrl: (document: string, handout: string) => string;
  pictureUrl: (name: string) => string;
}

/** What a block shows on the page: its attributes read by its own schema, its view in the language of the page. */
export function viewOf<Props, View>(block: Block<Props, View>, astro: AstroGlobal): View {
  return block.view(block.props.parse(attributesOf(astro.props)), faceOf(astro).context);
}

export function faceOf(astro: AstroGlobal): WebFace {
  return (astro.locals as { face: WebFace }).face;
}

/** The id under which a step can be linked to: its title, without spaces. */
export function anchorOf(title: string): string {
  return title.trim().replace(/\s+/g, '-');
}

/** MDX hands over the attributes as they were written, and now and then keys of its own. */
function attributesOf(props: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(props).filter(([key, value]) => typeof value === 'string' && !key.startsWith('data-astro') && key !== 'class'),
  );
}
