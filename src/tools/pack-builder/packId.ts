/**
 * Returns the id of a page's document or sheet in a pack: `G3-08` for `/zh/lessons/g3-08/`, `G3-08/letter-paper` for the page below it;
 * undefined for other pages.
 *
 * @param sections Path segments of the sections that contain documents.
 */
export function packIdOf(url: string, sections: readonly string[]): string | undefined {
  const parts = url.split('/').filter(Boolean);
  // The site may be in a subfolder.
  const at = parts.findIndex((part) => sections.includes(part));
  const [slug, sheet, ...more] = at < 0 ? [] : parts.slice(at + 1);
  if (slug === undefined || more.length > 0) return undefined;
  return [slug.toUpperCase(), ...(sheet === undefined ? [] : [sheet])].join('/');
}
