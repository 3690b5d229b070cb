import type { z } from 'zod';
import type { Registries } from '../curriculum.ts';
import { type PlannedDocument, placeOfLesson, slugOf } from '../document.ts';
import type { Kind } from '../kind.ts';
import { byLocale } from '../locale.ts';
import type { Problem } from '../problem.ts';
import { type CrisisWords, crisisWordsFile } from '../schema/crisisWords.ts';
import {
  classroomWordsFile,
  commonCharactersFile,
  competenciesFile,
  glossaryFile,
  guidelineFile,
  hotlinesFile,
  needsFile,
  plannedDocumentsFile,
  safeguardsFile,
  scopeAndSequenceFile,
  sourcesFile,
  strandsFile,
} from '../schema/registries.ts';
import { hotlineRelations, uniqueIds, uniqueIdsOfLists } from '../schema/relations.ts';
import { safeMessagingFile } from '../schema/safeMessaging.ts';
import { type Locate, locateIn, type Relations, readYaml, withoutPlaces } from '../yaml.ts';
import { readText } from './files.ts';
import { hashOf, type ReadCache } from './readCache.ts';

/** The lists of `content/`. */
const registryNames = [
  ...([
    'hotlines',
    'strands',
    'guideline',
    'competencies',
    'needs',
    'safeguards',
    'safe-messaging',
    'classroom-words',
    'crisis-words',
  ] as const),
  ...(['glossary', 'common-characters', 'sources', 'scope-and-sequence', 'planned-documents'] as const),
];

/** What is used while the list cannot be read, which is an error. */
const noCrisisWords: CrisisWords = { classes: byLocale(() => ({})), misspelt: [], unless: byLocale(() => []), lists: [] };

type RegistryName = (typeof registryNames)[number];

export const registryFiles: readonly string[] = registryNames.map((name) => `content/${name}.yaml`);

/** Reads the registries of `content/`: what documents point to, and the plan of all documents. */
export function readRegistries(root: string, cache: ReadCache): { registries: Registries; plan: PlannedDocument[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const places = new Map<string, Locate>();
  function read<T>(name: RegistryName, schema: z.ZodType<T>, relations: Relations = uniqueIds): T | undefined {
    const file = `content/${name}.yaml`;
    const text = readText(root, file);
    if (text === undefined) {
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
      return undefined;
    }
    const source = { file, text, linesBefore: 0 };
    const cached = cache.of(file);
    const { value, problems: found } = cached.recall(file, hashOf(text), () =>
      withoutPlaces(readYaml(source, schema, 'registry-is-valid', relations)),
    );
    cached.close();
    problems.push(...found);
    places.set(name, locateIn(source));
    return value;
  }
  const hotlines = read('hotlines', hotlinesFile, hotlineRelations);
  const registries: Registries = {
    hotlines: hotlines?.hotlines ?? [],
    placeIn: (registry, ...path) => places.get(registry)!(...path),
    blanks: hotlines?.blanks ?? [],
    groups: hotlines?.groups ?? {},
    strands: read('strands', strandsFile) ?? [],
    guideline: read('guideline', guidelineFile) ?? [],
    competencies: read('competencies', competenciesFile) ?? [],
    needs: read('needs', needsFile) ?? [],
    safeguards: read('safeguards', safeguardsFile) ?? [],
    safeMessaging: read('safe-messaging', safeMessagingFile, uniqueIdsOfLists) ?? [],
    crisisWords: read('crisis-words', crisisWordsFile, uniqueIdsOfLists) ?? noCrisisWords,
    classroomWords: read('classroom-words', classroomWordsFile) ?? [],
    glossary: read('glossary', glossaryFile) ?? [],
    commonCharacters: read('common-characters', commonCharactersFile) ?? [],
    sources: read('sources', sourcesFile) ?? [],
  };
  const lessons = (read('scope-and-sequence', scopeAndSequenceFile) ?? []).map(
    ({ strand, guideline, casel, needs, time, sheet, ...common }): PlannedDocument => ({
      ...common,
      kind: 'lesson',
      slug: slugOf(common.id),
      lesson: { ...placeOfLesson(common.id), strand, guideline, casel, needs, time, sheet },
    }),
  );
  const others = (read('planned-documents', plannedDocumentsFile) ?? []).map(
    (planned): PlannedDocument => ({ ...planned, kind: kindOfLetter[planned.id[0]!]!, slug: slugOf(planned.id) }),
  );
  return { registries, plan: [...lessons, ...others], problems };
}

const kindOfLetter: Record<string, Kind> = { W: 'workshop', A: 'activity', O: 'one-to-one', R: 'referral' };
