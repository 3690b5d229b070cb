import type { EditorState, Extension } from '@codemirror/state';
import { hoverTooltip } from '@codemirror/view';
import type { EditorWords, KeyWords } from '../../editor/words.ts';
import { bodyFrom } from './context.ts';

/** What is explained in a text: a word and its place. */
interface Explained {
  from: number;
  to: number;
  about: string;
}

/** Pointing at the name of a block, or at a key of the facts or of what is above a text, says what it is for. */
export function explanations(words: () => EditorWords, form: keyof EditorWords['keys']): Extension {
  return hoverTooltip((view, pos) => {
    const found = explainedAt(view.state, pos, words(), form);
    if (!found) return null;
    return {
      pos: found.from,
      end: found.to,
      above: true,
      create: () => {
        const dom = document.createElement('div');
        dom.className = 'explanation';
        dom.textContent = found.about;
        return { dom };
      },
    };
  });
}

/** Finds what is to be explained at a place; undefined for words of the text itself. */
export function explainedAt(state: EditorState, pos: number, words: EditorWords, form: keyof EditorWords['keys']): Explained | undefined {
  const { from, text } = state.doc.lineAt(pos);
  const isYaml = form === 'facts' || pos < bodyFrom(state.doc.toString());
  const names = isYaml ? /^[\s-]*([A-Za-z][\w-]*)(?=:)/g : /(?<=<\/?)([A-Z]\w*)/g;
  for (const { 0: written, 1: name = '', index } of text.matchAll(names)) {
    const begin = from + index + written.length - name.length;
    if (pos < begin || pos > begin + name.length) continue;
    const about = isYaml ? keyNamed(words.keys[form], name)?.about : words.blocks.find((block) => block.name === name)?.about;
    return about ? { from: begin, to: begin + name.length, about } : undefined;
  }
  return undefined;
}

function keyNamed(keys: readonly KeyWords[], name: string): KeyWords | undefined {
  return keys.find((key) => key.name === name) ?? keys.map((key) => keyNamed(key.keys ?? [], name)).find((key) => key !== undefined);
}
