import { type Node, plainText, walk } from '../../curriculum/tree.ts';
import type { Finding, TextRule } from '../rule.ts';
import type { WrittenText } from '../writings.ts';
import { adviceOn, craftLists } from './craftLists.ts';

/** English reads as if it had been written in English: no word-for-word phrases, and sentences of its own. */
export const englishIsWritten: TextRule = {
  id: 'english-is-written',
  look: (registries) => {
    const lists = craftLists(registries, 'english-is-written');
    return (written) => (written.locale === 'en' ? [...mirrored(written), ...adviceOn(lists, written, written.passages)] : []);
  },
};

/** Fewer paragraphs of several sentences say nothing of how a text was translated. */
const leastParagraphs = 12;

/**
 * The share of paragraphs that have as many sentences as their original, and of those that have about as many commas too. Measured on 31
 * guides and plans: those that read as English have at most 0.67 and 0.61; the one that a reviewer took for a translation had 0.72 and 0.62.
 */
const most = { sentences: 0.7, commas: 0.55 };

/** Sentences and commas that follow the original one by one. */
function mirrored({ text, original, handout }: WrittenText): Finding[] {
  // Cards and labels are alike in any language.
  if (handout) return [];
  const there = paragraphsOf(original?.text.nodes ?? []);
  const here = paragraphsOf(text.nodes);
  // The blocks are the same in both; only while a translation is being written are there fewer paragraphs.
  if (there.length !== here.length) return [];
  const pairs = there
    .map((paragraph, index) => ({
      there: { sentences: count(paragraph, /[。！？；]/g), commas: count(paragraph, /[，、：]/g) },
      here: here[index]!,
    }))
    .filter((pair) => pair.there.sentences > 1)
    .map((pair) => ({
      there: pair.there,
      here: { sentences: count(pair.here, /[.!?;](?=["'”’)]*(?:\s|$))/g), commas: count(pair.here, /[,:]/g) },
    }));
  if (pairs.length < leastParagraphs) return [];
  const alike = pairs.filter((pair) => pair.there.sentences === pair.here.sentences);
  const both = alike.filter((pair) => Math.abs(pair.there.commas - pair.here.commas) <= 1);
  if (alike.length < pairs.length * most.sentences || both.length < pairs.length * most.commas) return [];
  return [
    {
      file: text.file,
      line: 1,
      column: 1,
      message: {
        zh: `${pairs.length} 段里有 ${alike.length} 段，英文的句数和中文一样，${both.length} 段连逗号也差不多：像是一句一句照着译的。`,
        en: `${alike.length} of ${pairs.length} paragraphs have as many sentences as the Chinese, and ${both.length} as many commas: this reads as if translated sentence by sentence.`,
      },
      hint: {
        zh: '一段读完，合上中文，用英文重新讲一遍：有的句子并起来，有的拆开，有的不要。',
        en: 'Read a paragraph, close the Chinese and tell it again in English: join some sentences, split others, leave some out.',
      },
    },
  ];
}

function paragraphsOf(nodes: readonly Node[]): string[] {
  return walk(nodes).flatMap((node) => (node.type === 'paragraph' ? [plainText(node.children)] : []));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
