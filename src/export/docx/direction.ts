/** A part of a text that is read in one direction. */
interface DirectedText {
  text: string;
  isFromRight: boolean;
}

/** Latin words and numbers, with what is between them: a phone number with its spaces and hyphens is one. */
const fromLeft = /\+?[\p{Script=Latin}\d](?:[\p{Script=Latin}\p{M}\d\s.,:()@/&+–-]*[\p{Script=Latin}\d])?/gu;

/**
 * Divides a text in a language from right to left. Word sets each run in the direction that it is given, whatever its characters are: a phone
 * number that is part of a run from the right would have its groups of digits in the wrong order.
 */
export function partsByDirection(text: string): DirectedText[] {
  const parts: DirectedText[] = [];
  let end = 0;
  for (const { 0: part, index } of text.matchAll(fromLeft)) {
    parts.push({ text: text.slice(end, index), isFromRight: true }, { text: part, isFromRight: false });
    end = index + part.length;
  }
  return [...parts, { text: text.slice(end), isFromRight: true }].filter((part) => part.text !== '');
}
