import { Curriculum } from './curriculum.ts';
import type { CurriculumDocument } from './document.ts';
import { pictureProblems } from './pictures/problems.ts';
import type { Problem } from './problem.ts';
import { readDocument } from './read/documents.ts';
import { readEditionConfig } from './read/editionConfig.ts';
import { missingRoles } from './read/editionRoles.ts';
import { readEditions } from './read/editions.ts';
import { entriesOf } from './read/entries.ts';
import { type FoundFolder, findFolders } from './read/files.ts';
import { readPages } from './read/pages.ts';
import { readProtocols } from './read/protocols.ts';
import { noReadCache, type ReadCache } from './read/readCache.ts';
import { readRegistries } from './read/registries.ts';
import { strays } from './read/strays.ts';
import type { Parsing } from './read/texts.ts';
import { unresolvedReferences } from './references.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Reads a whole curriculum from the folder `root` (the one that holds `lessons`, `workshops` and `content`). Collects every problem
 * instead of stopping at the first; a document whose facts are broken is left out of the curriculum. With a cache, only changed files are
 * parsed.
 */
export function readCurriculum(
  root: string,
  vocabulary: Vocabulary,
  cache: ReadCache = noReadCache,
): { curriculum: Curriculum; problems: Problem[] } {
  const { curriculum, folders, problems } = read(root, vocabulary, 'now', cache);
  const entries = entriesOf(root);
  problems.push(...strays(root, entries, folders), ...unresolvedReferences(root, curriculum, vocabulary, cache));
  const places = folders.map(({ folder }) => folder);
  problems.push(...pictureProblems(root, entries, places, curriculum, vocabulary, cache));
  return { curriculum, problems };
}

/**
 * Reads a curriculum that is known to have no errors: each text and registry is parsed on first use, and problems are not collected. Takes a
 * sixth of the time and memory when only some texts are needed. With the cache of the check, what the check has parsed is not parsed again.
 */
export function readCheckedCurriculum(root: string, vocabulary: Vocabulary, cache?: ReadCache): Curriculum {
  return read(root, vocabulary, cache ? 'now' : 'when asked for', cache ?? noReadCache).curriculum;
}

function read(
  root: string,
  vocabulary: Vocabulary,
  parsing: Parsing,
  cache: ReadCache,
): { curriculum: Curriculum; folders: FoundFolder[]; problems: Problem[] } {
  const folders = findFolders(root);
  const { registries, plan, stories, claims, problems } = readRegistries(root, cache, parsing);
  const documents = new Map<string, CurriculumDocument>();
  for (const found of folders) {
    const result = readDocument(root, found, vocabulary, parsing, cache);
    problems.push(...result.problems);
    const document = result.document;
    if (!document) continue;
    const first = documents.get(document.id);
    if (first) {
      problems.push({
        id: 'id-is-unique',
        severity: 'error',
        ...document.locate('id'),
        message: {
          zh: `编号 ${document.id} 已经用在 ${first.factsFile} 里了。`,
          en: `The id ${document.id} is already used by ${first.factsFile}.`,
        },
        hint: {
          zh: '给其中一个换个编号；还空着的编号在 content/ 的总表里。',
          en: 'Give one of the two another id; the plan in content/ lists the free ones.',
        },
      });
    } else {
      documents.set(document.id, document);
    }
  }
  const pages = readPages(root, vocabulary, parsing, cache);
  problems.push(...pages.problems);
  const { protocols, problems: inProtocols } = readProtocols(root, registries.protocols, vocabulary, parsing, cache);
  problems.push(...inProtocols);
  const { editions, problems: inEditions } = readEditions(root, cache);
  problems.push(...inEditions);
  const { config, problems: inConfig, locate: inEdition } = readEditionConfig(root);
  problems.push(...inConfig);
  const curriculum = new Curriculum({
    documents: [...documents.values()],
    plan,
    pages: pages.pages,
    protocols,
    registries,
    editions,
    config,
    stories,
    claims,
    isWhole: documents.size === folders.length,
  });
  problems.push(...missingRoles(curriculum, inEdition));
  return { curriculum, folders, problems };
}
