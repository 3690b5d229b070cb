import { isScalar, type Pair, parseDocument, visit, type YAMLMap } from 'yaml';

/** The languages in which a template says everything. */
const writtenIn = ['zh', 'en'];

const chinese = /[\u2e80-\u9fff\uff00-\uffef]/;

/**
 * A registry in the languages of an edition: what it says in others is left out, and so are remarks in Chinese if there is none. An original
 * language that it lacks gets the English words, to be rewritten.
 */
export function inLanguages(text: string, languages: readonly string[]): string {
  const document = parseDocument(text);
  visit(document, {
    Map: (_, map) => {
      if (writtenIn.some((code) => map.has(code))) keepLanguages(map as YAMLMap, languages);
    },
  });
  if (!languages.includes('zh')) {
    document.commentBefore = withoutChinese(document.commentBefore);
    document.comment = withoutChinese(document.comment);
    visit(document, {
      Node: (_, node) => {
        node.commentBefore = withoutChinese(node.commentBefore);
        node.comment = withoutChinese(node.comment);
      },
    });
  }
  return document.toString({ lineWidth: 140 });
}

function keepLanguages(map: YAMLMap, languages: readonly string[]): void {
  const [original] = languages as [string];
  // Of a language that is added, only the original has to have words.
  const kept = languages.filter((code) => code === original || writtenIn.includes(code));
  const english = map.items.find((pair) => keyOf(pair) === 'en')?.value;
  if (!map.has(original) && english !== undefined) map.set(original, english);
  map.items = map.items.filter((pair) => !writtenIn.includes(keyOf(pair)) || kept.includes(keyOf(pair)));
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function withoutChinese<T extends string | null | undefined>(comment: T): T {
  if (!comment) return comment;
  const lines = comment.split('\n').filter((line) => !chinese.test(line));
  return (lines.some((line) => line.trim() !== '') ? lines.join('\n') : undefined) as T;
}
