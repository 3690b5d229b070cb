import { extensionOf } from '../contentType.ts';
import { addressOf } from '../record.ts';

/**
 * Whether an answer of the network is the site's own, and whole. A captive portal, a log-in page or a filter answers any address
 * with something of its own, often with status 200; a broken line ends in the middle. A page of the site names its own address
 * (`<link rel="canonical">`), which no stranger's page does. Any other file has to be what its address says.
 *
 * @param address The address that was asked for.
 * @param base The absolute URL of the site, with a slash at its end.
 * @param isForPart Whether a part of the file was asked for, as a viewer of PDFs does.
 */
export async function isOwn(response: Response, address: string, base: string, isForPart = false): Promise<boolean> {
  const extension = extensionOf(address);
  if (response.type !== 'basic' || !hasTypeOf(response, extension)) return false;
  // A part says no more than its type; one that nobody asked for is half a file.
  if (response.status === 206) return isForPart && extension !== 'html';
  if (response.status !== 200) return false;
  try {
    const bytes = new Uint8Array(await response.clone().arrayBuffer());
    return extension === 'html' ? isPage(textOf(bytes), address, base) : isFile(bytes, extension);
  } catch {
    return false;
  }
}

/** A browser refuses these under another type: such an answer would be of no use, whosever it is. */
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

/** The address by which a page names itself. */
function canonicalOf(html: string, base: string): string | undefined {
  const link = (html.match(/<link\b[^>]*>/gi) ?? []).find((tag) => /\brel=["']?canonical\b/i.test(tag));
  const href = link && /\bhref=["']?([^"'\s>]+)/i.exec(link)?.[1];
  return href === undefined ? undefined : addressOf(new URL(href, base).href, base);
}

/** How a whole file of a kind begins and ends. Only an SVG begins with a tag: what else does is somebody's page. */
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
