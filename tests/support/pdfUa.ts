import { uaProblems } from '../../src/pipeline/verify/mupdf/pdfUa.ts';
import { paintedOn } from '../../src/pipeline/verify/read/painted.ts';
import { openPdf } from '../../src/pipeline/verify/read/pdf.ts';

/** What a PDF breaks of PDF/UA-1, in English, each with its page. */
export async function uaFaults(bytes: Uint8Array): Promise<string[]> {
  const pdf = await openPdf(bytes);
  try {
    return uaProblems(bytes, await paintedOn(pdf)).map(({ page, message }) => `${page === undefined ? '' : `p. ${page}: `}${message.en}`);
  } finally {
    await pdf.loadingTask.destroy();
  }
}
