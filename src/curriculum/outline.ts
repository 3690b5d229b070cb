import type { Curriculum, Registries } from './curriculum.ts';
import type { Text } from './document.ts';
import { hashOf, hashOfData } from './read/readCache.ts';

/** What no document is judged by in another one. */
const notInOutline = { sourceHash: undefined, factsHash: undefined, accepts: undefined, reviews: undefined, version: undefined };

const known = new WeakMap<Curriculum, string>();

/** A hash of all registries: what the texts of a document are held against. */
export function registriesHash(registries: Registries): string {
  return hashOf(...Object.values(registries).flatMap((registry) => (typeof registry === 'object' ? hashOfData(registry) : [])));
}

/**
 * A hash of everything in a curriculum but the words of its documents: registries, configuration, plan, protocols, and of each document its facts, its sheets and
 * their titles, and whether they are written. It stays the same when a sentence of a document is changed, so that what depends on one document and
 * the outline has to be found again in that document only.
 */
export function outlineHash(curriculum: Curriculum): string {
  const before = known.get(curriculum);
  if (before !== undefined) return before;
  const { documents, plan, pages, protocols, registries, editions, config, isWhole } = curriculum;
  const ids = new Set([...plan, ...documents].map(({ id }) => id).concat(editions.released.flatMap(sheetsOf)));
  const hash = hashOf(
    registriesHash(registries),
    JSON.stringify(plan),
    JSON.stringify({ isWhole, config, pages: pages.map(({ name }) => name), written: [...ids].filter((id) => curriculum.isWritten(id)) }),
    ...protocols.map(({ sourceHash, texts, ...facts }) => JSON.stringify({ sourceHash, facts, texts: Object.values(texts).map(textOf) })),
    ...documents.map(({ texts, handouts, ...facts }) =>
      JSON.stringify({
        ...facts,
        ...notInOutline,
        texts: Object.values(texts).map(textOf),
        handouts: handouts.map((handout) => ({ ...handout, texts: Object.values(handout.texts).map(textOf) })),
      }),
    ),
  );
  known.set(curriculum, hash);
  return hash;
}

function sheetsOf({ sheets }: Curriculum['editions']['released'][number]): string[] {
  return sheets.map(({ document }) => document);
}

function textOf({ file, front, isWhole, placeholders }: Text<{ title: string }>): object {
  return { file, title: front.title, isWhole, isToBeWritten: placeholders.length > 0 };
}
