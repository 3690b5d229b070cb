import { Anchors, type WebFace } from '../blocks/face.ts';
import { faceContext } from '../blocks/faceContext.ts';
import type { CurriculumDocument } from '../curriculum/document.ts';
import type { Locale } from '../curriculum/locale.ts';
import type { Node } from '../curriculum/tree.ts';
import { curriculum } from './curriculum.ts';
import { components, contentOf } from './mdx.ts';
import { pictureUrl } from './pictures.ts';
import { handoutUrl } from './routes.ts';

/** Creates the context for the web faces of a text's blocks, in the language of the page. */
export function webFace(locale: Locale, nodes: readonly Node[], document?: CurriculumDocument): WebFace {
  const context = faceContext(curriculum, locale, document, nodes);
  return {
    context,
    // In the preview a handout may not exist yet; the check reports it, so the page need not fail.
    handoutUrl: (id, name) => {
      const target = curriculum.document(id);
      return target ? handoutUrl(locale, target, name) : '';
    },
    pictureUrl: (name) => pictureUrl(name, document),
    textOf: async (file) => ({ Content: await contentOf(file), components }),
    anchors: new Anchors(),
  };
}
