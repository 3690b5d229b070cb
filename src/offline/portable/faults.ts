/** A local URL that leads nowhere, and the file in which it stands. */
export interface Broken {
  from: string;
  url: string;
}

/** How many pages are named for a URL that is broken everywhere, as one in the footer is. */
const mostNamed = 3;

/** Something that keeps a copy from being made, in sentences for whoever builds it. */
export class CopyError extends Error {
  override name = 'CopyError';
}

/** Throws a CopyError that tells all broken URLs at once, each with the pages that have it. */
export function refuseBroken(broken: readonly Broken[]): void {
  if (broken.length === 0) return;
  const pages = new Map<string, string[]>();
  for (const { from, url } of broken) pages.set(url, [...new Set([...(pages.get(url) ?? []), from])]);
  const lines = [...pages].sort(([one], [other]) => (one < other ? -1 : 1)).map(([url, from]) => `  ${url} in ${named(from)}`);
  throw new CopyError(
    [
      pages.size === 1 ? 'One local address leads nowhere:' : `${pages.size} local addresses lead nowhere:`,
      ...lines,
      'No copy was made. Mend the addresses where the pages are written and build again.',
    ].join('\n'),
  );
}

function named(pages: readonly string[]): string {
  const more = pages.length - mostNamed;
  return more > 0 ? `${pages.slice(0, mostNamed).join(', ')} and ${more} more` : pages.join(', ');
}
