import { blocksNamed, type Node } from '../../curriculum/tree.ts';
import { type Joined, joined } from '../joined.ts';
import type { Finding, TextRule } from '../rule.ts';

/** So many Chinese characters a child of six or seven can keep in mind while a teacher reads aloud. */
const most = 15;

/** A colon ends a breath as well as a full stop does. */
const breaths = /[^。！？!?；;：:\n]+/gu;

/** What is read aloud to grades 1 and 2 comes in sentences that a child can hear to their end. */
export const spokenSentencesAreShort: TextRule = {
  id: 'spoken-sentences-are-short',
  look: () => (written) => {
    if (written.handout || !written.isForGrades1And2 || written.locale !== 'zh') return [];
    const { file, nodes } = written.text;
    return spoken(nodes).flatMap((run) => longSentences(file, run));
  },
};

function longSentences(file: string, { words, placeOf }: Joined): Finding[] {
  return [...words.matchAll(breaths)].flatMap(({ 0: sentence, index }) => {
    const count = sentence.match(/[\p{Script=Han}\p{Nd}]/gu)?.length ?? 0;
    if (count <= most) return [];
    return [
      {
        file,
        ...placeOf(index),
        message: {
          zh: `念给孩子听的这一句有 ${count} 个字："${sentence.trim()}"。`,
          en: `A sentence that is read aloud has ${count} characters: "${sentence.trim()}".`,
        },
        hint: {
          zh: `分成两句：一二年级的孩子一口气最多记得住 ${most} 个字。`,
          en: `Make two of it: children of grades 1 and 2 keep at most ${most} in mind.`,
        },
      },
    ];
  });
}

/** What the teacher says, reads, asks and replies; what pupils may answer, before the arrow, is theirs. */
function spoken(nodes: readonly Node[]): Joined[] {
  const said = ['Say', 'Story'].flatMap((name) => blocksNamed(nodes, name)).flatMap((block) => paragraphs(block.children));
  const asked = blocksNamed(nodes, 'Ask').flatMap(({ children }) => children);
  const questions = paragraphs(asked.filter(({ type }) => type !== 'list'));
  const replies = paragraphs(asked.filter(({ type }) => type === 'list')).map(reply);
  return [...said, ...questions, ...replies];
}

/** What stands behind the arrow; what the teacher does, in brackets, is not said. All else is blanked out, so that places stay. */
function reply({ words, placeOf }: Joined): Joined {
  const blank = (text: string) => ' '.repeat(text.length);
  const arrow = words.indexOf('→') + 1;
  return { words: arrow > 0 ? blank(words.slice(0, arrow)) + words.slice(arrow).replace(/[（(][^）)]*[）)]/g, blank) : '', placeOf };
}

function paragraphs(nodes: readonly Node[]): Joined[] {
  return nodes.flatMap((node) => {
    if (!('children' in node)) return [];
    if (node.type !== 'paragraph') return paragraphs(node.children);
    const run = joined(node.children);
    return run ? [run] : [];
  });
}
