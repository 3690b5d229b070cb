import type { Wording } from '../problem.ts';
import { fieldOf, isRecord, uniqueHandouts } from './relations.ts';
import type { ValidationError } from './validate.ts';

/** No two handouts of a document have the same name, and what the yaml says of the paper of each goes together. */
export function handoutsAreInOrder(value: unknown): ValidationError[] {
  const handouts = fieldOf(value, 'handouts');
  const paper = Array.isArray(handouts) ? handouts.flatMap((handout, index) => paperOf(handout, ['handouts', index])) : [];
  return [...uniqueHandouts(value), ...paper];
}

function paperOf(handout: unknown, path: PropertyKey[]): ValidationError[] {
  if (!isRecord(handout)) return [];
  const pages = fieldOf(handout, 'pages') ?? 1;
  const [perPage, duplex] = [fieldOf(handout, 'perPage'), fieldOf(handout, 'duplex')];
  const found: ValidationError[] = [];
  const say = (key: string, message: Wording, hint: Wording) => found.push({ path: [...path, key], message, hint });
  if (perPage !== undefined && (pages !== 1 || duplex !== undefined))
    say(
      'perPage',
      {
        zh: `perPage: ${perPage} 是把一页印成 ${perPage} 份，只能用在一页、单面的讲义上。`,
        en: `perPage: ${perPage} prints one page ${perPage} times, so it is for handouts of one page on one side.`,
      },
      { zh: '去掉 perPage；或者写 pages: 1，去掉 duplex。', en: 'Take out perPage, or write pages: 1 and take out duplex.' },
    );
  if (duplex !== undefined && typeof pages === 'number' && pages % 2 === 1)
    say(
      'duplex',
      {
        zh: `duplex: ${duplex} 说的是一张纸的正反面，页数要是双数，这里是 ${pages} 页。`,
        en: `duplex: ${duplex} is about the two sides of a sheet, so the number of pages is even; it is ${pages}.`,
      },
      { zh: '写 pages: 2；只印一面就去掉 duplex。', en: 'Write pages: 2; for one side, take out duplex.' },
    );
  return found;
}
