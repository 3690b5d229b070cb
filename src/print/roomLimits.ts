import type { Curriculum } from '../curriculum/curriculum.ts';
import type { Text } from '../curriculum/document.ts';
import type { Locale } from '../curriculum/locale.ts';
import type { Problem } from '../curriculum/problem.ts';
import { blocksIn } from '../curriculum/tree.ts';
import { handoutKey } from './content/parts.ts';
import type { Overfull, PaperUse } from './typesetter.ts';

/**
 * Reports panels of folded sheets, and sheets of which several are on a page, that are too low for their words even in the smallest type.
 * `paperOf` holds the paper by handout, as measured by the typesetter for one language.
 */
export function roomProblems(
  { documents }: Pick<Curriculum, 'documents'>,
  locale: Locale,
  paperOf: ReadonlyMap<string, PaperUse>,
): Problem[] {
  return documents.flatMap((document) =>
    document.handouts.flatMap((handout) => {
      const text = handout.texts[locale];
      const places = paperOf.get(handoutKey(document, handout))?.overfull ?? [];
      return text ? places.map((place) => problemOf(text, handout.perPage ?? 1, place)) : [];
    }),
  );
}

function problemOf(text: Text<object>, perPage: number, { block, number, mm }: Overfull): Problem {
  const problem = { id: 'panels-have-room', severity: 'error', file: text.file } as const;
  const isSheet = block === 'sheet';
  const at = isSheet ? undefined : blocksIn(text.nodes).filter(({ name }) => name === 'Panel')[number - 1]?.at;
  return {
    ...problem,
    ...(at ?? { line: 1, column: 1 }),
    message: isSheet
      ? {
          zh: `一页印 ${perPage} 份，每一份放不下：大约多了 ${mm} 毫米。`,
          en: `With ${perPage} on a page, each is about ${mm} mm too long.`,
        }
      : {
          zh: `<${block}> 的第 ${number} 面放不下：大约多了 ${mm} 毫米。`,
          en: `Panel ${number} of <${block}> is about ${mm} mm too long.`,
        },
    hint: isSheet
      ? { zh: '删些字，少留几行，或者在 yaml 里改 perPage。', en: 'Cut words or writing lines, or change perPage in the yaml.' }
      : { zh: '删些字，少留几行，或者把一部分移到别的 <Panel> 里。', en: 'Cut words or writing lines, or move some into another <Panel>.' },
  };
}
