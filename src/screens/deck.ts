import type { FaceContext } from '../blocks/block.ts';
import { blocksOf } from '../blocks/blocksOf.ts';
import { withNumbers } from '../blocks/phone/withNumbers.ts';
import stepBlock from '../blocks/step/block.ts';
import type { CurriculumDocument, MainFront, Text } from '../curriculum/document.ts';
import { checkOf } from './check.ts';
import { helpOf } from './help.ts';
import type { Deck, Place, Screen, StepPart } from './screen.ts';
import { partsOf } from './stepParts.ts';

/** The grade from which on pupils read as fast as the teacher speaks; younger ones listen and look at the picture. */
const readsFromGrade = 4;

/** Whether those to whom a document is shown see the words of its stories. */
export function readsStories(document: CurriculumDocument | undefined): boolean {
  return document?.lesson === undefined || document.lesson.grade >= readsFromGrade;
}

/**
 * Makes the screens of a lesson for its class: a cover, the steps, what pupils look back on, and whom to turn to. Shows only what is
 * meant for pupils (see `stepParts.ts`); instructions for the teacher stay on paper.
 */
export function deckOf(document: CurriculumDocument, text: Text<MainFront>, context: FaceContext): Deck {
  const { t } = context;
  const { title } = text.front;
  const nodes = withNumbers(text.nodes, context.curriculum);
  const lesson = document.lesson;
  const kicker = lesson
    ? [t(`document:gradeNames.g${lesson.grade}`), t('document:lessonNumber', { count: lesson.sequence })]
    : [document.id];
  const screens: Screen[] = [{ kind: 'cover', title, kicker: kicker.join(' · ') }];
  const places: Place[] = [{ title, screen: 0 }];

  for (const [index, { props, children }] of blocksOf(nodes, stepBlock).entries()) {
    const { title, minutes, kind, picture: pictures = [] } = props;
    places.push({ title, screen: screens.length });
    const opening: StepPart = { kind: 'opening', title, label: t(`blocks:step.${kind}`) };
    const parts = [opening, ...partsOf(children, { title, readsStories: readsStories(document) }, context)];
    screens.push(...parts.map((part) => ({ ...part, step: index, pictures, minutes })));
  }
  const check = checkOf(nodes, context);
  const help = helpOf(nodes, context);
  places.push({ title: help.title, screen: screens.length });
  screens.push(...(check ? [check] : []), help);
  return { title, places, screens };
}
