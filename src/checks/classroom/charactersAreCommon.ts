import type { Curriculum } from '../../curriculum/curriculum.ts';
import type { CurriculumDocument } from '../../curriculum/document.ts';
import { walk } from '../../curriculum/tree.ts';
import { isReadByChildren } from '../messaging/passages.ts';
import { type Finding, localeOf, type Rule, stringsOf, textsOf } from '../rule.ts';

/** What pupils read is written in characters that they have met: the commonest, and those of `content/common-characters.yaml`. */
export const charactersAreCommon: Rule = {
  id: 'characters-are-common',
  find: (curriculum) =>
    textsOf(curriculum)
      .filter(
        ({ document, text, handout }) => localeOf(text) === 'zh' && document.kind !== 'workshop' && isReadByChildren(document, handout),
      )
      .flatMap(({ document, text }): Finding[] => {
        const known = knownIn(curriculum, document);
        const found = new Map<string, Finding>();
        const look = (words: string, at: { line: number; column: number }) => {
          for (const [character] of words.matchAll(/\p{Script=Han}/gu)) {
            if (firstLevel.has(character) || known.has(character) || found.has(character)) continue;
            found.set(character, {
              file: text.file,
              ...at,
              message: `Children may not know the character ${character}.`,
              hint: 'Take a commoner word or name, or add the character to content/common-characters.yaml if they learn it in this grade.',
            });
          }
        };
        for (const words of stringsOf(text.front)) look(words, { line: 1, column: 1 });
        for (const node of walk(text.nodes)) {
          if (node.type === 'text') look(node.value, node.at);
          if (node.type === 'block') for (const words of stringsOf(node.props)) look(words, node.at);
        }
        return [...found.values()];
      }),
};

/** The 3,755 characters of the first level of GB 2312-80: the rows 16 to 55 of the code that every browser and Node know. */
const firstLevel: ReadonlySet<string> = new Set(new TextDecoder('gbk').decode(Uint8Array.from(rowsOfFirstLevel())));

function* rowsOfFirstLevel(): Generator<number> {
  for (let row = 16; row <= 55; row++) {
    for (let cell = 1; cell <= (row === 55 ? 89 : 94); cell++) yield* [row + 0xa0, cell + 0xa0];
  }
}

function knownIn({ registries }: Curriculum, { lesson }: CurriculumDocument): Set<string> {
  const grade = lesson?.grade ?? 1;
  return new Set(registries.commonCharacters.filter(({ from }) => from <= grade).flatMap(({ characters }) => [...characters]));
}
