import type { CheckId } from '../curriculum/catalogue.ts';
import type { Curriculum } from '../curriculum/curriculum.ts';
import { hashOf, type ReadCache } from '../curriculum/read/readCache.ts';
import type { Finding, TextRule } from './rule.ts';
import { writingsOf } from './written.ts';

/**
 * What rules find in the texts of a curriculum. A document or a page in which nothing has changed is not looked at again: most
 * of a check after a change would be looking for the words of long lists in texts that were found good before.
 */
export function findInTexts(curriculum: Curriculum, rules: readonly TextRule[], cache: ReadCache): (Finding & { id: CheckId })[] {
  const { registries } = curriculum;
  const registriesHash = hashOf(JSON.stringify(registries));
  // Made ready when the first text is looked at: often there is none.
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
