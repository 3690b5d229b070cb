import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** Returns a value as JSON that takes little space in a page: deflated, in base64. */
export function packJson(value: unknown): string {
  return btoa(strFromU8(deflateSync(strToU8(JSON.stringify(value)), { level: 9 }), true));
}

/** Reads a value that `packJson` has written. */
export function unpackJson(packed: string): unknown {
  return JSON.parse(strFromU8(inflateSync(strToU8(atob(packed.trim()), true))));
}
