import type { MainFront, Text } from '../../curriculum/document.ts';
import { locateIn } from '../../curriculum/yaml.ts';
import type { JoinedWords } from '../joinWords.ts';
import type { TextRule } from '../rule.ts';
import { adviceOn, craftLists } from './craftLists.ts';

/** What may be before the verb: 能, 会, 学生能够, "Can", "Pupils". Anything longer and the verb is of a part of the sentence. */
const lead = {
  zh: /^(?:(?:学生|孩子|同学)们?)?(?:能够?|会|要|学会|初步)?$/u,
  en: /^(?:(?:pupils|children|students|they|to|can|will|will be able to|are able to|be able to)\s*)*$/iu,
};

/** Aim and outcomes begin with something that a stranger could see a child do. */
export const outcomesAreSeen: TextRule = {
  id: 'outcomes-are-seen',
  look: (registries) => {
    const lists = craftLists(registries, 'outcomes-are-seen');
    return (written) => {
      const { document, handout, locale, text } = written;
      if (!document || handout || (locale !== 'zh' && locale !== 'en')) return [];
      return goalsOf(text as Text<MainFront>).flatMap((goal) =>
        adviceOn(lists, written, [goal], ({ at }) => lead[locale].test(goal.words.slice(0, at))),
      );
    };
  },
};

function goalsOf({ file, front: { aim, outcomes }, frontYaml }: Text<MainFront>): JoinedWords[] {
  const locate = locateIn({ file, text: frontYaml, linesBefore: 1 });
  const goal = (words: string, ...path: PropertyKey[]) => ({ words, placeOf: () => locate(...path) });
  return [goal(aim, 'aim'), ...outcomes.map((outcome, index) => goal(outcome, 'outcomes', index))];
}
