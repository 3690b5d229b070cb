import { Sha256 } from './sha256.ts';

/** So much is hashed in one go: a few milliseconds, and a blink on an old PC. */
const pieceBytes = 256 * 1024;
const longestTurn = 30;

/** The SHA-256 of a file's bytes as 64 hexadecimal digits: the browser's own where it gives it, otherwise ours. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const own = globalThis.crypto?.subtle;
  return own ? hexadecimal(await own.digest('SHA-256', bytes)) : inTurns(bytes);
}

/** Our own, letting the page live between pieces: progress moves and "stop" can be pressed. */
async function inTurns(bytes: Uint8Array): Promise<string> {
  const hash = new Sha256();
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

function hexadecimal(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
