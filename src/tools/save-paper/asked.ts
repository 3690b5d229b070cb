import { linkParts } from '../shared/linkParts.ts';

/** A PDF of this site that a link asks the form to open. */
export interface AskedPdf {
  /** Below `packs/`: `zh/documents/g3-08.pdf`. */
  file: string;
  bytes: number;
  isBooklet: boolean;
}

const fileForm = /^[a-z]{2,3}(?:-[a-z]+)?\/(?:[a-z0-9-]+\/)*[a-z0-9-]+\.pdf$/i;

/** Reads `?pdf=zh/documents/g3-08.pdf&bytes=185312`, and `layout=booklet`; undefined for anything else, as a link may be written by anyone. */
export function askedPdf(search: string): AskedPdf | undefined {
  const params = linkParts(search);
  const file = params.get('pdf') ?? '';
  const bytes = params.get('bytes') ?? '';
  if (!fileForm.test(file) || !/^\d{1,8}$/.test(bytes)) return undefined;
  return { file, bytes: Number(bytes), isBooklet: params.get('layout') === 'booklet' };
}
