/** A broken local URL and the file that contains it. */
export interface Broken {
  from: string;
  url: string;
}

/** The number of pages named for a URL that is broken on many, such as one in the footer. */
const mostNamed = 3;

/** An error that prevents a copy from being made, with a message for the person who builds it. */
export class CopyError extends Error {
  override name = 'CopyError';
}

/** Throws a CopyError that reports all broken URLs at once, each with the pages that contain it. */
export function refuseBroken(broken: readonly Broken[]): void {
  if (broken.length === 0) return;
  const pages = new Map<string, string[]>();
  for (const { from, url } of broken) pages.set(url, [...new Set([...(pages.get(url) ?? []), from])]);
  const lines = [...pages].sort(([one], [other]) => (one < other ? -1 : 1)).map(([url, from]) => `  ${url} in ${named(from)}`);
  throw new CopyError(
    [
      pages.size === 1 ? 'One local address is broken:' : `${pages.size} local addresses are broken:`,
      ...lines,
      'No copy was made. Fix the addresses where the pages are written and build again.',
    ].join('\n'),
  );
}

function named(pages: readonly string[]): string {
  const more = pages.length - mostNamed;
  return more > 0 ? `${pages.slice(0, mostNamed).join(', ')} and ${more} more` : pages.join(', ');
}
