// pdf.js asks for a canvas when it is loaded and complains when there is none. It is used here to read, and draws nothing.
const nothing = class {} as never;
globalThis.DOMMatrix ??= nothing;
globalThis.Path2D ??= nothing;

export const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
