/**
 * The id under which a page's document or sheet goes into a pack: `G3-08` of `/zh/lessons/g3-08/`, `G3-08/letter-paper` of the
 * page below it. Undefined for other pages.
 *
 * @param sections The parts of an address under which documents stand.
 */
export function packIdOf(url: string, sections: readonly string[]): string | undefined {
  const parts = url.split('/').filter(Boolean);
  // The site may lie below a folder.
  const at = parts.findIndex((part) => sections.includes(part));
  const [slug, sheet, ...more] = at < 0 ? [] : parts.slice(at + 1);
  if (slug === undefined || more.length > 0) return undefined;
  return [slug.toUpperCase(), ...(sheet === undefined ? [] : [sheet])].join('/');
}
