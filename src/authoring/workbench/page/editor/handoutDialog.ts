import type { SheetKind } from '../../../../curriculum/sheetKind.ts';
import type { HandoutRequest } from '../../editor/protocol.ts';
import { openDialog } from './dialog.ts';
import type { SayEditor } from './words.ts';

/** What a sheet is to hold; what is made most often first. The name is also that of its files. */
const kinds = [
  'form',
  'picture',
  'cards',
  'table',
  'checklist',
  'letter',
  'comic',
  'board',
  'dice',
  'card-game',
  'fold-up',
  'map',
  'radio-play',
  'wall-chart',
  'door-sign',
  'poster',
  'script',
  'reading',
  'certificate',
] as const satisfies readonly SheetKind[];
const readers = ['pupil', 'pair', 'group', 'class', 'teacher', 'carer', 'parent', 'volunteer', 'participant', 'facilitator'] as const;

/** Asks what a new handout is; undefined when none is wanted. `taken` are the names that the document has. */
export async function askForHandout(say: SayEditor, slug: string, taken: readonly string[]): Promise<HandoutRequest | undefined> {
  const how = document.createElement('p');
  how.textContent = say('handoutHow');
  const form = choice(
    'form',
    say('handoutForm'),
    kinds.map((name) => [name, say(`sheet_${name}`)]),
  );
  const reader = choice(
    'for',
    say('handoutFor'),
    readers.map((name) => [name, say(`for_${name}`)]),
  );
  const name = field('name', say('handoutName'), '');
  name.input.pattern = '[a-z][a-z0-9]*(-[a-z0-9]+)*';
  name.input.required = true;
  const zh = field('zh', say('handoutZh'), '');
  const en = field('en', say('handoutEn'), '');
  form.select.addEventListener('change', () => {
    if (!name.input.dataset['typed']) name.input.value = freeName(form.select.value, taken);
  });
  name.input.addEventListener('input', () => {
    name.input.dataset['typed'] = 'true';
  });
  name.input.value = freeName(form.select.value, taken);
  const fields = document.createElement('form');
  fields.id = 'new-handout';
  fields.append(form.label, reader.label, name.label, zh.label, en.label);
  let wanted: HandoutRequest | undefined;
  await openDialog<'closed' | 'sent'>({
    title: say('handoutTitle'),
    className: 'new-handout',
    content: [how, fields],
    buttons: [['closed', say('close')]],
    submit: { form: 'new-handout', words: say('handoutAdd') },
    closed: 'closed',
    opened: (close) => {
      fields.addEventListener('submit', (event) => {
        event.preventDefault();
        const titles = { zh: zh.input.value.trim(), en: en.input.value.trim() };
        wanted = { slug, name: name.input.value, for: reader.select.value, form: form.select.value, titles };
        close('sent');
      });
    },
  });
  return wanted;
}

/** A name that no handout of the document has: `cards`, `cards-2`. */
function freeName(stem: string, taken: readonly string[]): string {
  for (let count = 1; ; count++) {
    const name = count === 1 ? stem : `${stem}-${count}`;
    if (!taken.includes(name)) return name;
  }
}

function choice(name: string, words: string, options: readonly (readonly [string, string])[]) {
  const label = document.createElement('label');
  const select = document.createElement('select');
  select.name = name;
  select.append(...options.map(([value, shown]) => new Option(shown, value)));
  label.append(words, select);
  return { label, select };
}

function field(name: string, words: string, value: string) {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.name = name;
  input.value = value;
  input.autocomplete = 'off';
  label.append(words, input);
  return { label, input };
}
