/**
 * Reads a value that `packJson` has written. The browser decompresses it itself, which takes a tenth of what a script needs for it on a slow
 * machine; only those that cannot (Safari before 16.4) load the script.
 */
export async function unpackJsonInBrowser(packed: string): Promise<unknown> {
  if (!('DecompressionStream' in globalThis)) return (await import('../packedJson.ts')).unpackJson(packed);
  const characters = atob(packed.trim());
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < characters.length; at++) bytes[at] = characters.charCodeAt(at);
  return new Response(new Response(bytes).body!.pipeThrough(new DecompressionStream('deflate'))).json();
}
