import { blocksOf } from '../../blocks/blocksOf.ts';
import variant from '../../blocks/variant/block.ts';
import { findInEach, namedByFolder } from '../findInEach.ts';
import type { CurriculumRule } from '../rule.ts';

/** Village classes have eight pupils or fifty-eight, and sometimes two grades together. */
const needed = {
  small: { zh: '小班（20 人以下）', en: 'a class of 20 or fewer' },
  large: { zh: '大班（50 人以上）', en: 'a class of 50 or more' },
  mixed: { zh: '混龄班', en: 'a mixed-age class' },
} as const;

/** A lesson says what changes in a small, in a large and in a mixed-age class. */
export const variantsAreThere: CurriculumRule = {
  id: 'variants-are-there',
  find: (curriculum, { cache }) => {
    const wanted: readonly string[] = curriculum.config.checks?.['variants-are-there']?.rooms ?? Object.keys(needed);
    return findInEach('variants-are-there', { curriculum, cache }, namedByFolder(curriculum.documentsOfKind('lesson')), (document) =>
      Object.values(document.texts).flatMap((text) => {
        if (!text.isWhole) return [];
        const there = new Set<string>(blocksOf(text.nodes, variant).map(({ props }) => props.for));
        const missing = Object.entries(needed).filter(([name]) => wanted.includes(name) && !there.has(name));
        if (missing.length === 0) return [];
        const rooms = missing.map(([, room]) => room);
        const blocks = missing.map(([name]) => `<Variant for="${name}">`);
        return [
          {
            file: text.file,
            line: 1,
            column: 1,
            message: {
              zh: `${document.id} 没有说${rooms.map(({ zh }) => zh).join('、')}怎么上。`,
              en: `${document.id} does not say what changes in ${rooms.map(({ en }) => en).join(', or in ')}.`,
            },
            hint: {
              zh: `在写给照顾孩子的人的话前面，加上 ${blocks.join(' 和 ')}，写一两句。`,
              en: `Add ${blocks.join(' and ')}: a sentence or two, before the note to carers.`,
            },
          },
        ];
      }),
    );
  },
};
