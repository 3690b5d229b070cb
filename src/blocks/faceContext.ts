import type { Curriculum } from '../curriculum/curriculum.ts';
import type { CurriculumDocument } from '../curriculum/document.ts';
import type { Locale } from '../curriculum/locale.ts';
import type { Node } from '../curriculum/tree.ts';
import { translator } from '../i18n/translator.ts';
import type { FaceContext } from './block.ts';
import { blocksOf } from './blocksOf.ts';
import sessionBlock from './session/block.ts';

/** What the blocks of a text may know: made here for the page and for paper alike. */
export function faceContext(
  curriculum: Curriculum,
  locale: Locale,
  document: CurriculumDocument | undefined,
  nodes: readonly Node[],
): FaceContext {
  return { curriculum, locale, document, t: translator(locale), hasSessions: blocksOf(nodes, sessionBlock).length > 0 };
}
