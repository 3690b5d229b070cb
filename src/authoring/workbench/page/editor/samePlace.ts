import { tagsIn } from '../../../../curriculum/mdx/tags.ts';
import { bodyFrom } from './context.ts';

/**
 * Returns the place in a translation that corresponds to one in its original: after as many tags, and after as many paragraphs since the
 * last of them. Both texts have the same blocks in the same order; where they do not, the place is the end of what they have.
 */
export function samePlace(text: string, offset: number, other: string): number {
  const before = tagsOf(text).filter(({ end }) => end <= offset);
  const paragraphs = endsOfParagraphs(text.slice(before.at(-1)?.end ?? bodyFrom(text), offset)).length;
  const tags = tagsOf(other);
  const last = tags[before.length - 1] ?? tags.at(-1);
  const from = before.length > 0 && last ? last.end : bodyFrom(other);
  const next = tags.find(({ at }) => at >= from)?.at ?? other.length;
  return from + (endsOfParagraphs(other.slice(from, next)).slice(0, paragraphs).at(-1) ?? 0);
}

function tagsOf(text: string) {
  const from = bodyFrom(text);
  return tagsIn(text).filter(({ at, whole }) => at >= from && whole);
}

/** The offsets at which the paragraphs of a part of a text end. */
function endsOfParagraphs(part: string): number[] {
  return [...part.matchAll(/\S(?:[^\n]|\n(?![ \t]*(?:\n|$)))*/g)].map(({ index, 0: words }) => index + words.trimEnd().length);
}
