import { blocksOf } from '../../blocks/blocksOf.ts';
import handoutBlock from '../../blocks/handout/block.ts';
import type { Curriculum } from '../../curriculum/curriculum.ts';
import type { CurriculumDocument, Handout } from '../../curriculum/document.ts';

/** A handout and the document that it belongs to. */
export interface BorrowedHandout {
  document: CurriculumDocument;
  handout: Handout;
}

/** Returns the handouts of other documents that a document gives out, as `<Handout to="R01/pocket-card" />` says, each once. */
export function borrowedHandouts(curriculum: Curriculum, document: CurriculumDocument): BorrowedHandout[] {
  const named = Object.values(document.texts).flatMap((text) => blocksOf(text.nodes, handoutBlock).map(({ props }) => props.to));
  return [...new Set(named)].flatMap((to) => {
    const found = curriculum.handoutBehind(to, document);
    return found && found.document !== document ? [found] : [];
  });
}
