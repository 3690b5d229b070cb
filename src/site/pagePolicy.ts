/** What has to be in a policy by its hash: an island, a style sheet or a script that is written into the page. */
const inline = /<astro-island|<style|<script(?![^>]*(?: src=|application\/ld\+json))/;

/** What the search needs, whose program is WebAssembly: it is on the page that names the folder of its index. */
const search = / data-pagefind=/;

/**
 * Returns a page whose policy allows only what it needs itself. Astro lists its nine hashes of scripts and styles that are written into pages with
 * islands on every page: half a kilobyte that does not compress. Without them and without the search `default-src` says all.
 */
export function withOwnPolicy(html: string): string {
  if (inline.test(html)) return html;
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) => {
    const own = policy.replace(/ 'sha256-[^']*'/g, '');
    return search.test(html) ? own : own.replace(/; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';/, '');
  });
}
