import type { Marks, SetSummary } from './plan.ts';
import { isObject } from './readRecord.ts';

/** Validates the response for the summaries of all sets. Throws an Error if it is not from the site. */
export function readSummaries(answer: unknown): SetSummary[] {
  if (Array.isArray(answer) && answer.every(isSummary)) return answer;
  throw new Error('the response is not the list of the sets');
}

function isSummary(value: unknown): value is SetSummary {
  if (!isObject(value)) return false;
  const { id, pages, pdfs, marks } = value;
  return typeof id === 'string' && Number.isFinite(pages) && Number.isFinite(pdfs) && areMarks(marks);
}

export function areMarks(value: unknown): value is Marks {
  return isObject(value) && typeof value['pages'] === 'string' && typeof value['all'] === 'string';
}
