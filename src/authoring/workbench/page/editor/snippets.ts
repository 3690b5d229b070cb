import { snippet, startCompletion } from '@codemirror/autocomplete';
import type { EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { AttributeWords, BlockWords } from '../../editor/words.ts';
import { bodyFrom, outsideOf } from './context.ts';

/** The language of a file, as its placeholders are written. */
export type FileLanguage = 'zh' | 'en';

export const snippetNames = ['step', 'question', 'say', 'story', 'handout'] as const;
export type SnippetName = (typeof snippetNames)[number];

/**
 * A gap of a snippet, which is selected when it is written; Tab goes to the next one. With an `order`, gaps are visited by it: a gap whose words
 * are digits needs one, because CodeMirror would take them for it.
 */
export function gap(words = '', order?: number): string {
  return order === undefined ? `\${${words}}` : `\${${order}:${words}}`;
}

/** What has to be written, in the brackets that the check looks for. */
const todo: Record<FileLanguage, (what: string, order?: number) => string> = {
  zh: (what, order) => gap(`【待写：${what}】`, order),
  en: (what, order) => gap(`【To write: ${what}】`, order),
};

const zh = todo.zh;
const en = todo.en;

const snippets: Record<FileLanguage, Record<SnippetName, string>> = {
  zh: {
    step: `<Step title="${zh('这一步叫什么', 1)}" minutes="${gap('5', 2)}" kind="${gap('activity', 3)}">\n\n${zh('老师做什么，学生做什么', 4)}\n\n</Step>`,
    question: `<Ask>\n\n${zh('问什么')}\n\n- ${zh('学生可能怎么答')} → ${zh('老师怎么回应')}\n- ${zh('另一种想法')} → ${zh('怎么回应它')}\n- ${zh('让人为难的回答')} → ${zh('这时怎么回应')}\n\n</Ask>`,
    say: `<Say>\n\n${zh('老师说的话，一字一句')}\n\n</Say>`,
    story: `<Story title="${zh('故事叫什么')}">\n\n${zh('谁，在哪里，出了什么事')}\n\n</Story>`,
    handout: `<Handout to="${gap('')}" />`,
  },
  en: {
    step: `<Step title="${en('what the step is called', 1)}" minutes="${gap('5', 2)}" kind="${gap('activity', 3)}">\n\n${en('what the teacher does and what pupils do', 4)}\n\n</Step>`,
    question: `<Ask>\n\n${en('the question')}\n\n- ${en('what pupils may answer')} → ${en('what to say then')}\n- ${en('another view')} → ${en('what to say to it')}\n- ${en('an awkward answer')} → ${en('what to say to that')}\n\n</Ask>`,
    say: `<Say>\n\n${en('what the teacher says, word for word')}\n\n</Say>`,
    story: `<Story title="${en('what the story is called')}">\n\n${en('who, where, what happened')}\n\n</Story>`,
    handout: `<Handout to="${gap('')}" />`,
  },
};

/** Writes one of the parts of a text on lines of its own, below the line of the cursor; its first gap is selected. */
export function insertSnippet(view: EditorView, name: SnippetName, language: FileLanguage, blocks: readonly BlockWords[]): void {
  insertBlock(view, snippets[language][name], blocks);
  // Which handout is chosen from the list.
  if (name === 'handout') startCompletion(view);
}

/** Inserts a block, a snippet of CodeMirror, with a blank line on both sides; never in the front matter or in a block where it may not be. */
export function insertBlock(view: EditorView, template: string, blocks: readonly BlockWords[]): void {
  const { at, above, below } = placeOfBlock(view.state, view.state.selection.main.head, template, blocks);
  snippet(`${above}${template}${below}`)(view, null, at, at);
  view.focus();
}

/** Where a block is written that is to be below the line of an offset, and the line breaks around it. */
export function placeOfBlock(
  { doc }: EditorState,
  offset: number,
  block: string,
  blocks: readonly BlockWords[],
): { at: number; above: string; below: string } {
  const text = doc.toString();
  const name = /^<(\w+)/.exec(block)?.[1] ?? '';
  const front = Math.min(bodyFrom(text), doc.length);
  // Above the text there is no place for it: it goes above the last of its kind, which closes a lesson.
  const last = text.lastIndexOf(`</${name}>`);
  const lastButOne = last < 0 ? last : text.lastIndexOf(`</${name}>`, last - 1);
  const cursor = doc.lineAt(offset < front ? Math.max(front, lastButOne < 0 ? last : lastButOne) : offset);
  const { text: words, to: at } = doc.lineAt(outsideOf((outer) => !mayBeInside(name, outer, blocks), text, cursor.to));
  const isEmpty = words.trim() === '';
  const above = isEmpty ? (/(?:^|\n[ \t]*\n)[ \t]*$/.test(doc.sliceString(0, at)) ? '' : '\n') : '\n\n';
  const below = /^(?:\s*$|\n[ \t]*\n)/.test(doc.sliceString(at)) ? '' : '\n';
  return { at, above, below };
}

/** Whether a block may be inside another one, at any depth. */
function mayBeInside(name: string, outer: string, blocks: readonly BlockWords[]): boolean {
  const [own, around] = [name, outer].map((one) => blocks.find((block) => block.name === one));
  if (name === outer) return own?.nests ?? false;
  return (own?.within?.includes(outer) ?? true) && around?.holds !== 'list' && around?.holds !== 'words';
}

/** A block with its required attributes and its closing tag. */
export function blockSnippet({ name, attributes, holds }: BlockWords, language: FileLanguage): string {
  const written = attributes
    .filter(({ required }) => required)
    .map(({ name: attribute, ...facts }, index) => ` ${attribute}="${attributeValue(attribute, facts, language, index + 1)}"`)
    .join('');
  const inner = holds === 'list' ? `- ${gap('', 99)}` : gap('', 99);
  if (holds === 'nothing') return `<${name}${written} />${inner}`;
  return holds === 'words' ? `<${name}${written}>${inner}</${name}>` : `<${name}${written}>\n\n${inner}\n\n</${name}>`;
}

/** The first choice, what the check finds until it is written, or nothing where a name or a number is wanted. */
function attributeValue(
  attribute: string,
  { choices, isWords }: Pick<AttributeWords, 'choices' | 'isWords'>,
  language: FileLanguage,
  order: number,
): string {
  const choice = choices?.[0]?.name;
  if (choice !== undefined) return gap(choice, order);
  return isWords ? todo[language](attribute, order) : gap('', order);
}
