import { sha256 as sha256OfPieces } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** So much is hashed in one go: a few milliseconds, and a blink on an old PC. */
const pieceBytes = 256 * 1024;
const longestTurn = 30;

/**
 * The SHA-256 of a file's bytes as 64 hexadecimal digits: the browser's own where it has one, otherwise a library's. Browsers keep theirs for
 * https, localhost and files; a school's server speaks plain http.
 */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const own = globalThis.crypto?.subtle;
  return bytesToHex(own ? new Uint8Array(await own.digest('SHA-256', bytes)) : await inTurns(bytes));
}

/** The library's, letting the page live between pieces: progress moves and "stop" can be pressed. */
async function inTurns(bytes: Uint8Array): Promise<Uint8Array> {
  const hash = sha256OfPieces.create();
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    hash.update(bytes.subarray(at, at + pieceBytes));
    await breathe();
  }
  return hash.digest();
}

let lastBreath = 0;

async function breathe(): Promise<void> {
  if (performance.now() - lastBreath < longestTurn) return;
  await new Promise((done) => setTimeout(done));
  lastBreath = performance.now();
}
