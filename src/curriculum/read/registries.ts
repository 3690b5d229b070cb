import type { z } from 'zod';
import { atOnce, once, orElse, whenAsked } from '../../lib/whenAsked.ts';
import type { Registries } from '../curriculum.ts';
import { type PlannedDocument, placeOfLesson, slugOf } from '../document.ts';
import type { Kind } from '../kind.ts';
import { byLocale } from '../locale.ts';
import type { Problem } from '../problem.ts';
import type { CrisisWords } from '../schema/crisisWords.ts';
import { hotlineRelations } from '../schema/hotlineRelations.ts';
import { levelRelations } from '../schema/levels.ts';
import { planRelations } from '../schema/plan.ts';
import { uniqueIds, uniqueIdsOfGroups, uniqueIdsOfLists } from '../schema/relations.ts';
import type { SearchWords } from '../schema/searchWords.ts';
import { noSentences, sentenceRelations } from '../schema/sentences.ts';
import { registries as files, type RegistryName, registryNames } from '../schema/yamlFiles.ts';
import { type Locate, locateIn, type Relations, readYaml, withoutPlaces } from '../yaml.ts';
import { readText } from './files.ts';
import { hashOf, type ReadCache } from './readCache.ts';
import type { Parsing } from './texts.ts';

/** What is used while the list cannot be read, which is an error. */
const noCrisisWords: CrisisWords = { classes: byLocale(() => ({})), misspelt: [], unless: byLocale(() => []), lists: [] };

/** What is used where a curriculum has no words of its own: the search then knows titles and aims. */
const noSearchWords: SearchWords = { ignore: byLocale(() => []), groups: [] };

/** Registries that a curriculum may do without. */
const optional: readonly RegistryName[] = ['search-words'];

export const registryFiles: readonly string[] = registryNames.map((name) => `content/${name}.yaml`);

type Content<Name extends RegistryName> = z.infer<(typeof files)[Name]['schema']>;

const typed: { [Name in RegistryName]: { schema: z.ZodType<Content<Name>> } } = files;

/**
 * Reads the registries of `content/`: what documents point to, and the plan of all documents. When they are parsed when asked for, their
 * problems are not collected: the long word lists, which only checks need, would take a second.
 */
export function readRegistries(
  root: string,
  cache: ReadCache,
  parsing: Parsing = 'now',
): { registries: Registries; plan: PlannedDocument[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const places = new Map<string, Locate>();
  function read<Name extends RegistryName>(name: Name, relations: Relations = uniqueIds): () => Content<Name> | undefined {
    const file = `content/${name}.yaml`;
    const text = readText(root, file);
    if (text === undefined) {
      if (optional.includes(name)) return () => undefined;
      problems.push({
        id: 'registry-is-present',
        severity: 'error',
        file,
        line: 1,
        column: 1,
        message: { zh: `缺少名册 ${file}。`, en: `The registry ${file} is missing.` },
        hint: {
          zh: '每套课程都要有它；从本项目抄一份来改。',
          en: 'Every curriculum needs it; copy it from the project and change it.',
        },
      });
      return () => undefined;
    }
    const source = { file, text, linesBefore: 0 };
    places.set(name, locateIn(source));
    return once(() => {
      const cached = cache.of(file);
      const { value, problems: found } = cached.recall(file, hashOf(text), () =>
        withoutPlaces(readYaml(source, typed[name].schema, 'registry-is-valid', relations)),
      );
      cached.close();
      problems.push(...found);
      return value;
    });
  }
  const hotlines = read('hotlines', hotlineRelations);
  const registries = (parsing === 'now' ? atOnce : whenAsked)<Registries>({
    hotlines: () => hotlines()?.hotlines ?? [],
    placeIn:
      () =>
      (registry, ...path) =>
        places.get(registry)!(...path),
    blanks: () => hotlines()?.blanks ?? [],
    groups: () => (hotlines() ? withCrisis(hotlines()!.groups) : {}),
    strands: orElse(read('strands'), []),
    guideline: orElse(read('guideline'), []),
    healthGuide: orElse(read('health-guide'), []),
    competencies: orElse(read('competencies'), []),
    needs: orElse(read('needs'), []),
    safeguards: orElse(read('safeguards'), []),
    protocols: orElse(read('protocols'), []),
    levels: orElse(read('levels', levelRelations), { levels: [], phrases: [] }),
    safeMessaging: orElse(read('safe-messaging', uniqueIdsOfLists), []),
    sentences: orElse(read('sentences', sentenceRelations), noSentences),
    crisisWords: orElse(read('crisis-words', uniqueIdsOfLists), noCrisisWords),
    searchWords: orElse(read('search-words', uniqueIdsOfGroups), noSearchWords),
    classroomWords: orElse(read('classroom-words'), []),
    glossary: orElse(read('glossary'), []),
    commonCharacters: orElse(read('common-characters'), []),
    sources: orElse(read('sources'), []),
  });
  const lessons = (read('scope-and-sequence', planRelations)() ?? []).map(
    ({ strand, guideline, health, casel, needs, time, core, ...common }): PlannedDocument => ({
      ...common,
      kind: 'lesson',
      slug: slugOf(common.id),
      lesson: { ...placeOfLesson(common.id), strand, guideline, health, casel, needs, time, core },
    }),
  );
  const others = (read('planned-documents', planRelations)() ?? []).map(
    (planned): PlannedDocument => ({ ...planned, kind: kindOfLetter[planned.id[0]!]!, slug: slugOf(planned.id) }),
  );
  return { registries, plan: [...lessons, ...others], problems };
}

/** Adds the group of everyone to call or talk to in a crisis. */
function withCrisis(groups: Registries['groups']): Registries['groups'] {
  const { urgent, talk } = groups;
  // Without them a group that is written is kept, so that not every document is said to print nothing.
  if (!urgent && !talk) return groups;
  return { ...groups, crisis: [...new Set([...(urgent ?? []), ...(talk ?? [])])] };
}

const kindOfLetter: Record<string, Kind> = { W: 'workshop', A: 'activity', O: 'one-to-one', R: 'referral' };
