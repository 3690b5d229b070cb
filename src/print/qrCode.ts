import { correction, generate } from 'lean-qr';

/** A QR code as paper shows it, without its quiet zone: how many modules are at each side, and the dark runs of its rows. */
export interface QrCode {
  modules: number;
  runs: [x: number, y: number, length: number][];
}

/**
 * Returns the QR code of an address. A sixth of it may be lost in a photocopy (level M), and a quarter where the same size has room for that
 * (level Q).
 */
export function qrCodeOf(address: string): QrCode {
  const code = generate(address, { minCorrectionLevel: correction.M, maxCorrectionLevel: correction.Q });
  const places = [...Array(code.size).keys()];
  return {
    modules: code.size,
    runs: places.flatMap((y) =>
      places.filter((x) => code.get(x, y) && !code.get(x - 1, y)).map((x): QrCode['runs'][number] => [x, y, lengthFrom(x, y)]),
    ),
  };

  function lengthFrom(x: number, y: number): number {
    let length = 1;
    while (code.get(x + length, y)) length++;
    return length;
  }
}
