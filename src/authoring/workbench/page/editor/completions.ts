import { type Completion, type CompletionContext, type CompletionResult, snippetCompletion } from '@codemirror/autocomplete';
import type { BlockWords, EditorWords, KeyWords, NamedEntry } from '../../editor/words.ts';
import { bodyFrom, contextAt } from './context.ts';
import { blockSnippet, type FileLanguage, gap } from './snippets.ts';
import { yamlContextAt } from './yamlContext.ts';

/** What is completed in a file. */
export interface CompletionNeeds {
  /** The words as they are now: a new handout has been added since a file was opened. */
  words: () => EditorWords;
  form: 'facts' | 'main' | 'handout';
  language: FileLanguage;
  /** The address of a picture, which is shown next to its name. */
  pictureAddress: (name: string) => string;
}

/** Completes blocks, attributes, names and closing tags in a text, and keys and values in its front matter and in yaml. */
export function completionSource(needs: CompletionNeeds): (context: CompletionContext) => CompletionResult | null {
  return (context) => {
    const text = context.state.doc.toString();
    if (needs.form === 'facts') return inYaml(text, context, 0, needs);
    const front = bodyFrom(text);
    return context.pos < front ? inYaml(text, context, 4, needs) : inText(text, context, front, needs);
  };
}

function inText(text: string, context: CompletionContext, front: number, needs: CompletionNeeds): CompletionResult | null {
  const { pos, explicit, state } = context;
  const found = contextAt(text.slice(front), pos - front);
  const { blocks } = needs.words();
  if (found.kind === 'block') {
    const options = blocks
      .filter((block) => fits(block, found.open, needs))
      .map((block) => blockOption(block, { inSentence: found.inSentence, place: blocks.indexOf(block), needs }));
    return { from: front + found.from, options, validFor: /^<[\w-]*$/ };
  }
  if (found.kind === 'closing') {
    const name = found.open.at(-1);
    return name === undefined ? null : { from: front + found.from, options: [{ label: `</${name}>`, type: 'block' }] };
  }
  if (found.kind === 'text')
    return explicit && found.open.length > 0 ? { from: pos, options: [{ label: `</${found.open.at(-1)}>`, type: 'block' }] } : null;
  const block = blocks.find(({ name }) => name === found.block);
  if (found.kind === 'attribute') {
    const left = block?.attributes.filter(({ name }) => !found.written.includes(name)) ?? [];
    const options = left.map(({ name, required }) =>
      snippetCompletion(`${name}="${gap()}"`, { label: name, type: 'attribute', boost: required ? 1 : 0 }),
    );
    return { from: front + found.from, options, validFor: /^[\w-]*$/ };
  }
  const attribute = block?.attributes.find(({ name }) => name === found.attribute);
  const entries = attribute?.choices ?? needs.words().names[attribute?.from ?? ''] ?? [];
  const isPicture = attribute?.from === 'picture';
  const { from, to, empty } = state.selection.main;
  if (explicit && !empty) {
    // What is selected is to be replaced: all choices, first what is there now.
    const now = state.sliceDoc(from, to);
    const ordered = [...entries.filter(({ name }) => name === now), ...entries.filter(({ name }) => name !== now)];
    return { from, to, filter: false, options: ordered.map((entry) => named(entry, isPicture)) };
  }
  return { from: front + found.from, options: entries.map((entry) => named(entry, isPicture)), validFor: /^[\w/-]*$/ };
}

/** Whether there is a list of values at a place of a text: in an attribute with choices or with names. */
export function hasValues(text: string, pos: number, { blocks, names }: EditorWords): boolean {
  const front = bodyFrom(text);
  if (pos < front) return false;
  const found = contextAt(text.slice(front), pos - front);
  if (found.kind !== 'value') return false;
  const attribute = blocks.find(({ name }) => name === found.block)?.attributes.find(({ name }) => name === found.attribute);
  return (attribute?.choices ?? names[attribute?.from ?? ''] ?? []).length > 0;
}

/** Whether a block belongs into this kind of text, directly inside the block that is open and deeper in those around it. */
function fits(block: BlockWords, open: readonly string[], { form, words }: CompletionNeeds): boolean {
  const { name, stages, inside, within, nests } = block;
  const around = open.at(-1);
  const only = words().blocks.find((other) => other.name === around)?.only;
  if (!stages.includes(form) || (!nests && open.includes(name))) return false;
  if (within && !open.every((outer) => within.includes(outer))) return false;
  return (!inside || (around !== undefined && inside.includes(around))) && (!only || only.includes(name));
}

/** In a sentence, blocks that belong there come first; on a sheet, those for sheets; then as they are listed in `docs/blocks.md`. */
function blockOption(
  block: BlockWords,
  { inSentence, place, needs }: { inSentence: boolean; place: number; needs: CompletionNeeds },
): Completion {
  const { name, about, stages } = block;
  const isForSheet = needs.form === 'handout' && !stages.includes('main');
  const boost = (inSentence === block.inSentence ? 40 : 0) + (isForSheet ? 20 : 0) - place / 2;
  const option = { label: `<${name}`, displayLabel: name, detail: shorten(about), info: about, type: 'block', boost };
  return snippetCompletion(blockSnippet(block, needs.language), option);
}

function shorten(words: string): string {
  return words.length > 24 ? `${words.slice(0, 23)}…` : words;
}

function inYaml(text: string, { pos, explicit }: CompletionContext, linesFrom: number, needs: CompletionNeeds): CompletionResult | null {
  const body = text.slice(linesFrom);
  const found = yamlContextAt(body, pos - linesFrom);
  if (!found) return null;
  const from = linesFrom + found.from;
  const top = needs.words().keys[needs.form];
  const around = keyAt(top, found.path);
  if (found.kind === 'value')
    return around ? { from, options: valuesOf(around, needs).filter(({ label }) => !found.written.includes(label)) } : null;
  // A new line in the middle of words is not a key, unless someone asks.
  if (!explicit && from === pos) return null;
  const keys = found.path.length === 0 ? top : around?.keys;
  if (!keys) return around?.list ? { from, options: valuesOf(around, needs) } : null;
  return { from, options: keys.filter(({ name }) => !found.written.includes(name)).map(keyOption), validFor: /^[A-Za-z-]*$/ };
}

function keyAt(keys: readonly KeyWords[], path: readonly string[]): KeyWords | undefined {
  const [first, ...rest] = path;
  const key = keys.find(({ name }) => name === first);
  return rest.length === 0 || !key ? key : keyAt(key.keys ?? [], rest);
}

function keyOption({ name, about, required, list, keys }: KeyWords): Completion {
  const value = list ? (keys ? `\n  - ${gap()}` : ` [${gap()}]`) : keys ? ` { ${gap()} }` : ` ${gap()}`;
  const option: Completion = { label: name, type: 'key', boost: required ? 1 : 0, ...(about ? { info: about } : {}) };
  return snippetCompletion(`${name}:${value}`, option);
}

function valuesOf({ choices, from, name }: KeyWords, { words }: CompletionNeeds): Completion[] {
  if (choices) return choices.map((choice) => ({ label: choice, type: 'value' }));
  const entries = words().names[from ?? ''] ?? [];
  return entries.map((entry) => named(entry, name === 'picture'));
}

function named({ name, about }: NamedEntry, isPicture: boolean): Completion {
  return { label: name, type: isPicture ? 'picture' : 'value', ...(about ? { detail: about } : {}) };
}
