import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type DefaultTreeAdapterMap, parse, parseFragment } from 'parse5';
import { attribute, type Element, elementsBelow, wordsIn } from './html.ts';
import { isMissingModule } from './isMissingModule.ts';

type Node = DefaultTreeAdapterMap['node'];

/**
 * The words of a DOCX in reading order, as mammoth reads them: without header and footer and without the syllables above characters, which
 * mammoth does not know. What pictures say of themselves is in its place.
 */
export async function docxWords(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const withoutPictures = { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) };
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(withoutSyllables(bytes)) }, withoutPictures);
  return inOrder(parseFragment(value));
}

/**
 * The words of a page's one <article> with what its pictures say of themselves in its place; what is on the back of its cards follows the
 * cards, as it does in Word.
 */
export function wordsWithAlts(html: string): string {
  const article = elementsBelow(parse(html)).find(({ tagName }) => tagName === 'article');
  return article ? inOrder(article) : '';
}

function inOrder(node: Node): string {
  if (!('tagName' in node)) return 'childNodes' in node ? node.childNodes.map(inOrder).join(' ') : wordsIn(node);
  if (['script', 'style', 'template', 'rt', 'rp', 'svg'].includes(node.tagName)) return '';
  if (attribute(node, 'data-web-only') !== undefined) return '';
  if (node.tagName === 'img') return ` ${attribute(node, 'alt') ?? ''} `;
  // A figure says what it is before its words.
  const label = node.tagName === 'figure' ? (attribute(node, 'aria-label') ?? '') : '';
  if (attribute(node, 'class')?.split(' ').includes('cards')) return cardsOf(node);
  return [label, ...node.childNodes.map(inOrder)].join(' ');
}

/** The fronts of cards, then their backs. */
function cardsOf(cards: Element): string {
  const isBack = (element: Element) => attribute(element, 'data-on-back') !== undefined;
  const backs = elementsBelow(cards).filter(isBack);
  const front = (node: Node): string => {
    if ('tagName' in node && isBack(node)) return '';
    if ('tagName' in node && node.tagName !== 'img' && attribute(node, 'class')?.split(' ').includes('card'))
      return node.childNodes.map(front).join(' ');
    return inOrder(node);
  };
  return [...cards.childNodes.map(front), ...backs.map((back) => back.childNodes.map(inOrder).join(' '))].join(' ');
}

/** A character and its syllable (`w:ruby`) become the character alone. */
function withoutSyllables(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const document = strFromU8(files['word/document.xml']!);
  if (!document.includes('<w:ruby>')) return bytes;
  const plain = document.replace(/<w:r>(?:<w:rPr\/>)?<w:ruby>.*?<w:rubyBase>(.*?)<\/w:rubyBase><\/w:ruby><\/w:r>/g, '$1');
  return zipSync({ ...files, 'word/document.xml': strToU8(plain) }, { level: 0 });
}

/** Whether mammoth is installed: `npm ci --omit=dev` leaves it out. */
export async function canReadDocx(): Promise<boolean> {
  try {
    await import('mammoth');
    return true;
  } catch (error) {
    if (isMissingModule(error)) return false;
    throw error;
  }
}
