import type { PDFContext, PDFRef } from 'pdf-lib';

/** Black and nothing: rows from the top, each filled up to whole bytes, the first dot in the highest bit, 1 for ink. */
export interface Bitmap {
  columns: number;
  rows: number;
  bits: Uint8Array;
}

/** Embeds a bitmap as a stencil: it lets black through where there is ink, and hides nothing behind it. */
export function embedStencil(context: PDFContext, { columns, rows, bits }: Bitmap): PDFRef {
  return context.register(
    context.flateStream(bits, {
      Type: 'XObject',
      Subtype: 'Image',
      Width: columns,
      Height: rows,
      ImageMask: true,
      BitsPerComponent: 1,
      // A dot of ink is a 1.
      Decode: [1, 0],
    }),
  );
}
