import type { CheckId } from '../curriculum/catalogue.ts';
import type { Curriculum } from '../curriculum/curriculum.ts';
import { registriesHash } from '../curriculum/outline.ts';
import { hashOf, hashOfData, type ReadCache } from '../curriculum/read/readCache.ts';
import type { Finding, TextRule } from './rule.ts';
import { writingsOf } from './writings.ts';

type Look = { id: CheckId; find: ReturnType<TextRule['look']> };

/** The last rules that were prepared: the workbench checks with the same long lists at every save. */
let prepared: { rules: readonly TextRule[]; hash: string; looks: Look[] } | undefined;

function looksOf(rules: readonly TextRule[], { registries, config }: Curriculum, hash: string, cache: ReadCache): Look[] {
  if (prepared?.rules !== rules || prepared.hash !== hash)
    prepared = { rules, hash, looks: rules.map(({ id, look }) => ({ id, find: look(registries, cache, config.checks) })) };
  return prepared.looks;
}

/**
 * Runs the text rules. What was found in texts that have not changed is taken from the cache: most of a check after a change would otherwise
 * search unchanged texts for the words of long lists.
 */
export function findInTexts(curriculum: Curriculum, rules: readonly TextRule[], cache: ReadCache): (Finding & { id: CheckId })[] {
  const { registries, config } = curriculum;
  const ofRegistries = registriesHash(registries);
  // The key of an edition without numbers of its own is that of the registries alone.
  const hash = config.checks === undefined ? ofRegistries : hashOf(ofRegistries, hashOfData(config.checks));
  const cached = cache.of('findings');
  const texts = writingsOf(curriculum).flatMap(({ texts }) => texts);
  const found = texts.flatMap((written) =>
    cached.recall(written.text.file, hashOf(written.sourceHash, hash), () => {
      // Prepared when the first text has to be searched: often there is none.
      const looks = looksOf(rules, curriculum, hash, cache);
      return looks.flatMap(({ id, find }) => find(written).map((finding) => ({ id, ...finding })));
    }),
  );
  cached.close();
  return found;
}
