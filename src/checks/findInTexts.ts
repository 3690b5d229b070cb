import type { CheckId } from '../curriculum/catalogue.ts';
import type { Curriculum } from '../curriculum/curriculum.ts';
import { hashOf, hashOfData, type ReadCache } from '../curriculum/read/readCache.ts';
import type { Finding, TextRule } from './rule.ts';
import { writingsOf } from './writings.ts';

type Look = { id: CheckId; find: ReturnType<TextRule['look']> };

/** The last rules that were prepared: the workbench checks with the same long lists at every save. */
let prepared: { rules: readonly TextRule[]; registriesHash: string; looks: Look[] } | undefined;

function looksOf(rules: readonly TextRule[], registries: Curriculum['registries'], registriesHash: string): Look[] {
  if (prepared?.rules !== rules || prepared.registriesHash !== registriesHash)
    prepared = { rules, registriesHash, looks: rules.map(({ id, look }) => ({ id, find: look(registries) })) };
  return prepared.looks;
}

/**
 * Runs the text rules. Documents and pages that have not changed are taken from the cache: most of a check after a change would otherwise
 * search unchanged texts for the words of long lists.
 */
export function findInTexts(curriculum: Curriculum, rules: readonly TextRule[], cache: ReadCache): (Finding & { id: CheckId })[] {
  const { registries } = curriculum;
  const registriesHash = hashOf(
    ...Object.values(registries).flatMap((registry) => (typeof registry === 'object' ? hashOfData(registry) : [])),
  );
  const cached = cache.of('findings');
  const found = writingsOf(curriculum).flatMap(({ name, sourceHash, texts }) =>
    cached.recall(name, hashOf(sourceHash, registriesHash), () => {
      // Prepared when the first text has to be searched: often there is none.
      const looks = looksOf(rules, registries, registriesHash);
      return texts.flatMap((written) => looks.flatMap(({ id, find }) => find(written).map((finding) => ({ id, ...finding }))));
    }),
  );
  cached.close();
  return found;
}
