import { crisisMatcher, type SearchWords } from './crisis/matcher.ts';

const help = document.querySelector<HTMLElement>('#crisis > section')!;
const isCrisis = crisisMatcher(JSON.parse(document.querySelector('#crisis-words')!.textContent!) as SearchWords);

/** Shows help before the results when the query has words of crisis, and hides it when it no longer has. */
export function showCrisisHelp(query: string): void {
  const hidden = !mayBeCrisis(query);
  // A live region announces what appears in it; unchanged, it must stay silent while someone types on.
  if (help.hidden !== hidden) help.hidden = hidden;
}

/** Where nothing can be compared, such as in a browser that lacks a sign of the patterns, everyone is shown help. */
function mayBeCrisis(query: string): boolean {
  try {
    return isCrisis(query);
  } catch (error) {
    console.error(error);
    return true;
  }
}

/** A word of each script. */
const samples = ['一', 'word', 'mama'];

/** Compiles the patterns while nothing else happens, one script after the other, so that the first letters that are typed do not wait. */
export function prepareCrisisHelp([next, ...rest]: readonly string[] = samples): void {
  if (next === undefined) return;
  const whenIdle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 200));
  whenIdle(() => {
    mayBeCrisis(next);
    prepareCrisisHelp(rest);
  });
}
