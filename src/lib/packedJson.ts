import { strFromU8, strToU8, unzlibSync, zlibSync } from 'fflate';

/** Returns a value as JSON that takes little space in a page: deflated, in base64. */
export function packJson(value: unknown): string {
  return btoa(strFromU8(zlibSync(strToU8(JSON.stringify(value)), { level: 9 }), true));
}

/** Reads a value that `packJson` has written. In a page: `browser/unpackJson.ts`. */
export function unpackJson(packed: string): unknown {
  return JSON.parse(strFromU8(unzlibSync(strToU8(atob(packed.trim()), true))));
}
