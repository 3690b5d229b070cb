import type { Curriculum } from '../curriculum.ts';
import type { Problem } from '../problem.ts';
import { didYouMean } from '../suggest.ts';
import type { Locate } from '../yaml.ts';

/** The documents that `roles` in `edition.yaml` names and the plan does not have, and a sheet that its document does not have. */
export function missingRoles({ config, plan, documents }: Pick<Curriculum, 'config' | 'plan' | 'documents'>, locate: Locate): Problem[] {
  const { helpCards, levelsCard, training = [] } = config.roles ?? {};
  const [kit, sheet] = levelsCard?.split('/') ?? [];
  const known = new Set([...plan, ...documents].map(({ id }) => id));
  const named: [id: string | undefined, path: PropertyKey[]][] = [
    [helpCards, ['helpCards']],
    [kit, ['levelsCard']],
    ...training.map((id, index): [string, PropertyKey[]] => [id, ['training', index]]),
  ];
  const lost = named.flatMap(([id, path]): Problem[] =>
    id === undefined || known.has(id)
      ? []
      : [
          {
            id: 'edition-is-valid',
            severity: 'error',
            ...locate('roles', ...path),
            message: { zh: `计划里没有 ${id}。`, en: `${id} is not in the plan.` },
            hint: { zh: '写计划里有的编号，或者先把它加进计划。', en: 'Write the id of a document of the plan, or begin it there.' },
          },
        ],
  );
  const document = documents.find(({ id }) => id === kit);
  if (document === undefined || document.handouts.some(({ name }) => name === sheet)) return lost;
  return [
    ...lost,
    {
      id: 'edition-is-valid',
      severity: 'error',
      ...locate('roles', 'levelsCard'),
      message: { zh: `${kit} 没有讲义 ${sheet}。`, en: `${kit} has no handout ${sheet}.` },
      hint: didYouMean(
        sheet ?? '',
        document.handouts.map(({ name }) => name),
      ),
    },
  ];
}
