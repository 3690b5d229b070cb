/**
 * The mark of a printed sheet: six signs derived from its words and pictures, and a check sign that reveals typing errors. The alphabet is
 * that of Plus Codes: no two signs look alike, and no word can be spelt with them.
 */
export const signs = '23456789CFGHJMPQRVWX';

const base = signs.length;
const signsFromWords = 6;
export const markLength = signsFromWords + 1;

/** Returns the mark for the SHA-256 of a sheet's content, given in hexadecimal digits. */
export function markFrom(sha256: string): string {
  let rest = Number.parseInt(sha256.slice(0, 12), 16) % base ** signsFromWords;
  let mark = '';
  for (let index = 0; index < signsFromWords; index++) {
    mark = signs[rest % base] + mark;
    rest = Math.floor(rest / base);
  }
  return mark + signs[(base - (luhn(mark, 2) % base)) % base];
}

/** Whether the check sign is right. Detects every single wrong sign and nearly every swap of two neighbours. */
export function isSound(mark: string): boolean {
  return mark.length === markLength && [...mark].every((sign) => signs.includes(sign)) && luhn(mark, 1) % base === 0;
}

/** A mark as it is printed: `274-HQ4X`. */
export function shownMark(mark: string): string {
  return `${mark.slice(0, 3)}-${mark.slice(3)}`;
}

/** The sum of Luhn's algorithm mod N, from the right. */
function luhn(text: string, firstFactor: 1 | 2): number {
  let factor = firstFactor;
  let sum = 0;
  for (const sign of [...text].reverse()) {
    const product = signs.indexOf(sign) * factor;
    sum += Math.floor(product / base) + (product % base);
    factor = factor === 2 ? 1 : 2;
  }
  return sum;
}
