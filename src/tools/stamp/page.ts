/// <reference lib="dom" />

import { fill } from '../../i18n/say.ts';
import { excessIn } from './ink.ts';
import { showPreview } from './preview.ts';
import { emptyStamp, type FieldKind, isEmpty, plainLine, type Stamp, stampFrom } from './stamp.ts';
import { keepStamp, recallStamp, stampChanged } from './storage.ts';
import { tightestFor } from './tightestPlaces.ts';

/** `stamp:says` and the names of the fields, embedded in the page when it is built. */
interface Sentences {
  kept: string;
  refused: string;
  erased: string;
  unseen: string;
  tooLong: string;
}

// The form does nothing without this script, so it is hidden until now.
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-stamp]')) start(form);

function start(form: HTMLFormElement): void {
  const sentences = JSON.parse(form.dataset['sentences']!) as Sentences;
  const contact = form.elements.namedItem('contact') as HTMLSelectElement;
  const inputs = [...form.querySelectorAll<HTMLInputElement>('input[data-kind]')];
  const part = (name: string) => form.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  const erase = part('erase') as HTMLButtonElement;
  // Debounced: drawing takes a fifth of a second on an old machine.
  let soon: ReturnType<typeof setTimeout> | undefined;

  form.hidden = false;
  write(recallStamp() ?? emptyStamp);
  show();
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    clearTimeout(soon);
    soon = setTimeout(show, 250);
  });
  form.addEventListener('change', (event) => {
    // Clean up when the field is left, not while typing.
    const tidied = event.target instanceof HTMLInputElement ? tidy(event.target) : '';
    const stamp = show();
    say([tidied, keepStamp(stamp) ? sentences.kept : sentences.refused]);
  });
  erase.addEventListener('click', () => {
    write(emptyStamp);
    show();
    say([keepStamp(emptyStamp) ? sentences.erased : sentences.refused]);
  });

  /** Reads the form and shows the stamp as it will be printed. */
  function show(): Stamp {
    clearTimeout(soon);
    const stamp = read();
    showPreview(form, stamp);
    reportTooLong(tooLong(stamp));
    erase.disabled = isEmpty(stamp);
    document.dispatchEvent(new CustomEvent<Stamp>(stampChanged, { detail: stamp }));
    return stamp;
  }

  function read(): Stamp {
    const people: Record<string, Record<string, string>> = {};
    for (const { name, value } of inputs) {
      const [who, what] = name.split('.');
      if (what) people[who!] = { ...people[who!], [what]: value };
    }
    const value = (name: string) => inputs.find((input) => input.name === name)!.value;
    return stampFrom({ school: value('school'), className: value('className'), contact: contact.value, people });
  }

  function write(stamp: Stamp): void {
    contact.value = stamp.contact;
    if (contact.selectedIndex < 0) contact.value = '';
    for (const input of inputs) {
      const [who, what] = input.name.split('.') as [string, 'name' | 'phone' | undefined];
      input.value = what ? (stamp.people[who]?.[what] ?? '') : stamp[who as 'school' | 'className'];
    }
  }

  /** Removes invisible characters; returns a message if there were any. */
  function tidy(input: HTMLInputElement): string {
    const { text, hadUnseen } = plainLine(input.value, input.dataset['kind'] as FieldKind);
    input.value = text;
    return hadUnseen ? fill(sentences.unseen, { label: input.dataset['label']! }) : '';
  }

  function tooLong(stamp: Stamp): string[] {
    const called = (who: string) => part(`name-of-${who}`).textContent!.trim();
    const people = [...new Set(inputs.map(({ name }) => name.split('.')).flatMap(([who, what]) => (what ? [who!] : [])))];
    return ['corner', ...people].flatMap((who) => {
      const excess = Math.max(...tightestFor(who).map((space) => excessIn(space, stamp)));
      return excess === 0 ? [] : [fill(sentences.tooLong, { label: called(who), count: excess })];
    });
  }

  /** Reports too long words once, and not again with every key. */
  function reportTooLong(said: readonly string[]): void {
    const list = part('too-long');
    if ([...list.children].map(({ textContent }) => textContent).join('\n') === said.join('\n')) return;
    const items = said.map((sentence) => Object.assign(document.createElement('li'), { textContent: sentence }));
    list.replaceChildren(...items);
  }

  function say(said: readonly string[]): void {
    const space = document.documentElement.lang.startsWith('zh') ? '' : ' ';
    part('status').textContent = said.filter((sentence) => sentence !== '').join(space);
  }
}
