import { type Tag, tagsIn } from '../../../../curriculum/mdx/tags.ts';
import { bodyFrom } from './context.ts';

/**
 * Returns the place in a translation that corresponds to one in its original: after the same tag, and after as many paragraphs. Both texts
 * have the same blocks in the same order, but for what has been written in one of them alone: then the tags before the place are compared,
 * or those after it, and a place in what the translation lacks is where that would begin.
 */
export function samePlace(text: string, offset: number, other: string): number {
  const [tags, others] = [tagsOf(text), tagsOf(other)];
  const before = tags.filter(({ end }) => end <= offset).length;
  const after = tags.length - before;
  const alike = countAlike(tags, others);
  const alikeAtEnd = countAlike(tags.toReversed(), others.toReversed());
  const place = before <= alike ? before : after <= alikeAtEnd ? others.length - after : alike;
  const from = others[place - 1]?.end ?? bodyFrom(other);
  const end = others[place]?.at ?? other.length;
  const paragraphs = endsOfParagraphs(text.slice(tags[before - 1]?.end ?? bodyFrom(text), offset)).length;
  return from + (endsOfParagraphs(other.slice(from, end)).slice(0, paragraphs).at(-1) ?? 0);
}

function tagsOf(text: string): Tag[] {
  const from = bodyFrom(text);
  return tagsIn(text).filter(({ at, whole }) => at >= from && whole);
}

/** How many tags two texts have in common from their beginning. */
function countAlike(tags: readonly Tag[], others: readonly Tag[]): number {
  const differs = tags.findIndex(({ name, closes }, at) => name !== others[at]?.name || closes !== others[at].closes);
  return differs < 0 ? tags.length : differs;
}

/** The offsets at which the paragraphs of a part of a text end. */
function endsOfParagraphs(part: string): number[] {
  return [...part.matchAll(/\S(?:[^\n]|\n(?![ \t]*(?:\n|$)))*/g)].map(({ index, 0: words }) => index + words.trimEnd().length);
}
