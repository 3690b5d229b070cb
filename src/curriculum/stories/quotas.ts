import { placeOfLesson } from '../document.ts';
import { isReadTo, kinds, lessonsPerYear } from '../kind.ts';
import type { Localized } from '../locale.ts';
import { isTold, type Story, type ToldStory } from '../schema/stories.ts';

/** Shares are judged from this many stories on: of three stories, one is a third. */
export const leastToJudge = 8;

/** How many stories of the curriculum may have the same trade, animal or object. */
export const mostOfAThing = 3;

/** Two lessons are near each other if fewer than this many lessons lie between the beginning of one and of the other. */
export const nearLessons = 12;

/** The kinds of things that are not to be used too often. */
export const thingKinds = ['trades', 'animals', 'objects'] as const;
export type ThingKind = (typeof thingKinds)[number];

/** A story of the register, with its index there. */
export interface Registered<S extends Story = Story> {
  story: S;
  index: number;
}

/** A thing in a story, and the path of its value in the entry. */
export interface Thing {
  name: Localized;
  path: PropertyKey[];
}

/** A use of a name or a thing. */
export interface Use extends Thing {
  story: Story;
  index: number;
}

/**
 * The place of a lesson in the nine years of a child, from 0: sixteen for each grade before, and its number in its grade. Undefined for
 * other documents, which have no order.
 */
export function positionOf(document: string): number | undefined {
  if (!kinds.lesson.idPattern.test(document)) return undefined;
  const { grade, sequence } = placeOfLesson(document);
  return (grade - 1) * lessonsPerYear + sequence - 1;
}

/** How many lessons one is after the other in the years of a child; undefined where one of them is not a lesson. */
export function lessonsBetween(one: string, other: string): number | undefined {
  const [first, second] = [positionOf(one), positionOf(other)];
  return first === undefined || second === undefined ? undefined : Math.abs(first - second);
}

/** The entries in the order in which children meet them: lessons first, then all other documents. */
export function inOrder(stories: readonly Story[]): Registered[] {
  const rank = ({ document }: Story) => positionOf(document) ?? Number.POSITIVE_INFINITY;
  return stories
    .map((story, index) => ({ story, index }))
    .sort((a, b) => {
      const [first, second] = [rank(a.story), rank(b.story)];
      return first === second ? a.index - b.index : first - second;
    });
}

/** The stories of lessons, in order: shares are of these. A bedtime story or an example of a training has other rules. */
export function storiesOfLessons(stories: readonly Story[]): Registered<ToldStory>[] {
  return inOrder(stories).filter(
    (entry): entry is Registered<ToldStory> => isTold(entry.story) && positionOf(entry.story.document) !== undefined,
  );
}

/** The things of a kind in a story, each once. The work of the parents is among the trades. */
function thingsOf(story: Story, kind: ThingKind): Thing[] {
  const listed = story[kind].map((name, index): Thing => ({ name, path: [kind, index] }));
  const work =
    kind === 'trades' ? (['mother', 'father'] as const).flatMap((key) => (story[key] ? [{ name: story[key], path: [key] }] : [])) : [];
  const all = [...work, ...listed];
  return all.filter(({ name }, index) => {
    const keys = keysOf(name);
    return !all.slice(0, index).some((other) => keysOf(other.name).some((key) => keys.includes(key)));
  });
}

/** The keys of a thing: two things are the same if they agree in one of the languages. */
function keysOf({ zh, en }: Localized): string[] {
  return [`zh ${even(zh)}`, `en ${even(en)}`];
}

function even(word: string): string {
  return word.toLowerCase().replace(/[\s’'-]+/g, '');
}

/** All things of a kind, each with the stories that have it, in order. */
export function usesOf(stories: readonly Story[], kind: ThingKind): Use[][] {
  return grouped(
    inOrder(stories).flatMap(({ story, index }) => thingsOf(story, kind).map((thing) => ({ ...thing, story, index }))),
    keysOf,
  );
}

/** All names of children, each with its entries in order. Names that are written differently in Chinese are different. */
export function usesOfNames(stories: readonly Story[]): Use[][] {
  return grouped(
    inOrder(stories).flatMap(({ story, index }) => story.names.map((name, at): Use => ({ name, path: ['names', at], story, index }))),
    ({ zh }) => [zh],
  );
}

/** Groups uses that share one of their keys. */
function grouped(uses: readonly Use[], keysOf: (name: Localized) => readonly string[]): Use[][] {
  const groups = new Set<Use[]>();
  const byKey = new Map<string, Use[]>();
  for (const use of uses) {
    const keys = keysOf(use.name);
    const group = keys.map((key) => byKey.get(key)).find((known) => known !== undefined) ?? [];
    group.push(use);
    groups.add(group);
    for (const key of keys) byKey.set(key, group);
  }
  return [...groups];
}

/** Whether a story of grade 1 or 2 does not end, which small children do not forgive. */
export function isOpenForTheYoung({ document, ending }: ToldStory): boolean {
  return ending === 'open' && isReadTo(placeOfLesson(document).grade);
}
