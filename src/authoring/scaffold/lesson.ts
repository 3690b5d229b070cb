import type { Locale } from '../../curriculum/locale.ts';
import { block, bullets, leaf, mdxFile, numbers, pieces } from './mdx.ts';
import type { NewDocument } from './newDocument.ts';
import { sentences } from './sentences/sentences.ts';
import { shares } from './shares.ts';

/** The kinds of a lesson's steps in their usual order, and how the minutes are divided among them. */
const outline = [
  { kind: 'warm-up', weight: 5 },
  { kind: 'story', weight: 8 },
  { kind: 'practice', weight: 7, fromMinutes: 45 },
  { kind: 'activity', weight: 14 },
  { kind: 'sharing', weight: 7, priority: 'should' },
  { kind: 'closing', weight: 5 },
] as const;

/** `plan.*.mdx`: a whole lesson with all its blocks, in which every placeholder says what to write. */
export function lessonText(document: NewDocument, locale: Locale): string {
  const say = sentences[locale];
  const painful = document.sensitivity !== 'ordinary';
  const sheets = document.handouts.map(({ title }) => title[locale] ?? say.sheet.title);
  const [hardest] = say.ask.answers.at(-1)!.split(' → ');
  const front = {
    title: document.title[locale],
    aim: aimOf(document, locale),
    outcomes: say.outcomes,
    materials: [...sheets.map(say.sheet.each), say.pencil],
    prepare: [...sheets.map(say.sheet.print), ...(painful ? [say.prepare.announce, say.prepare.askBefore] : []), say.prepare.read],
    ...(document.trainingToCome.length > 0 ? { untilThen: say.untilThen(document.trainingToCome) } : {}),
    card: {
      story: say.card.story,
      moments: [
        { when: say.ifThen.when, do: say.card.ifThen },
        { when: hardest!, do: say.card.hardest },
      ],
    },
  };
  const safety = [
    ...(document.sensitivity === 'safeguarding' ? [say.safety.trained] : []),
    say.safety.others,
    say.safety.noSecrets,
    say.safety.own,
  ];
  return mdxFile(
    front,
    pieces(
      block('Safety', {}, bullets(safety)),
      block('OptOut', {}, say.optOut),
      ...steps(document, locale),
      block('IfThen', { when: say.ifThen.when }, say.ifThen.does),
      ...dangers(document),
      ...Object.entries(say.variants).map(([room, change]) => block('Variant', { for: room }, change)),
      block('Carer', {}, say.carer),
      block('ExitCheck', {}, bullets(say.exitCheck)),
      `## ${say.after}`,
      leaf('Protocol', { of: 'follow-up' }),
      leaf('Hotlines', { show: `${document.nearest} talk urgent` }),
    ),
  );
}

/** The protocols of danger that a document has to quote: `content/protocols.yaml`. */
export function dangers({ sensitivity }: Pick<NewDocument, 'sensitivity'>): string[] {
  const ids = ['harm', ...(sensitivity === 'ordinary' ? [] : ['self-harm'])];
  return ids.map((of) => leaf('Protocol', { of }));
}

/** Text from the plan, with a full stop if it lacks one. */
export function aimOf({ objective }: NewDocument, locale: Locale): string {
  const { stop, aim } = sentences[locale];
  const words = objective?.[locale];
  if (words === undefined) return aim;
  return /[。！？.!?…]$/u.test(words) ? words : words + stop;
}

function steps(document: NewDocument, locale: Locale): string[] {
  const say = sentences[locale];
  const inside: Record<(typeof outline)[number]['kind'], string[]> = {
    'warm-up': [
      say.warmUp.game,
      block('Say', {}, say.warmUp.today),
      leaf('Protocol', { of: 'agreement' }),
      leaf('Protocol', { of: 'secrecy' }),
    ],
    story: [block('Story', { title: say.story.title }, ...say.story.parts), block('Ask', {}, say.ask.question, bullets(say.ask.answers))],
    practice: [say.practice.how, block('Board', {}, bullets([say.practice.board]))],
    activity: [
      ...document.handouts.map(({ name }) => leaf('Handout', { to: name })),
      numbers(say.activity.doing),
      block('Say', {}, say.activity.say),
    ],
    sharing: [say.sharing],
    closing: [say.closing.check, block('Say', {}, say.closing.calm, say.closing.help(document.talk))],
  };
  const taken = outline.filter((step) => !('fromMinutes' in step) || document.minutes >= step.fromMinutes);
  const minutes = shares(
    document.minutes,
    taken.map(({ weight }) => weight),
  );
  return taken.map(({ kind, ...step }, index) => {
    const attributes: Record<string, string | number> = { title: say.steps[kind], minutes: minutes[index]!, kind };
    if ('priority' in step) attributes['priority'] = step.priority;
    return block('Step', attributes, ...inside[kind]);
  });
}
