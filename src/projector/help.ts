import type { FaceContext } from '../blocks/block.ts';
import { blocksNamed, type Node } from '../curriculum/tree.ts';
import type { Screen } from './screen.ts';

/** When a plan names nobody: people that every school has, and the lines for any crisis. */
const anyway = ['class-teacher', 'principal', 'crisis'];

/** The last screen, which stays on the wall while the class packs up: people first, then numbers from the registry. */
export function helpOf(nodes: readonly Node[], { t, curriculum, locale }: FaceContext): Screen & { kind: 'help' } {
  const named = blocksNamed(nodes, 'Hotlines').flatMap((block) => block.props['show'] as string[]);
  const { hotlines, blanks } = curriculum.helpLines(named.length > 0 ? named : anyway);
  return {
    kind: 'help',
    title: t('projector:help'),
    people: blanks.map((blank) => blank.name[locale]),
    numbers: hotlines.map(({ id, name, use }) => ({ number: id, name: name[locale], use: use[locale] })),
  };
}
