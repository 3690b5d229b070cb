import { EditorApi, Refused } from './editor/api.ts';
import { editorWordsFrom } from './editor/words.ts';

/** The list of documents: begins one of the plan and goes to it. */
const { base = '/', locale = '', like = 'zh' } = document.body.dataset;
const say = editorWordsFrom(document);
const api = new EditorApi(`${base}workbench`, '', like as 'zh' | 'en');
const status = document.getElementById('status') ?? document.createElement('p');

const buttons = document.querySelectorAll<HTMLButtonElement>('button[data-id]');
for (const button of buttons) {
  button.addEventListener('click', () => void begin(button.dataset['id']!));
}

async function begin(id: string): Promise<void> {
  status.textContent = say('beginning');
  // A second press would be refused because of the first.
  for (const button of buttons) button.disabled = true;
  try {
    await api.begin(id);
    location.assign(`${base}workbench/${locale}/${id.toLowerCase()}/`);
  } catch (error) {
    for (const button of buttons) button.disabled = false;
    status.textContent = error instanceof Refused ? error.reason : say('gone');
  }
}
