import path from 'node:path';
import type { CurriculumDocument } from '../../../curriculum/document.ts';
import type { Row } from '../table.ts';
import { Carrier, failureOf, type Outcome } from './carrier.ts';

/** Damages a file of the real documents `count` times, checks it each time, and returns the results. */
export function mutationRows(folder: string, documents: readonly CurriculumDocument[], count: number): Row[] {
  const carriers = documents.map((document) => new Carrier(path.join(folder, document.id), document));
  const outcomes: Outcome[] = [];
  for (let number = 0; number < count; number++) outcomes.push(carriers[number % carriers.length]!.run(number));
  const failures = outcomes.filter((outcome) => failureOf(outcome) !== undefined).length;
  const slowest = Math.max(...outcomes.map(({ ms }) => ms));
  return [
    { what: `${count.toLocaleString('en')} spoilt files: checks that fail`, figure: String(failures), goal: '0', met: failures === 0 },
    { what: 'slowest check of a spoilt file', figure: `${(slowest / 1000).toFixed(2)} s`, goal: '≤ 1 s', met: slowest <= 1000 },
  ];
}
