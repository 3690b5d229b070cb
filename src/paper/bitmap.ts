import type { PDFContext, PDFRef } from 'pdf-lib';

/** A one-bit image: rows from the top, each padded to whole bytes, the first dot in the highest bit, 1 for ink. */
export interface Bitmap {
  columns: number;
  rows: number;
  bits: Uint8Array;
}

/** Packs dots into bytes. `isInk` is called with the index of each dot, counted along the rows from the top. */
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

/** Embeds a bitmap as a stencil mask: black where there is ink, transparent elsewhere. */
export function embedStencil(context: PDFContext, { columns, rows, bits }: Bitmap): PDFRef {
  return context.register(
    context.flateStream(bits, {
      Type: 'XObject',
      Subtype: 'Image',
      Width: columns,
      Height: rows,
      ImageMask: true,
      BitsPerComponent: 1,
      // 1 paints.
      Decode: [1, 0],
    }),
  );
}
