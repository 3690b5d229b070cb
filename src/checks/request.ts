import { type CheckId, checkIds, factsOfCheck, isCheckId } from '../curriculum/catalogue.ts';
import { didYouMean } from '../curriculum/suggest.ts';

/** The options of `npm run check` as they are typed. */
export interface CheckOptions {
  json?: boolean | undefined;
  github?: boolean | undefined;
  only?: string | undefined;
  explain?: string | undefined;
  release?: boolean | undefined;
  today?: string | undefined;
}

export const checkHelp = `npm run check -- [--only id,id] [--json | --github] [--release] [--today 2026-11-23] [--lang zh]
npm run check -- --explain id

Reads everything that is written and tells every problem: file, line, column, what to do.

--only     tells the problems of these checks alone; their ids stand in [ ] behind each problem
--explain  prints the page about a check, with a bad and a good example; all are listed in docs/checks
--release  what has to be right before a release is an error too
--json     one JSON object: problems, accepted, counts
--github   workflow commands, which GitHub shows in a pull request
--today    the day from which ages are counted, today if it is left out
--lang     zh or en: the language in which problems are told; the machine's own if it is left out

Ends with 0 when there are no errors (there may be warnings), with 1 when there are, with 2 when it was not understood.
`;

/** What is asked for, or in one sentence what is not understood of it. */
export function readRequest(options: CheckOptions): { only: CheckId[] | undefined; explain: CheckId | undefined } | { fault: string } {
  if (options.json && options.github) return { fault: 'Choose one of --json and --github.' };
  if (options.today !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(options.today)) {
    return { fault: `--today is "${options.today}": write a day as 2026-11-23.` };
  }
  const only = options.only?.split(',').map((id) => id.trim());
  const asked = [...(only ?? []), ...(options.explain === undefined ? [] : [options.explain])];
  const unknown = asked.find((id) => !isCheckId(id));
  if (unknown !== undefined) return { fault: `There is no check "${unknown}". ${didYouMean(unknown, checkIds).en}` };
  const onPaper = only?.find((id) => isCheckId(id) && factsOfCheck(id).toldBy === 'print');
  if (onPaper !== undefined) return { fault: `"${onPaper}" is told where pages are printed: npm run packs -- --only G3-08 --out proof.` };
  return { only: only as CheckId[] | undefined, explain: options.explain as CheckId | undefined };
}
