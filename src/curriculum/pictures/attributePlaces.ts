/** Where each attribute begins in a tag that a parser has read. */
export function placesOfAttributes(tag: string): Map<string, number> {
  const found = [...tag.matchAll(/\s([^\s=<>"'/]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)];
  return new Map(found.map((match) => [match[1]!, match.index + 1]));
}
