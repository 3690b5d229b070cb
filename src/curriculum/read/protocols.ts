import { originalLocale } from '../locale.ts';
import type { Problem } from '../problem.ts';
import type { Protocol } from '../protocol.ts';
import type { ProtocolFacts } from '../schema/protocols.ts';
import { didYouMean } from '../suggest.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { forms } from './forms.ts';
import type { ReadCache } from './readCache.ts';
import { readStandalone } from './standalone.ts';
import type { Parsing } from './texts.ts';

/** The folder of the shared safety texts. */
export const protocolsFolder = 'content/protocols';

/** Reads `content/protocols/*.mdx`, in the order of `content/protocols.yaml`. A text that the list does not have is a problem. */
export function readProtocols(
  root: string,
  listed: readonly ProtocolFacts[],
  vocabulary: Vocabulary,
  parsing: Parsing,
  cache: ReadCache,
): { protocols: Protocol[]; problems: Problem[] } {
  const { found, problems } = readStandalone(root, protocolsFolder, forms.protocol, vocabulary, parsing, cache);
  const ids = listed.map(({ id }) => id);
  // An empty list is one that could not be read, which has been reported.
  const unlisted = found
    .filter(({ name }) => ids.length > 0 && !ids.includes(name))
    .map(({ name, texts }) => unknown(name, Object.values(texts)[0]?.file, ids));
  const protocols = listed.map((facts): Protocol => {
    const own = found.find(({ name }) => name === facts.id);
    return { ...facts, sourceHash: own?.sourceHash ?? '', texts: own?.texts ?? {} };
  });
  return { protocols, problems: [...problems, ...unlisted] };
}

function unknown(name: string, file: string | undefined, ids: readonly string[]): Problem {
  const { zh, en } = didYouMean(name, ids);
  return {
    id: 'protocol-is-listed',
    severity: 'error',
    file: file ?? `${protocolsFolder}/${name}.${originalLocale}.mdx`,
    line: 1,
    column: 1,
    message: {
      zh: `content/protocols.yaml 里没有 "${name}"，这篇没有材料能引用。`,
      en: `content/protocols.yaml does not list "${name}", so no document can quote this text.`,
    },
    hint: { zh: `加上它，或者给文件改名。${zh}`, en: `Add it to the list, or rename the file. ${en}` },
  };
}
