/** Replaces every `url(…)` of a style sheet with the result of `change`, except data URLs. */
export function changeCssUrls(css: string, change: (url: string) => string): string {
  return css.replace(/url\(\s*(["']?)([^"')]+)\1\s*\)/g, (whole, quote: string, url: string) =>
    url.startsWith('data:') ? whole : `url(${quote}${change(url)}${quote})`,
  );
}
