import type { PDFContext, PDFRef } from 'pdf-lib';

/** Black and nothing: rows from the top, each filled up to whole bytes, the first dot in the highest bit, 1 for ink. */
export interface Bitmap {
  columns: number;
  rows: number;
  bits: Uint8Array;
}

/** Packs dots, eight to a byte. `isInk` answers for each, counted along the rows from the top. */
export function bitmapOf(columns: number, rows: number, isInk: (dot: number) => boolean): Bitmap {
  const stride = Math.ceil(columns / 8);
  const bits = new Uint8Array(stride * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (isInk(row * columns + column)) bits[row * stride + (column >> 3)]! |= 0x80 >> (column & 7);
    }
  }
  return { columns, rows, bits };
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
