import { blocksOf } from '../../blocks/blocksOf.ts';
import ifThen from '../../blocks/if-then/block.ts';
import protocolBlock from '../../blocks/protocol/block.ts';
import type { DocumentFacts, Text } from '../../curriculum/document.ts';
import { byLocale, locales, originalLocale } from '../../curriculum/locale.ts';
import type { ProtocolFacts } from '../../curriculum/schema/protocols.ts';
import { normalize } from '../normalize.ts';
import { phrasePattern } from '../phrase.ts';
import type { Finding, TextRule } from '../rule.ts';
import { wordsInText } from '../wordsInText.ts';

/**
 * A plan or guide quotes the protocols that its kind and sensitivity need (`content/protocols.yaml`), and has no version of a protocol
 * written by hand: six versions of one text are five too many, and the weakest is found when it is needed.
 */
export const protocolsAreQuoted: TextRule = {
  id: 'protocols-are-quoted',
  look: ({ protocols }) => {
    const written = byLocale((locale) =>
      protocols.map(({ id, handWritten }) => ({
        id,
        ifThen: phrasePattern(handWritten?.[locale].ifThen ?? [], locale),
        anywhere: phrasePattern(handWritten?.[locale].anywhere ?? [], locale),
      })),
    );
    return ({ document, text, handout, locale }) => {
      if (!document || handout || !text.isWhole) return [];
      const situations = blocksOf(text.nodes, ifThen).flatMap(({ props, at }): Finding[] => {
        const { words } = normalize(props.when);
        const ids = written[locale].filter((one) => words.search(one.ifThen) >= 0).map(({ id }) => id);
        return ids.length > 0 ? [byHand(text, at, props.when, ids)] : [];
      });
      const passages = wordsInText(text).flatMap(({ words, at }): Finding[] => {
        const read = normalize(words);
        return written[locale].flatMap(({ id, anywhere }) =>
          [...read.words.matchAll(anywhere)]
            .slice(0, 1)
            .map(({ 0: found, index }) => byHand(text, at(), read.written(index, index + found.length), [id])),
        );
      });
      return [...missing(document, text, protocols), ...situations, ...passages];
    };
  },
};

function missing(document: DocumentFacts, text: Text<object>, protocols: readonly ProtocolFacts[]): Finding[] {
  const quoted = blocksOf(text.nodes, protocolBlock).map(({ props }) => props.of);
  return protocols
    .filter(({ id, neededBy }) => !quoted.includes(id) && neededBy.some(({ kinds, sensitivity }) => isFor(document, kinds, sensitivity)))
    .map(({ id }) => ({
      file: text.file,
      line: 1,
      column: 1,
      message: { zh: `${document.id} 没有引用 "${id}" 这份约定好的话。`, en: `${document.id} does not quote the protocol "${id}".` },
      hint: {
        zh: `在讲“出了事怎么办”的地方写上 <Protocol of="${id}" />；全文在 content/protocols/${id}.${originalLocale}.mdx，不要抄。`,
        en: `Write <Protocol of="${id}" /> where the text says what to do when something happens; its text is content/protocols/${id}.${locales.includes('en') ? 'en' : originalLocale}.mdx, do not copy it.`,
      },
    }));
}

function isFor({ kind, sensitivity }: DocumentFacts, kinds: readonly string[], sensitivities: readonly string[]): boolean {
  return kinds.includes(kind) && sensitivities.includes(sensitivity);
}

function byHand(text: Text<object>, { line, column }: { line: number; column: number }, words: string, ids: readonly string[]): Finding {
  const blocks = ids.map((id) => `<Protocol of="${id}" />`);
  return {
    file: text.file,
    line,
    column,
    message: {
      zh: `"${words}" 说的事有约定好的话，这里是自己写的一份。`,
      en: `There is a protocol for "${words}", and this is a version of it written by hand.`,
    },
    hint: {
      zh: `换成 ${blocks.join(' ')}；这一课特有的，另写一条只讲它的。`,
      en: `Use ${blocks.join(' ')} instead; put what only this document needs into a text of its own.`,
    },
  };
}
