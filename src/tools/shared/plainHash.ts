/** Returns a short hash of a text in plain letters and digits (FNV-1a): against damage and for names, not against intent. */
export function plainHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(36);
}
