import type { CheckId } from '../curriculum/catalogue.ts';
import type { Curriculum } from '../curriculum/curriculum.ts';
import { hashOf, type ReadCache } from '../curriculum/read/readCache.ts';
import type { Finding, TextRule } from './rule.ts';
import { writingsOf } from './writings.ts';

/**
 * Runs the text rules. Documents and pages that have not changed are taken from the cache: most of a check after a change would otherwise
 * search unchanged texts for the words of long lists.
 */
export function findInTexts(curriculum: Curriculum, rules: readonly TextRule[], cache: ReadCache): (Finding & { id: CheckId })[] {
  const { registries } = curriculum;
  const registriesHash = hashOf(JSON.stringify(registries));
  // Prepared when the first text has to be searched: often there is none.
  let ready: { id: CheckId; find: ReturnType<TextRule['look']> }[] | undefined;
  const cached = cache.of('findings');
  const found = writingsOf(curriculum).flatMap(({ name, sourceHash, texts }) =>
    cached.recall(name, hashOf(sourceHash, registriesHash), () => {
      ready ??= rules.map(({ id, look }) => ({ id, find: look(registries) }));
      const looks = ready;
      return texts.flatMap((written) => looks.flatMap(({ id, find }) => find(written).map((finding) => ({ id, ...finding }))));
    }),
  );
  cached.close();
  return found;
}
