import { crisisMatcher, type SearchWords } from './crisis/matcher.ts';

const place = document.querySelector<HTMLElement>('#crisis')!;
const help = place.querySelector<HTMLElement>('section')!;
const isCrisis = crisisMatcher(JSON.parse(document.querySelector('#crisis-words')!.textContent!) as SearchWords);

/** Shows help before the results when the query has words of crisis, and hides it when it no longer has. */
export function showCrisisHelp(query: string): void {
  const hidden = !isCrisis(query);
  // A live region announces what appears in it; unchanged, it must stay silent while someone types on.
  if (help.hidden !== hidden) help.hidden = hidden;
}
