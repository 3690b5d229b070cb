import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { attribute, wordsIn } from './html.ts';

/**
 * The words of a DOCX in reading order, as mammoth reads them: without header and footer and without the syllables above characters, which
 * mammoth does not know. What pictures say of themselves is in its place.
 */
export async function docxWords(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(withoutSyllables(bytes)) },
    { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
  );
  return wordsWithAlts(parseFragment(value));
}

type Node = DefaultTreeAdapterMap['node'];

function wordsWithAlts(node: Node): string {
  if ('tagName' in node && node.tagName === 'img') return ` ${attribute(node, 'alt') ?? ''} `;
  if ('childNodes' in node && node.childNodes.length > 0) return node.childNodes.map(wordsWithAlts).join(' ');
  return wordsIn(node);
}

/** A character and its syllable (`w:ruby`) become the character alone. */
function withoutSyllables(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const document = strFromU8(files['word/document.xml']!);
  if (!document.includes('<w:ruby>')) return bytes;
  const plain = document.replace(/<w:r>(?:<w:rPr\/>)?<w:ruby>.*?<w:rubyBase>(.*?)<\/w:rubyBase><\/w:ruby><\/w:r>/g, '$1');
  return zipSync({ ...files, 'word/document.xml': strToU8(plain) }, { level: 0 });
}
