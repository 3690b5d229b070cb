import type { GradePlan, GradeSummary, Marks } from './plan.ts';
import { areFiles, isObject } from './readRecord.ts';

/** Validates the response for the list of a grade. Throws an Error if it is not from the site: a log-in page can be JSON too. */
export function readPlan(answer: unknown, id: string): GradePlan {
  if (isPlan(answer) && answer.id === id) return answer;
  throw new Error(`${id}: the response is not the list of this grade`);
}

/** Validates the response for the summaries of all grades. Throws an Error in the same way. */
export function readSummaries(answer: unknown): GradeSummary[] {
  if (Array.isArray(answer) && answer.every(isSummary)) return answer;
  throw new Error('the response is not the list of the grades');
}

function isPlan(value: unknown): value is GradePlan {
  if (!isObject(value)) return false;
  const { id, version, date, pages, pdfs, marks } = value;
  const areTexts = [id, version, date].every((text) => typeof text === 'string');
  return areTexts && areFiles(pages) && pages.length > 0 && areFiles(pdfs) && areMarks(marks);
}

function isSummary(value: unknown): value is GradeSummary {
  if (!isObject(value)) return false;
  const { id, pages, pdfs, marks } = value;
  return typeof id === 'string' && Number.isFinite(pages) && Number.isFinite(pdfs) && areMarks(marks);
}

function areMarks(value: unknown): value is Marks {
  return isObject(value) && typeof value['pages'] === 'string' && typeof value['all'] === 'string';
}
