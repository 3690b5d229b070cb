import { Refused } from './api.ts';
import type { EditorPane } from './editorPane.ts';
import { choosePicture } from './gallery.ts';
import { askForHandout } from './handoutDialog.ts';
import { type FileLanguage, gap, insertBlock, insertSnippet, snippetNames } from './snippets.ts';
import { showNote } from './status.ts';
import type { SayEditor } from './words.ts';

/** The buttons above the text: they write a part of it below the cursor. `slug` is the document. */
export function fillToolbar(bar: HTMLElement, pane: EditorPane, slug: string, like: FileLanguage, say: SayEditor): void {
  const language = (): FileLanguage => (pane.file?.locale === 'zh' || pane.file?.locale === 'en' ? pane.file.locale : like);
  const button = (words: string, name: string, act: () => void) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = words;
    made.dataset['insert'] = name;
    made.addEventListener('click', act);
    return made;
  };
  const parts = snippetNames.map((name) =>
    button(say(name), name, () => whereText(pane, () => insertSnippet(pane.view, name, language(), pane.completions.blocks))),
  );
  const picture = button(say('picture'), 'picture', () => void insertPicture(pane, say));
  const handout = button(say('newHandout'), 'new-handout', () => void addHandout(pane, slug, say));
  bar.append(...parts, picture, handout);
}

/** The yaml of facts has no blocks. */
function whereText(pane: EditorPane, act: () => void): void {
  if (pane.file?.form === 'text') act();
}

async function insertPicture(pane: EditorPane, say: SayEditor): Promise<void> {
  if (pane.file?.form !== 'text') return;
  const picture = await choosePicture(say, pane.completions.names['picture'] ?? [], pane.api.picture);
  if (!picture) return;
  const words = pane.file.locale === 'zh' ? '【待写：图上是什么】' : '【To write: what it shows】';
  insertBlock(pane.view, `<Picture name="${picture.name}" alt="${gap(picture.about || words)}" />`, pane.completions.blocks);
}

async function addHandout(pane: EditorPane, slug: string, say: SayEditor): Promise<void> {
  const taken = (pane.completions.names['handout'] ?? []).map(({ name }) => name);
  const wanted = await askForHandout(say, slug, taken);
  if (!wanted) return;
  try {
    await pane.save();
    await pane.api.addHandout(wanted);
    await pane.addedHandout(wanted.name);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    showNote(error.reason);
  }
}
