import type { Curriculum } from '../curriculum/curriculum.ts';
import type { CurriculumDocument, Text } from '../curriculum/document.ts';
import type { Locale } from '../curriculum/locale.ts';
import type { Problem } from '../curriculum/problem.ts';
import { blocksIn } from '../curriculum/tree.ts';
import { locateIn } from '../curriculum/yaml.ts';
import { cardKey, handoutKey } from './content/parts.ts';
import type { Overfull, PaperUse } from './typesetter.ts';

/**
 * Reports panels of folded sheets, sheets of which several are on a page, and preparation cards that are too low for their words even in the smallest type.
 * `paperOf` holds the paper by handout, as measured by the typesetter for one language.
 */
export function roomProblems(
  { documents }: Pick<Curriculum, 'documents'>,
  locale: Locale,
  paperOf: ReadonlyMap<string, PaperUse>,
): Problem[] {
  return documents.flatMap((document) => [
    ...document.handouts.flatMap((handout) => {
      const text = handout.texts[locale];
      const places = paperOf.get(handoutKey(document, handout))?.overfull ?? [];
      return text ? places.map((place) => problemOf(text, handout.perPage ?? 1, place)) : [];
    }),
    ...cardProblems(document, locale, paperOf),
  ]);
}

/** A preparation card is half a page: what is on its board is what most often makes it too long. */
function cardProblems(document: CurriculumDocument, locale: Locale, paperOf: ReadonlyMap<string, PaperUse>): Problem[] {
  const text = document.texts[locale];
  const places = paperOf.get(cardKey(document))?.overfull ?? [];
  if (!text) return [];
  return places.map(({ mm }) => ({
    id: 'card-fits-half-page',
    severity: 'error',
    file: text.file,
    ...cardPlace(text),
    message: {
      zh: `${document.id} 的备课卡半页放不下：大约多了 ${mm} 毫米。`,
      en: `The preparation card of ${document.id} is about ${mm} mm too long for half a page.`,
    },
    hint: {
      zh: '把 card 里的话写短；板书太长，就少写几行：黑板也写不下。',
      en: 'Shorten the words of card. If it is the board, write less on it: a blackboard has no more room either.',
    },
  }));
}

function cardPlace({ file, frontYaml }: Text<object>): { line: number; column: number } {
  const { line, column } = locateIn({ file, text: frontYaml, linesBefore: 1 })('card');
  return { line, column };
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
