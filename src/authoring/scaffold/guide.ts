import type { Kind } from '../../curriculum/kind.ts';
import type { Locale } from '../../curriculum/locale.ts';
import { aimOf, dangers } from './lesson.ts';
import { block, bullets, leaf, mdxFile, pieces } from './mdx.ts';
import type { NewDocument } from './newDocument.ts';
import type { Sentences } from './sentences/model.ts';
import { sentences } from './sentences/sentences.ts';
import { shares } from './shares.ts';

/** The longest session; a longer workshop is held in several sessions. */
const longestSession = 180;

type StepKind = keyof Sentences['steps'];
type Outline = readonly (readonly [kind: StepKind, weight: number])[];

/** The kinds of steps in their usual order, with their part of the minutes: the first session, and each further one. */
const outlines: Record<Exclude<Kind, 'lesson'>, { first: Outline; further: Outline }> = {
  workshop: {
    first: [
      ['talk', 2],
      ['warm-up', 2],
      ['story', 5],
      ['activity', 6],
      ['break', 3],
      ['role-play', 8],
      ['closing', 3],
    ],
    further: [
      ['warm-up', 2],
      ['activity', 7],
      ['break', 3],
      ['practice', 10],
      ['closing', 3],
    ],
  },
  activity: {
    first: [
      ['warm-up', 2],
      ['story', 4],
      ['activity', 8],
      ['closing', 2],
    ],
    further: [
      ['warm-up', 2],
      ['activity', 10],
      ['closing', 2],
    ],
  },
  'one-to-one': {
    first: [
      ['warm-up', 2],
      ['story', 3],
      ['activity', 8],
      ['closing', 2],
    ],
    further: [
      ['warm-up', 2],
      ['activity', 10],
      ['closing', 2],
    ],
  },
  referral: {
    first: [
      ['talk', 3],
      ['practice', 6],
      ['closing', 1],
    ],
    further: [
      ['talk', 3],
      ['practice', 6],
      ['closing', 1],
    ],
  },
};

/** The fewest minutes that can be divided among the steps of any outline. */
export const leastMinutes = 5;

/** `guide.*.mdx`: a workshop, an activity or a kit. A break is only taken where there is time for one. */
export function guideText(document: NewDocument & { kind: Exclude<Kind, 'lesson'> }, locale: Locale): string {
  const say = sentences[locale];
  const { guide, ifThen } = say;
  const front = {
    title: document.title[locale],
    aim: aimOf(document, locale),
    outcomes: say.outcomes,
    materials: [guide.materials],
    prepare: [guide.announce, guide.prepare],
    ...(document.trainingToCome.length > 0 ? { untilThen: say.untilThen(document.trainingToCome) } : {}),
  };
  const situations = document.kind === 'workshop' ? [guide.realChild, ifThen] : [ifThen];
  return mdxFile(
    front,
    pieces(
      guide.about,
      block('Safety', {}, bullets([guide.noSecrets, guide.limits])),
      leaf('Protocol', { of: 'agreement' }),
      block('OptOut', {}, guide.optOut),
      ...sessions(document, say),
      ...situations.map(({ when, does }) => block('IfThen', { when }, does)),
      ...dangers(document),
      `## ${say.after}`,
      guide.after,
      leaf('Hotlines', { show: 'crisis local' }),
    ),
  );
}

function sessions({ kind, minutes }: { kind: Exclude<Kind, 'lesson'>; minutes: number }, say: Sentences): string[] {
  const { first, further } = outlines[kind];
  const count = Math.ceil(minutes / longestSession);
  if (count === 1) return steps(first, minutes, say);
  return shares(minutes, Array(count).fill(1)).map((own, index) =>
    block('Session', { title: say.guide.session(index + 1), minutes: own }, ...steps(index === 0 ? first : further, own, say)),
  );
}

/** Where there is enough time, minutes are multiples of five. */
function steps(outline: Outline, minutes: number, say: Sentences): string[] {
  const taken = outline.filter(([kind]) => kind !== 'break' || minutes >= 120);
  const weights = taken.map(([, weight]) => weight);
  const unit = minutes % 5 === 0 && minutes >= 10 * weights.length ? 5 : 1;
  const parts = shares(minutes / unit, weights).map((part) => part * unit);
  return taken.map(([kind], index) => block('Step', { title: say.steps[kind], minutes: parts[index]!, kind }, ...inside(kind, say)));
}

function inside(kind: StepKind, { story, ask, guide }: Sentences): string[] {
  switch (kind) {
    case 'story':
      return [block('Story', { title: story.title }, ...story.parts), block('Ask', {}, ask.question, bullets(ask.answers))];
    case 'closing':
      return [guide.closing];
    case 'break':
      return [];
    default:
      return [guide.doing];
  }
}
