import { snippet } from '@codemirror/autocomplete';
import type { EditorView } from '@codemirror/view';
import type { BlockWords } from '../../editor/words.ts';

/** The language of a file, as its placeholders are written. */
export type FileLanguage = 'zh' | 'en';

export const snippetNames = ['step', 'question', 'say', 'story', 'handout'] as const;
export type SnippetName = (typeof snippetNames)[number];

/** A gap of a snippet, which is selected when it is written; Tab goes to the next one. */
export function gap(words = ''): string {
  return `\${${words}}`;
}

/** What has to be written, in the brackets that the check looks for. */
const todo: Record<FileLanguage, (what: string) => string> = {
  zh: (what) => gap(`【待写：${what}】`),
  en: (what) => gap(`【To write: ${what}】`),
};

const snippets: Record<FileLanguage, Record<SnippetName, string>> = {
  zh: {
    step: `<Step title="${todo.zh('这一步叫什么')}" minutes="${gap('5')}" kind="${gap('activity')}">\n\n${todo.zh('老师做什么，学生做什么')}\n\n</Step>`,
    question: `<Ask>\n\n${todo.zh('问什么')}\n\n- ${todo.zh('学生可能怎么答')}→ ${todo.zh('老师怎么回应')}\n- ${todo.zh('让人为难的回答')}→ ${todo.zh('这时怎么回应')}\n\n</Ask>`,
    say: `<Say>\n\n${todo.zh('老师说的话，一字一句')}\n\n</Say>`,
    story: `<Story title="${todo.zh('故事叫什么')}">\n\n${todo.zh('谁，在哪里，出了什么事')}\n\n</Story>`,
    handout: `<Handout to="${gap('讲义的名字')}" />`,
  },
  en: {
    step: `<Step title="${todo.en('what the step is called')}" minutes="${gap('5')}" kind="${gap('activity')}">\n\n${todo.en('what the teacher does and what pupils do')}\n\n</Step>`,
    question: `<Ask>\n\n${todo.en('the question')}\n\n- ${todo.en('what pupils may answer')} → ${todo.en('what to say then')}\n- ${todo.en('an awkward answer')} → ${todo.en('what to say to that')}\n\n</Ask>`,
    say: `<Say>\n\n${todo.en('what the teacher says, word for word')}\n\n</Say>`,
    story: `<Story title="${todo.en('what the story is called')}">\n\n${todo.en('who, where, what happened')}\n\n</Story>`,
    handout: `<Handout to="${gap('name-of-the-handout')}" />`,
  },
};

/** Writes one of the parts of a text on lines of its own, below the line of the cursor; its first gap is selected. */
export function insertSnippet(view: EditorView, name: SnippetName, language: FileLanguage): void {
  insertBlock(view, snippets[language][name]);
}

/** Inserts a block, a snippet of CodeMirror, with a blank line on both sides and never in the front matter. */
export function insertBlock(view: EditorView, template: string): void {
  const { doc, selection } = view.state;
  const text = doc.toString();
  const front = /^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/.exec(text)?.[0].length ?? 0;
  const line = doc.lineAt(Math.max(selection.main.head, Math.min(front, doc.length)));
  const isEmpty = line.text.trim() === '';
  const before = doc.sliceString(0, line.to);
  const after = doc.sliceString(line.to);
  const above = isEmpty ? (/(?:^|\n[ \t]*\n)[ \t]*$/.test(before) ? '' : '\n') : '\n\n';
  const below = /^(?:\s*$|\n[ \t]*\n)/.test(after) ? '' : '\n';
  snippet(`${above}${template}${below}`)(view, null, line.to, line.to);
  view.focus();
}

/** A block with its required attributes and its closing tag. */
export function blockSnippet({ name, attributes, holds }: BlockWords, language: FileLanguage): string {
  const written = attributes
    .filter(({ required }) => required)
    .map(({ name: attribute, choices, from }) => ` ${attribute}="${valueOf(attribute, choices?.[0]?.name, from, language)}"`)
    .join('');
  const inner = gap();
  if (holds === 'nothing') return `<${name}${written} />${inner}`;
  return holds === 'words' ? `<${name}${written}>${inner}</${name}>` : `<${name}${written}>\n\n${inner}\n\n</${name}>`;
}

/** The first choice, nothing where a name is to be chosen from a list, or what the check finds until it is written. */
function valueOf(attribute: string, choice: string | undefined, from: string | undefined, language: FileLanguage): string {
  return choice !== undefined ? gap(choice) : from !== undefined ? gap() : todo[language](attribute);
}
