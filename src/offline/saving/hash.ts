/** The number of hexadecimal digits of a SHA-256 that identify a file: 128 bits. */
export const hashLength = 32;

/** Returns the hash of a file as plans have it. */
export async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, hashLength);
}
