import type { z } from 'zod';
import { atOnce, once, orElse, whenAsked } from '../../lib/whenAsked.ts';
import type { Registries } from '../curriculum.ts';
import { type PlannedDocument, placeOfLesson, slugOf } from '../document.ts';
import { traits } from '../edition/traits.ts';
import type { Kind } from '../kind.ts';
import { byLocale } from '../locale.ts';
import type { Problem } from '../problem.ts';
import type { Claim } from '../schema/claims.ts';
import type { CrisisWords } from '../schema/crisisWords.ts';
import { frameworkNames } from '../schema/editionTraits.ts';
import { hotlineRelations } from '../schema/hotlineRelations.ts';
import { isLayered, type LayeredList } from '../schema/layers.ts';
import { levelRelations } from '../schema/levels.ts';
import { planRelations } from '../schema/plan.ts';
import { protocolRelations } from '../schema/protocolRelations.ts';
import { uniqueIds, uniqueIdsOfGroups, uniqueIdsOfLists } from '../schema/relations.ts';
import type { SearchWords } from '../schema/searchWords.ts';
import { noSentences, sentenceRelations } from '../schema/sentences.ts';
import { type Story, storyRelations } from '../schema/stories.ts';
import {
  registryFile as fileOf,
  registries as files,
  registryFolder as folderOf,
  isList,
  type RegistryName,
  registryNames,
} from '../schema/yamlFiles.ts';
import { type Locate, locateIn, type Relations, readYaml, withoutPlaces } from '../yaml.ts';
import { readText } from './files.ts';
import { readLayered } from './layers/readLayered.ts';
import { listFiles, readList } from './lists.ts';
import { hashOf, type ReadCache } from './readCache.ts';
import type { Parsing } from './texts.ts';

/** What is used while the list cannot be read, which is an error. */
const noCrisisWords: CrisisWords = { classes: byLocale(() => ({})), misspelt: [], unless: byLocale(() => []), lists: [] };

/** What is used where a curriculum has no words of its own: the search then knows titles and aims. */
const noSearchWords: SearchWords = { ignore: byLocale(() => []), groups: [] };

/** Registries that a curriculum may do without. */
const optional: readonly RegistryName[] = ['claims', 'common-characters', 'facts', 'pictures', 'search-words', 'stories', 'tools'];

/** Frameworks that the edition does not refer to: their registries are not read. */
const unused: readonly RegistryName[] = frameworkNames.filter((name) => !traits.frameworks.includes(name));

export const registryFiles: readonly string[] = registryNames.map(fileOf);

/** The folders that may hold a registry in several files instead. */
export const registryFolders: readonly string[] = registryNames.filter(isList).map(folderOf);

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
): { registries: Registries; plan: PlannedDocument[]; stories: Story[] | undefined; claims: Claim[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const places = new Map<string, Locate>();
  const filesOf = new Map<string, (index: number) => string>();
  function read<Name extends RegistryName>(name: Name, relations: Relations = uniqueIds): () => Content<Name> | undefined {
    if (unused.includes(name)) return () => undefined;
    const file = fileOf(name);
    if (isLayered(name)) return readInLayers(name, relations);
    const inFolder = isList(name) ? listFiles(root, folderOf(name)) : [];
    const text = readText(root, file);
    if (text === undefined && inFolder.length === 0) {
      if (!optional.includes(name)) problems.push(missing(file));
      return () => undefined;
    }
    if (text !== undefined && inFolder.length > 0) problems.push(inTwoPlaces(name));
    const find = once(() => {
      const cached = cache.of(file);
      const { schema } = typed[name];
      let found: { value: Content<Name> | undefined; problems: Problem[]; locate: Locate; fileOf: (index: number) => string };
      if (inFolder.length === 0) {
        const source = { file, text: text!, linesBefore: 0 };
        const result = cached.recall(file, hashOf(source.text), () =>
          withoutPlaces(readYaml(source, schema, 'registry-is-valid', relations)),
        );
        found = { ...result, locate: locateIn(source), fileOf: () => file };
      } else {
        const files = text === undefined ? inFolder : [file, ...inFolder];
        const list = readList(root, files, schema as unknown as z.ZodType<unknown[]>, relations, cached);
        found = list as typeof found;
      }
      cached.close();
      problems.push(...found.problems);
      return found;
    });
    places.set(name, (...path) => find().locate(...path));
    filesOf.set(name, (index) => find().fileOf(index));
    return () => find().value;
  }
  function readInLayers<Name extends RegistryName & LayeredList>(name: Name, relations: Relations): () => Content<Name> | undefined {
    const file = fileOf(name);
    const text = readText(root, file);
    const find = once(() => {
      const found = readLayered(name, { file, text }, typed[name].schema, relations, cache);
      problems.push(...found.problems);
      return found;
    });
    places.set(name, (...path) => find().locate(...path));
    return () => find().value;
  }
  const hotlines = read('hotlines', hotlineRelations);
  const registries = (parsing === 'now' ? atOnce : whenAsked)<Registries>({
    hotlines: () => hotlines()?.hotlines ?? [],
    placeIn:
      () =>
      (registry, ...path) =>
        places.get(registry)!(...path),
    fileIn: () => (registry, index) => filesOf.get(registry)!(index),
    blanks: () => hotlines()?.blanks ?? [],
    groups: () => (hotlines() ? withCrisis(hotlines()!.groups) : {}),
    strands: orElse(read('strands'), []),
    guideline: orElse(read('guideline'), []),
    healthGuide: orElse(read('health-guide'), []),
    competencies: orElse(read('competencies'), []),
    needs: orElse(read('needs'), []),
    safeguards: orElse(read('safeguards'), []),
    protocols: orElse(read('protocols', protocolRelations), []),
    levels: orElse(read('levels', levelRelations), { levels: [], phrases: [] }),
    safeMessaging: orElse(read('safe-messaging', uniqueIdsOfLists), []),
    sentences: orElse(read('sentences', sentenceRelations), noSentences),
    crisisWords: orElse(read('crisis-words', uniqueIdsOfLists), noCrisisWords),
    searchWords: orElse(read('search-words', uniqueIdsOfGroups), noSearchWords),
    classroomWords: orElse(read('classroom-words'), []),
    craftWords: orElse(read('craft-words'), []),
    glossary: orElse(read('glossary'), []),
    commonCharacters: orElse(read('common-characters'), []),
    sources: orElse(read('sources'), []),
    pictures: orElse(read('pictures'), []),
    facts: orElse(read('facts'), []),
    tools: orElse(read('tools'), []),
  });
  const lessons = (read('scope-and-sequence', planRelations)() ?? []).map(
    ({ strand, guideline, health, casel, needs, time, core, form, ...common }): PlannedDocument => ({
      ...common,
      kind: 'lesson',
      slug: slugOf(common.id),
      lesson: { ...placeOfLesson(common.id), strand, guideline, health, casel, needs, time, core, form },
    }),
  );
  const others = (read('planned-documents', planRelations)() ?? []).map(
    (planned): PlannedDocument => ({ ...planned, kind: kindOfLetter[planned.id[0]!]!, slug: slugOf(planned.id) }),
  );
  const stories = read('stories', storyRelations)();
  const claims = read('claims')() ?? [];
  return { registries, plan: [...lessons, ...others], stories, claims, problems };
}

/** Adds the group of everyone to call or talk to in a crisis. */
function withCrisis(groups: Registries['groups']): Registries['groups'] {
  const { urgent, talk } = groups;
  // Without them a group that is written is kept, so that not every document is said to print nothing.
  if (!urgent && !talk) return groups;
  return { ...groups, crisis: [...new Set([...(urgent ?? []), ...(talk ?? [])])] };
}

function missing(file: string): Problem {
  return {
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
  };
}

/** A registry that is both a file and a folder: no one would know where to add to it. */
function inTwoPlaces(name: RegistryName): Problem {
  const [file, folder] = [fileOf(name), folderOf(name)];
  return {
    id: 'registry-is-valid',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    message: {
      zh: `这份名册有两处：文件 ${file} 和文件夹 ${folder}。`,
      en: `This registry is in two places: the file ${file} and the folder ${folder}.`,
    },
    hint: {
      zh: `只留一处：把 ${file} 里的各条移进 ${folder} 里的文件，再删掉它。`,
      en: `Keep one of them: move the entries of ${file} into files of ${folder}, then delete it.`,
    },
  };
}

const kindOfLetter: Record<string, Kind> = { W: 'workshop', A: 'activity', O: 'one-to-one', R: 'referral' };
