import type { FaceContext } from '../../blocks/block.ts';
import { isBlock } from '../../blocks/blocksOf.ts';
import phoneBlock from '../../blocks/phone/block.ts';
import { like } from '../../curriculum/locale.ts';
import { type Node, plainText, walk } from '../../curriculum/tree.ts';

/** A number that the teacher estimates and writes into a gap: 约 ____ 人, about ____ pairs. */
const gap: Record<'zh' | 'en', RegExp> = { zh: /约\s*_{2,}/gu, en: /\babout\s+_{2,}/giu };
const sentenceEnd: Record<'zh' | 'en', RegExp> = { zh: /[。！？；][”’）]*/gu, en: /(?:[.!?][”’)]*|;)\s+/gu };
/** A sentence with fewer letters than this does not say what is counted: the one before it does. */
const enough: Record<'zh' | 'en', number> = { zh: 6, en: 16 };
/** Most characters of a question; more of its beginning is left out. */
const longest: Record<'zh' | 'en', number> = { zh: 70, en: 160 };

/** Returns what a text asks the teacher to count in the class, one sentence for each gap, in the words of the text. */
export function seenLines(nodes: readonly Node[], context: FaceContext): string[] {
  const language = like[context.locale];
  return walk(nodes).flatMap((node) => {
    if (node.type !== 'paragraph' || gapsIn(plainText(node.children), language).length === 0) return [];
    return linesOf(wordsOf(node.children, context), language);
  });
}

function gapsIn(text: string, language: 'zh' | 'en'): number[] {
  return [...text.matchAll(gap[language])].map(({ index }) => index);
}

function linesOf(text: string, language: 'zh' | 'en'): string[] {
  const begins = [0, ...[...text.matchAll(sentenceEnd[language])].map((end) => end.index + end[0].length), text.length];
  return gapsIn(text, language).map((place) => {
    const at = begins.findLastIndex((begin) => begin <= place);
    const isEnough = letters(text.slice(begins[at], begins[at + 1])) >= enough[language];
    const words = text.slice(begins[isEnough ? at : Math.max(0, at - 1)], begins[at + 1]).replace(/^[：:\s]+|[；;\s]+$/gu, '');
    return words.length <= longest[language] ? words : `…${words.slice(-longest[language])}`;
  });
}

/** The words of a paragraph with its phone numbers, without the name of the check in bold, which is the same in all plans. */
function wordsOf(children: readonly Node[], context: FaceContext): string {
  const named = children.filter((node, at) => node.type !== 'strong' || (at > 0 && !/[：:]\s*$/u.test(plainText([node]))));
  return plainText(named.map((node) => (isBlock(node, phoneBlock) ? textNode(phoneBlock.view(node.props, context).number, node) : node)));
}

function textNode(value: string, { at }: Node): Node {
  return { type: 'text', value, at };
}

function letters(text: string): number {
  return text.replace(/[\s_\p{P}]/gu, '').length;
}
