/**
 * Returns a page without the attribute `uid` of its islands. It is a hash of the component's path on this machine, so a build in another
 * folder would give different pages, ZIPs and lists. Only the dev server needs it.
 */
export function withoutIslandIds(html: string): string {
  return html.replace(/(<astro-island) uid="[^"]*"/g, '$1');
}
