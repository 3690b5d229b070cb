import { extensionOf } from '../contentType.ts';
import { addressOf } from '../record.ts';

/**
 * Returns whether a response is the site's own, and complete. A captive portal, a log-in page or a filter responds to any address
 * with a page of its own, often with status 200; a broken connection ends in the middle. A page of the site names its own address
 * (`<link rel="canonical">`), which no foreign page does. The content of any other file must match its extension.
 *
 * @param address The requested address.
 * @param base The absolute URL of the site, with a slash at its end.
 * @param isForPart Whether a range of the file was requested, as PDF viewers do.
 */
export async function isOwn(response: Response, address: string, base: string, isForPart = false): Promise<boolean> {
  const extension = extensionOf(address);
  if (response.type !== 'basic' || !hasTypeOf(response, extension)) return false;
  // Only the type of a range can be checked. A range that was not requested is an incomplete file.
  if (response.status === 206) return isForPart && extension !== 'html';
  if (response.status !== 200) return false;
  try {
    const bytes = new Uint8Array(await response.clone().arrayBuffer());
    return extension === 'html' ? isPage(textOf(bytes), address, base) : isFile(bytes, extension);
  } catch {
    return false;
  }
}

/** Types without which a browser refuses a file, so that such a response would be useless. */
const neededTypes: Readonly<Record<string, RegExp>> = {
  html: /^text\/html\b/,
  css: /^text\/css\b/,
  js: /\b(java|ecma)script\b/,
  svg: /^image\/svg\+xml\b/,
};

function hasTypeOf(response: Response, extension: string): boolean {
  const type = (response.headers.get('content-type') ?? '').toLowerCase();
  return neededTypes[extension]?.test(type) ?? !/\bhtml\b/.test(type);
}

function isPage(html: string, address: string, base: string): boolean {
  const named = canonicalOf(html, base);
  return named !== undefined && (named === address || named === `${address}/`) && /<\/html\s*>/i.test(html.slice(-2000));
}

/** Returns the canonical address of a page. */
function canonicalOf(html: string, base: string): string | undefined {
  const link = (html.match(/<link\b[^>]*>/gi) ?? []).find((tag) => /\brel=["']?canonical\b/i.test(tag));
  const href = link && /\bhref=["']?([^"'\s>]+)/i.exec(link)?.[1];
  return href === undefined ? undefined : addressOf(new URL(href, base).href, base);
}

/** Checks the beginning and end of a file. Only an SVG begins with a tag; any other file that does is a foreign page. */
const shapes: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = {
  svg: (bytes) => /<svg\b/i.test(textOf(bytes)) && /<\/svg>\s*$/i.test(textOf(bytes)),
  pdf: (bytes) => /^%PDF-/.test(textOf(bytes.subarray(0, 8))) && textOf(bytes.subarray(-1024)).includes('%%EOF'),
  png: (bytes) => textOf(bytes.subarray(1, 4)) === 'PNG' && textOf(bytes.subarray(-8)).includes('IEND'),
  json: (bytes) => JSON.parse(textOf(bytes)) !== null,
  webmanifest: (bytes) => JSON.parse(textOf(bytes)) !== null,
};

function isFile(bytes: Uint8Array, extension: string): boolean {
  return shapes[extension]?.(bytes) ?? !/^\s*</.test(textOf(bytes.subarray(0, 200)));
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
