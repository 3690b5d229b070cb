import type { Problem } from '../curriculum/problem.ts';
import type { Accepted } from './acceptance.ts';

/** The problems as a person reads them: grouped by file, each with its place, what is wrong and what to do. */
export function humanReport(problems: readonly Problem[], accepted: readonly Accepted[] = []): string {
  if (problems.length === 0) return `No problems found.${acceptedCount(accepted)}\n`;
  const files = Map.groupBy(problems, (problem) => problem.file);
  const groups = [...files].map(([file, found]) => `${file}\n${found.map(lines).join('\n')}\n`);
  return `${groups.join('\n')}\n${summary(problems)}${acceptedCount(accepted)}\n`;
}

function lines(problem: Problem): string {
  const place = `${problem.line}:${problem.column}`;
  return `  ${place.padEnd(8)} ${problem.severity.padEnd(7)}  ${problem.message}  [${problem.id}]\n           ${problem.hint}`;
}

function summary(problems: readonly Problem[]): string {
  const count = (severity: Problem['severity'], name: string) => {
    const number = problems.filter((problem) => problem.severity === severity).length;
    return `${number} ${name}${number === 1 ? '' : 's'}`;
  };
  return `${count('error', 'error')}, ${count('warning', 'warning')}.`;
}

function acceptedCount(accepted: readonly Accepted[]): string {
  if (accepted.length === 0) return '';
  return ` ${accepted.length} ${accepted.length === 1 ? 'finding is' : 'findings are'} accepted, each with its reason.`;
}
