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

/** Compares a query without showing anything: the patterns for its script are compiled before the first letters are typed. */
export function prepareCrisisHelp(query: string): void {
  mayBeCrisis(query);
}
