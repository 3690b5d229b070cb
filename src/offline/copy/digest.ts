import { sha256 as sha256OfPieces } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** The bytes hashed in one go: this takes a few milliseconds, even on an old PC. */
const pieceBytes = 256 * 1024;
const mostMsBetweenYields = 30;

/**
 * Returns the SHA-256 of a file as 64 hexadecimal digits. Uses Web Crypto where the browser offers it (https, localhost and files), and a
 * library otherwise: a school's server has plain http.
 */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const own = globalThis.crypto?.subtle;
  return bytesToHex(own ? new Uint8Array(await own.digest('SHA-256', bytes)) : await inPieces(bytes));
}

/** Hashes with the library and yields between pieces, so that progress is shown and "stop" can be pressed. */
async function inPieces(bytes: Uint8Array): Promise<Uint8Array> {
  const hash = sha256OfPieces.create();
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    hash.update(bytes.subarray(at, at + pieceBytes));
    await yieldToPage();
  }
  return hash.digest();
}

let lastYield = 0;

async function yieldToPage(): Promise<void> {
  if (performance.now() - lastYield < mostMsBetweenYields) return;
  await new Promise((done) => setTimeout(done));
  lastYield = performance.now();
}
