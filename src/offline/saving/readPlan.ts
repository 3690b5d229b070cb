import type { Marks, SetPlan, SetSummary } from './plan.ts';
import { areFiles, isObject } from './readRecord.ts';

/** Validates the response for the list of a set. Throws an Error if it is not from the site: a log-in page can be JSON too. */
export function readPlan(answer: unknown, id: string): SetPlan {
  if (isPlan(answer) && answer.id === id) return answer;
  throw new Error(`${id}: the response is not the list of this set`);
}

/** Validates the response for the summaries of all sets. Throws an Error in the same way. */
export function readSummaries(answer: unknown): SetSummary[] {
  if (Array.isArray(answer) && answer.every(isSummary)) return answer;
  throw new Error('the response is not the list of the sets');
}

function isPlan(value: unknown): value is SetPlan {
  if (!isObject(value)) return false;
  const { id, version, date, pages, pdfs, marks } = value;
  const areTexts = [id, version, date].every((text) => typeof text === 'string');
  return areTexts && areFiles(pages) && pages.length > 0 && areFiles(pdfs) && areMarks(marks);
}

function isSummary(value: unknown): value is SetSummary {
  if (!isObject(value)) return false;
  const { id, pages, pdfs, marks } = value;
  return typeof id === 'string' && Number.isFinite(pages) && Number.isFinite(pdfs) && areMarks(marks);
}

function areMarks(value: unknown): value is Marks {
  return isObject(value) && typeof value['pages'] === 'string' && typeof value['all'] === 'string';
}
