import { createHash } from 'node:crypto';
import { licenceIn } from '../../curriculum/edition/licence.ts';
import { traits } from '../../curriculum/edition/traits.ts';
import { direction, languageTag } from '../../curriculum/locale.ts';
import { escaped } from '../xmlText.ts';
import { pictureAddress, type StoryBook } from './book.ts';
import type { Page } from './pages.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Says in which folder of the file the book is. */
export const container = `${declaration}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

/** What the book is, its files and their order. */
export function packageFile(book: StoryBook, pages: readonly Page[]): string {
  const { title, author, keywords, date, locale, chapters, pictures } = book;
  const licence = licenceIn(locale);
  const items = [
    ...pages.map(({ file, type }) => item(idOf(file), file, 'application/xhtml+xml', type === 'toc' ? 'nav' : undefined)),
    item('cover-png', 'cover.png', 'image/png', 'cover-image'),
    item('style', 'style.css', 'text/css'),
    item('ncx', 'toc.ncx', 'application/x-dtbncx+xml'),
    ...pictures.map(([name]) => item(idOf(pictureAddress(name)), pictureAddress(name), 'image/png')),
  ];
  const isSpoken = chapters.some(({ body }) => body.includes('<ruby>'));
  return `${declaration}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${languageTag[locale]}" dir="${direction[locale]}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:${uuidOf(book.name)}</dc:identifier>
<dc:title>${escaped(title)}</dc:title>
<dc:language>${languageTag[locale]}</dc:language>
<dc:creator>${escaped(author)}</dc:creator>
${keywords.map((word) => `<dc:subject>${escaped(word)}</dc:subject>`).join('\n')}
<dc:description>${escaped(book.front[0] ?? '')}</dc:description>
<dc:rights>${escaped(`${licence.name} ${licence.url}`)}</dc:rights>
<meta property="dcterms:modified">${date}T00:00:00Z</meta>
<meta name="cover" content="cover-png"/>
${accessibility(pictures.length > 0, isSpoken)}
</metadata>
<manifest>
${items.join('\n')}
</manifest>
<spine toc="ncx" page-progression-direction="${direction[locale]}">
${pages.map(({ file }) => `<itemref idref="${idOf(file)}"/>`).join('\n')}
</spine>
</package>
`;
}

/** The contents once more, for readers from before EPUB 3. */
export function ncx(book: StoryBook, pages: readonly Page[]): string {
  const listed = pages.filter(({ type }) => type === 'chapter' || type === 'appendix');
  const points = listed.map(
    ({ file, title }, index) =>
      `<navPoint id="${idOf(file)}" playOrder="${index + 1}"><navLabel><text>${escaped(title)}</text></navLabel><content src="${file}"/></navPoint>`,
  );
  return `${declaration}<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="${languageTag[book.locale]}">
<head><meta name="dtb:uid" content="urn:uuid:${uuidOf(book.name)}"/></head>
<docTitle><text>${escaped(book.title)}</text></docTitle>
<navMap>
${points.join('\n')}
</navMap>
</ncx>
`;
}

/** What readers with a screen reader ask of a book before they fetch it. */
function accessibility(hasPictures: boolean, hasPinyin: boolean): string {
  const features = [
    'tableOfContents',
    'readingOrder',
    'structuralNavigation',
    'displayTransformability',
    ...(hasPinyin ? ['rubyAnnotations'] : []),
  ];
  const facts: [property: string, value: string][] = [
    ['accessMode', 'textual'],
    ...(hasPictures ? [['accessMode', 'visual'] as [string, string]] : []),
    ['accessModeSufficient', 'textual'],
    ...features.map((feature): [string, string] => ['accessibilityFeature', feature]),
    ['accessibilityHazard', 'none'],
  ];
  return facts.map(([property, value]) => `<meta property="schema:${property}">${value}</meta>`).join('\n');
}

function item(id: string, file: string, type: string, properties?: string): string {
  return `<item id="${id}" href="${file}" media-type="${type}"${properties ? ` properties="${properties}"` : ''}/>`;
}

/** An id that XML allows: it begins with a letter. */
function idOf(file: string): string {
  return `f-${file.replace(/[^a-z0-9-]/g, '-')}`;
}

/** The name space of addresses in RFC 9562. */
const addresses = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** A UUID (version 5) of the name of a book: a newer edition is the same book. */
function uuidOf(name: string): string {
  const bytes = createHash('sha1').update(addresses).update(`${traits.slug}/packs/${name}`).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
