import type { FaceContext } from '../blocks/block.ts';
import { blocksOf } from '../blocks/blocksOf.ts';
import hotlinesBlock from '../blocks/hotlines/block.ts';
import { shownOf } from '../curriculum/helpLine.ts';
import type { Node } from '../curriculum/tree.ts';
import type { Screen } from './screen.ts';

/** The people a child turns to first; a curriculum without blanks for them shows everyone in the group of the school's own people. */
const nearest = ['class-teacher', 'principal'];

/** Returns the last screen, which is shown while the class packs up: people first, then numbers from the registry. */
export function helpOf(nodes: readonly Node[], { t, curriculum, locale }: FaceContext): Screen & { kind: 'help' } {
  const named = blocksOf(nodes, hotlinesBlock).flatMap(({ props }) => props.show);
  const people = nearest.every((id) => curriculum.knowsHelpLine(id)) ? nearest : ['local'];
  // A plan that names no one is still being written.
  const { hotlines, blanks } = curriculum.helpLines(named.length > 0 ? named : [...people, 'crisis']);
  return {
    kind: 'help',
    title: t('projector:help'),
    people: blanks.map(({ id, name }) => ({ id, name: name[locale] })),
    numbers: hotlines.map((hotline) => ({
      number: shownOf(hotline),
      ...(hotline.kind === 'phone' ? {} : { how: t(`blocks:lineKinds.${hotline.kind}`) }),
      name: hotline.name[locale],
      use: hotline.use[locale],
    })),
  };
}
