import type { Curriculum } from './curriculum.ts';
import type { PlannedDocument } from './document.ts';
import type { Problem, Wording } from './problem.ts';
import { answerParts, isSearchPage } from './schema/searchWords.ts';
import { didYouMean } from './suggest.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A name that one registry takes from another. */
interface Named {
  registry: string;
  path: PropertyKey[];
  name: string;
  what: Wording;
  known: readonly string[];
}

/** The workshops that come first; `plan` has the lessons before all others, which are in a file of their own. */
function requiredInPlan(plan: readonly PlannedDocument[]): Named[] {
  const lessons = plan.filter(({ kind }) => kind === 'lesson').length;
  const known = plan.filter(({ kind }) => kind === 'workshop').map(({ id }) => id);
  return plan.flatMap(({ requires, kind }, index) =>
    requires.map(
      (name, place): Named => ({
        registry: kind === 'lesson' ? 'scope-and-sequence' : 'planned-documents',
        path: [kind === 'lesson' ? index : index - lessons, 'requires', place],
        name,
        what: { zh: '工作坊', en: 'workshop' },
        known,
      }),
    ),
  );
}

/**
 * Names in a registry that point to nothing in another: the source of a hotline, the strand of a planned lesson. A registry that is
 * empty or could not be read is skipped: that has been reported already.
 */
export function danglingInRegistries(curriculum: Curriculum, vocabulary: Vocabulary): Problem[] {
  const { registries, plan } = curriculum;
  const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
  const lessons = plan.flatMap(({ lesson }, index) => (lesson ? [{ lesson, index }] : []));
  const planned = (key: 'guideline' | 'health' | 'casel' | 'needs', what: Wording, known: readonly string[]) =>
    lessons.flatMap(({ lesson, index }) =>
      lesson[key].map((name, place): Named => ({ registry: 'scope-and-sequence', path: [index, key, place], name, what, known })),
    );
  const named: Named[] = [
    ...registries.hotlines.map(
      ({ source }, index): Named => ({
        registry: 'hotlines',
        path: ['hotlines', index, 'source'],
        name: source,
        what: { zh: '资料来源', en: 'source' },
        known: ids(registries.sources),
      }),
    ),
    ...registries.facts.map(
      ({ source }, index): Named => ({
        registry: 'facts',
        path: [index, 'source'],
        name: source,
        what: { zh: '资料来源', en: 'source' },
        known: ids(registries.sources),
      }),
    ),
    ...lessons.map(
      ({ lesson, index }): Named => ({
        registry: 'scope-and-sequence',
        path: [index, 'strand'],
        name: lesson.strand,
        what: { zh: '主题', en: 'strand' },
        known: ids(registries.strands),
      }),
    ),
    ...requiredInPlan(plan),
    ...planned('guideline', { zh: '纲要条目', en: 'guideline clause' }, ids(registries.guideline)),
    ...planned('health', { zh: '指南领域', en: 'field of the guide' }, ids(registries.healthGuide)),
    ...planned('casel', { zh: '能力', en: 'competency' }, ids(registries.competencies)),
    ...planned('needs', { zh: '需要', en: 'need' }, ids(registries.needs)),
    ...searchAnswers(curriculum),
    ...documentsOfStories(curriculum),
    ...claimed(curriculum),
    ...registries.safeguards.flatMap((safeguard, index) =>
      safeguard.place === 'block'
        ? safeguard.blocks.map(
            (name, place): Named => ({
              registry: 'safeguards',
              path: [index, 'blocks', place],
              name,
              what: { zh: '块', en: 'block' },
              known: [...vocabulary.keys()],
            }),
          )
        : [],
    ),
  ];
  return named
    .filter(({ name, known }) => known.length > 0 && !known.includes(name))
    .map(
      ({ registry, path, name, what, known }): Problem => ({
        id: 'reference-resolves',
        severity: 'error',
        ...registries.placeIn(registry, ...path),
        message: { zh: `没有 "${name}" 这个${what.zh}。`, en: `There is no ${what.en} "${name}".` },
        hint: didYouMean(name, known),
      }),
    );
}

/** The documents of stories. One whose facts cannot be read is not known here, and that is reported. */
function documentsOfStories({ stories = [], documents, isWhole }: Curriculum): Named[] {
  if (!isWhole) return [];
  const known = documents.map(({ id }) => id);
  return stories.map(
    ({ document }, index): Named => ({
      registry: 'stories',
      path: [index, 'document'],
      name: document,
      what: { zh: '材料', en: 'document' },
      known,
    }),
  );
}

/** The documents that someone is writing: those of the plan, or that are there. */
function claimed({ claims, plan, documents }: Curriculum): Named[] {
  const known = [...new Set([...plan, ...documents].map(({ id }) => id))];
  return claims.map(
    ({ document }, index): Named => ({
      registry: 'claims',
      path: [index, 'document'],
      name: document,
      what: { zh: '材料', en: 'document' },
      known,
    }),
  );
}

/** The documents that words of the search lead to. A handout that a document does not have is left out of the search. */
function searchAnswers({ registries, plan }: Curriculum): Named[] {
  const known = plan.map(({ id }) => id);
  return registries.searchWords.groups.flatMap(({ answers }, index) =>
    answers.flatMap((name, place) =>
      isSearchPage(name)
        ? []
        : [
            {
              registry: 'search-words',
              path: ['groups', index, 'answers', place],
              name: answerParts(name).id.replace(/\/.*/, ''),
              what: { zh: '材料', en: 'document' },
              known,
            },
          ],
    ),
  );
}
