import { autocompletion, type Completion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { yaml, yamlFrontmatter } from '@codemirror/lang-yaml';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { linter, lintGutter, lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension, Prec } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, highlightSpecialChars, keymap } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { EditorFile } from '../../editor/protocol.ts';
import { closingTags } from './closingTags.ts';
import { type CompletionNeeds, completionSource } from './completions.ts';
import { explanations } from './explanations.ts';
import { selectedGaps } from './gaps.ts';
import { tagsInHalfWidth } from './halfWidth.ts';
import { clickableLineNumbers } from './lineNumberClicks.ts';
import { offeredChoices } from './offeredChoices.ts';
import { phrases } from './phrases.ts';

/** What an editor of one file needs. */
export interface ViewNeeds extends CompletionNeeds {
  text: string;
  /** What a screen reader calls it. */
  label: string;
  /** The language of the page, for the words of CodeMirror itself. */
  like: 'zh' | 'en';
  languageTag: string;
  save: () => void;
  /** Applies the fix of the problem at the cursor; false when there is none. */
  fixHere: () => boolean;
  changed: (state: EditorState) => void;
}

/** Blocks, keys and marks are quiet; the words of the text are what is read. */
const highlighting = HighlightStyle.define([
  { tag: [tags.tagName, tags.angleBracket], color: 'var(--code-block)', fontWeight: '600' },
  { tag: [tags.attributeName, tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--code-name)' },
  { tag: [tags.attributeValue, tags.string], color: 'var(--code-value)' },
  { tag: tags.heading, fontWeight: '700' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: [tags.processingInstruction, tags.meta, tags.comment, tags.separator], color: 'var(--ink-soft)' },
]);

/** The state of an editor for one file. Lines wrap; Tab is left to the page, so that the keyboard can leave the text. */
export function editorState(needs: ViewNeeds): EditorState {
  const { text, label, like, languageTag, save, fixHere, changed } = needs;
  const saved = () => {
    save();
    return true;
  };
  const own: Extension = Prec.high(
    keymap.of([
      { key: 'Mod-s', run: saved, preventDefault: true },
      { key: 'Mod-.', run: fixHere },
    ]),
  );
  return EditorState.create({
    doc: text,
    extensions: [
      own,
      // A lone CR is a sign of its own, which the check reports: it must not become a line end by being opened.
      EditorState.lineSeparator.of('\n'),
      EditorState.phrases.of(phrases[like]),
      clickableLineNumbers(),
      lintGutter(),
      history(),
      drawSelection(),
      highlightActiveLine(),
      highlightSpecialChars(),
      EditorView.lineWrapping,
      needs.form === 'facts' ? yaml() : yamlFrontmatter({ content: textLanguage() }),
      syntaxHighlighting(highlighting),
      offeredChoices(needs.words),
      explanations(needs.words, needs.form),
      autocompletion({
        override: [completionSource(needs)],
        activateOnTyping: true,
        icons: false,
        addToOptions: [{ render: (completion) => thumbnail(completion, needs.pictureAddress), position: 10 }],
      }),
      closingTags(needs.words().blocks),
      tagsInHalfWidth,
      selectedGaps(),
      search({ top: true }),
      highlightSelectionMatches(),
      linter(null, { tooltipFilter: (diagnostics) => [...diagnostics] }),
      keymap.of([...completionKeymap, ...searchKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap]),
      EditorView.contentAttributes.of({ 'aria-label': label, lang: languageTag, spellcheck: 'false', tabindex: '0' }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) changed(update.state);
      }),
    ],
  });
}

/** What an editor has to know of a file: what is completed in it, and its language; the facts have that of the page. */
export function factsOf({ form, handout, locale }: EditorFile, like: 'zh' | 'en'): Pick<ViewNeeds, 'form' | 'language' | 'languageTag'> {
  const language = locale === 'zh' || locale === 'en' ? locale : like;
  return {
    form: form === 'facts' ? 'facts' : handout === undefined ? 'main' : 'handout',
    language,
    languageTag: locale === undefined || locale === 'zh' ? 'zh-CN' : locale,
  };
}

/** The Markdown of the texts: GFM without what they do not use. */
function textLanguage() {
  return markdown({
    base: markdownLanguage,
    completeHTMLTags: false,
    pasteURLAsLink: false,
    extensions: { remove: ['IndentedCode', 'SetextHeading', 'HardBreak', 'Autolink', 'Emoji', 'Subscript', 'Superscript'] },
  });
}

function thumbnail({ type, label }: Completion, address: (name: string) => string): Node | null {
  if (type !== 'picture') return null;
  const image = document.createElement('img');
  image.src = address(label);
  image.alt = '';
  image.className = 'thumbnail';
  return image;
}
