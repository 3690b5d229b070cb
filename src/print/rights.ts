import { type PDFDocument, PDFName, PDFRawStream, PDFRef } from 'pdf-lib';

/** The licence of what is printed: a sentence, and where it can be read. */
export interface Rights {
  statement: string;
  url: string;
}

const end = '</rdf:RDF>';

/**
 * Writes the licence into what a PDF says of itself (XMP), where catalogues and search engines look for it. Typst has no option for it. Throws an Error if the
 * PDF says nothing of itself.
 */
export function writeRights(document: PDFDocument, { statement, url }: Rights): void {
  const { catalog, context } = document;
  const ref = catalog.get(PDFName.of('Metadata'));
  const metadata = catalog.lookup(PDFName.of('Metadata'));
  const xmp = metadata instanceof PDFRawStream ? new TextDecoder().decode(metadata.getContents()) : '';
  const at = xmp.lastIndexOf(end);
  if (!(ref instanceof PDFRef) || !(metadata instanceof PDFRawStream) || at === -1)
    throw new Error('The PDF has no metadata, in which its licence would be.');
  const about =
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">' +
    `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${escaped(statement)}</rdf:li></rdf:Alt></dc:rights>` +
    `<xmpRights:Marked>True</xmpRights:Marked><xmpRights:WebStatement>${escaped(url)}</xmpRights:WebStatement></rdf:Description>`;
  const stream = PDFRawStream.of(metadata.dict, new TextEncoder().encode(xmp.slice(0, at) + about + xmp.slice(at)));
  context.assign(ref, stream);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign]!);
}
