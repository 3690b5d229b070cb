/** The types that a browser wants, by the end of an address. The search index is bytes like any other. */
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  pdf: 'application/pdf',
};

/** `html` for a page (`zh/help/`, also without its slash), else what follows the last dot. */
export function extensionOf(address: string): string {
  return /\.([^./]+)$/.exec(address)?.[1]?.toLowerCase() ?? 'html';
}

/**
 * The content type of an address of the site. What a server said when a file was saved is not kept: the hash of the file does
 * not cover it, and a script with the wrong type does not run.
 */
export function contentTypeOf(address: string): string {
  return types[extensionOf(address)] ?? 'application/octet-stream';
}

/** A saved answer, under the type of its address. */
export function answerWith(address: string, body: BodyInit | null): Response {
  return new Response(body, { headers: { 'content-type': contentTypeOf(address) } });
}
