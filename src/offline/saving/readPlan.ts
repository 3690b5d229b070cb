import type { SetPlan } from './plan.ts';
import { areFiles, isObject } from './readRecord.ts';
import { areMarks } from './readSummaries.ts';

/** Validates the response for the list of a set. Throws an Error if it is not from the site: a log-in page can be JSON too. */
export function readPlan(answer: unknown, id: string): SetPlan {
  if (isPlan(answer) && answer.id === id) return answer;
  throw new Error(`${id}: the response is not the list of this set`);
}

function isPlan(value: unknown): value is SetPlan {
  if (!isObject(value)) return false;
  const { id, version, date, pages, pdfs, marks } = value;
  const areTexts = [id, version, date].every((text) => typeof text === 'string');
  return areTexts && areFiles(pages) && pages.length > 0 && areFiles(pdfs) && areMarks(marks);
}
