import { unzipSync, type Zippable, zipSync } from 'fflate';

/** The first moment that a ZIP can name. Its fields are those of a clock without a zone, so that it is the same everywhere. */
const moment = new Date(1980, 0, 1);

/** The day that a file says it was made: fixed, so that the same words give the same bytes. */
const day = '2026-01-01T00:00:00Z';

/**
 * Packs the files of an Office document again, so that two runs give the same bytes: in a fixed order, without the time of packing, with
 * numbers of drawings that begin with 1. `styles` is XML that is added to the styles.
 */
export function fixedArchive(packed: Uint8Array, styles: string): Uint8Array {
  const files = unzipSync(packed);
  const all: Zippable = {};
  for (const name of Object.keys(files).sort(contentTypesFirst)) {
    const bytes = files[name]!;
    all[name] = [
      name.endsWith('.xml') ? encode(fixedXml(name, decode(bytes), styles)) : bytes,
      { mtime: moment, level: /\.png$/.test(name) ? 0 : 9 },
    ];
  }
  return zipSync(all);
}

function fixedXml(name: string, xml: string, styles: string): string {
  if (name === 'word/styles.xml') return xml.replace('</w:styles>', `${styles}</w:styles>`);
  if (name === 'docProps/core.xml') return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}`);
  if (name !== 'word/document.xml') return xml;
  let id = 0;
  return xml.replace(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${++id}"`);
}

/** Some programs look for the list of types at the beginning. */
function contentTypesFirst(a: string, b: string): number {
  const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const encode = (text: string) => new TextEncoder().encode(text);
