import type { FaceContext } from '../blocks/block.ts';
import type { WebFace } from '../blocks/face.ts';
import type { CurriculumDocument } from '../curriculum/document.ts';
import type { Locale } from '../curriculum/locale.ts';
import { blocksNamed, type Node } from '../curriculum/tree.ts';
import { translator } from '../i18n/translator.ts';
import { curriculum } from './curriculum.ts';
import { pictureUrl } from './pictures.ts';
import { handoutUrl } from './routes.ts';

/** What the blocks of a text may know and link to, in the language of the page. */
export function webFace(locale: Locale, nodes: readonly Node[], document?: CurriculumDocument): WebFace {
  const context: FaceContext = {
    locale,
    t: translator(locale),
    curriculum,
    document,
    hasSessions: blocksNamed(nodes, 'Session').length > 0,
  };
  return {
    context,
    // In the preview a writer may point to what is not there yet; the check says so, the page need not break.
    handoutUrl: (id, name) => {
      const target = curriculum.document(id);
      return target ? handoutUrl(locale, target, name) : '';
    },
    pictureUrl: (name) => pictureUrl(name, document),
  };
}
