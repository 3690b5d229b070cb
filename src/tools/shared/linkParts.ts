/** What apps add to links, in the query or after the hash: WeChat, and counters of visits. */
const additions =
  /[?&](?:from=|isappinstalled=|utm_|nsukey=|scene=|clicktime=|enterid=|sharer?_|fbclid=|gclid=|spm=|wechat_redirect)[^&#]*/gi;
/** How often a link may have been encoded. */
const mostTimes = 3;

/**
 * Parses the part of a link after `#` or `?` as this site writes it, also if the link came with additions: punctuation or words of the text
 * in which it stood, parameters of WeChat and of counters, or encoded more than once. `free` has, for each parameter with words in it, what
 * takes the end of a sentence off them (`linkWords`); the others have letters, digits and `.,:~/-` only.
 */
export function linkParts(text: string, free: Record<string, (words: string) => string> = {}): URLSearchParams {
  const parts = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(decoded(text.replace(/^[#?]/, '')).replace(additions, ''))) {
    // The first one counts, as in URLSearchParams.
    if (!parts.has(name)) parts.set(name, (Object.hasOwn(free, name) ? free[name]! : structured)(decodedValue(value)));
  }
  return parts;
}

/** Decodes a text whose `=` and `&` are encoded. */
function decoded(text: string): string {
  let plain = text;
  for (let times = 0; times < mostTimes && !plain.includes('=') && /%(?:25)*3D/i.test(plain); times++) plain = decodedOnce(plain);
  // As copied from the source of a page.
  return plain.replaceAll('&amp;', '&');
}

/** Decodes a value that was encoded again after it was written. */
function decodedValue(value: string): string {
  let plain = value;
  for (let times = 0; times < mostTimes && /%[\da-f]{2}/i.test(plain); times++) plain = decodedOnce(plain);
  return plain;
}

function decodedOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A link that was cut within a character: the rest of it counts.
    return text.replace(/(?:%[\da-f]{2})+/gi, (bytes) => {
      try {
        return decodeURIComponent(bytes);
      } catch {
        return '';
      }
    });
  }
}

/** Cuts a value at the first sign that no such value has, unless more of the value follows: 4 8 is not 4, and one bad id is not the end of a list. */
function structured(value: string): string {
  const plain = value.normalize('NFKC').trim();
  const end = plain.search(/[^\w.,:~/+-]/);
  if (end < 0) return plain.replace(/[.,:;!]+$/, '');
  const rest = plain.slice(end);
  return /^\s+[\p{L}\p{N}]|[.~]\w/u.test(rest) ? plain : plain.slice(0, end).replace(/[.,:;!]+$/, '');
}
