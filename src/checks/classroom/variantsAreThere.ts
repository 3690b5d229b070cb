import { blocksNamed } from '../../curriculum/tree.ts';
import type { CurriculumRule } from '../rule.ts';

/** Village classes have eight pupils or fifty-eight, and sometimes two grades in one room. */
const needed = { small: 'a class of 20 or fewer', large: 'a class of 50 or more', mixed: 'a mixed-age class' } as const;

/** A lesson says what changes in a small, in a large and in a mixed-age class. */
export const variantsAreThere: CurriculumRule = {
  id: 'variants-are-there',
  find: (curriculum) =>
    curriculum.documentsOfKind('lesson').flatMap((document) =>
      Object.values(document.texts).flatMap((text) => {
        const there = new Set(blocksNamed(text.nodes, 'Variant').map((variant) => variant.props['for']));
        const missing = Object.entries(needed).filter(([name]) => !there.has(name));
        if (missing.length === 0) return [];
        return [
          {
            file: text.file,
            line: 1,
            column: 1,
            message: `${document.id} does not say what changes in ${missing.map(([, room]) => room).join(', or in ')}.`,
            hint: `Add ${missing.map(([name]) => `<Variant for="${name}">`).join(' and ')}: a sentence or two, before the note to carers.`,
          },
        ];
      }),
    ),
};
