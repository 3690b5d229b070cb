/** Content types by the extension of an address. The search index needs none. */
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  epub: 'application/epub+zip',
};

/** Returns the extension of an address: `html` for a page (`zh/help/`, also without its slash). */
export function extensionOf(address: string): string {
  return /\.([^./]+)$/.exec(address)?.[1]?.toLowerCase() ?? 'html';
}

/**
 * Returns the content type of an address of the site. The type sent by the server is not saved: the hash of the file does not cover it,
 * and a script with the wrong type does not run.
 */
export function contentTypeOf(address: string): string {
  return types[extensionOf(address)] ?? 'application/octet-stream';
}

/** Returns a saved file as a response with the content type of its address. */
export function answerWith(address: string, body: BodyInit | null): Response {
  return new Response(body, { headers: { 'content-type': contentTypeOf(address) } });
}
