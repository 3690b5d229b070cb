/// <reference lib="dom" />

import { traits } from '../../curriculum/edition/traits.ts';
import { fill, sayIn } from '../../i18n/say.ts';
import type { Words } from '../../i18n/words.ts';
import { localDay } from '../planner/days.ts';
import { download } from '../shared/download.ts';
import { everythingChanged, keptChanged } from './changed.ts';
import { carried, type FileProblem, fileText, largestFile, readFile, type Texts } from './deviceFile.ts';
import { type Change, changesOf, eraseAll, keptOn, putAll, thingsIn } from './exchange.ts';
import { registry } from './registry.ts';

/** Shows what is kept on the device, saves it as a file, and puts it in from one, after showing what would change. */
export function startPanel(place: HTMLElement): void {
  const words = JSON.parse(place.dataset['device']!) as Words['device'];
  const say = sayIn({ language: document.documentElement.lang, words });
  const part = <T extends HTMLElement = HTMLElement>(name: string) => place.querySelector<T>(`[data-part="${name}"]`)!;
  const file = part<HTMLInputElement>('file');
  let offered: Texts | undefined;

  place.hidden = false;
  show();
  // It changes on this page and on others.
  addEventListener('storage', show);
  addEventListener('pageshow', show);
  addEventListener('focus', show);
  document.addEventListener(keptChanged, show);

  part('save').addEventListener('click', () => {
    const texts = carried(here(), registry, part<HTMLInputElement>('people').checked);
    const day = localDay(new Date());
    const name = `${traits.slug}-${day}.json`;
    download(fileText(texts, day), name, 'application/json');
    tell(fill(words.saved, { file: name }));
  });
  part('open').addEventListener('click', () => file.click());
  file.addEventListener('change', async () => {
    const chosen = file.files?.[0];
    if (!chosen) return;
    close();
    if (chosen.size > largestFile) tell(words.errors['too-large']);
    else
      await chosen.text().then(offer, () => {
        tell(words.errors.unreadable);
      });
    // The same file may be chosen again.
    file.value = '';
  });
  part('yes').addEventListener('click', () => {
    const store = storage();
    const isPut = store !== undefined && offered !== undefined && putAll(offered, store);
    close();
    everythingChanged();
    tell(isPut ? words.put : words.errors.refused);
    part('open').focus();
  });
  part('no').addEventListener('click', () => {
    close();
    tell(words.notPut);
    part('open').focus();
  });
  part('erase').addEventListener('click', () => {
    close();
    tell('');
    part('sure').hidden = false;
    part('sure').focus();
  });
  part('erase-no').addEventListener('click', () => {
    close();
    part('erase').focus();
  });
  part('erase-yes').addEventListener('click', () => {
    const isErased = erase();
    close();
    everythingChanged();
    tell(isErased ? words.erase.done : words.erase.refused);
    part('open').focus();
  });

  function show(): void {
    const texts = here();
    const things = thingsIn(texts, registry);
    part('things').replaceChildren(...things.map(({ thing, inShort }) => row(words.things[thing], inShort)));
    part('nothing').hidden = things.length > 0;
    part('care').hidden = things.length === 0;
    part('with-people').hidden = !registry.some(({ thing, namesPeople }) => namesPeople && things.some((one) => one.thing === thing));
    for (const name of ['save', 'erase']) part<HTMLButtonElement>(name).disabled = texts.size === 0;
  }

  function offer(text: string): void {
    const read = readFile(text, registry);
    if ('problem' in read) {
      refuse(read.problem, read.thing === undefined ? '' : words.things[read.thing]);
      return;
    }
    const changes = changesOf(read.texts, here(), registry);
    offered = read.texts;
    tell('');
    part('made').textContent = fill(words.preview.made, { day: read.day });
    part('changes').replaceChildren(...changes.map(changeRow));
    part('unknown').textContent = say('preview.unknown', { count: read.unknown });
    part('unknown').hidden = read.unknown === 0;
    const isNew = changes.some(({ state }) => state !== 'same');
    part('rest').textContent = isNew ? words.preview.rest : words.preview.allSame;
    part('yes').hidden = !isNew;
    part('preview').hidden = false;
    part('preview').focus();
  }

  function changeRow({ thing, state, here: now, file: its }: Change): HTMLElement {
    const { preview } = words;
    const isSaid = now !== undefined || its !== undefined;
    const before = `${preview.here}${words.colon}${state === 'added' ? preview.none : (now ?? preview.some)}`;
    const after = `${preview.file}${words.colon}${its ?? preview.some}`;
    const item = row(words.things[thing], ...(isSaid && state !== 'same' ? [before, after] : []));
    const what = document.createElement('em');
    what.textContent = preview[state];
    item.append(' ', what);
    return item;
  }

  function refuse(problem: FileProblem, thing: string): void {
    tell(fill(words.errors[problem], { thing }));
  }

  function close(): void {
    offered = undefined;
    part('preview').hidden = true;
    part('sure').hidden = true;
  }

  function tell(sentence: string): void {
    part('status').textContent = sentence;
  }
}

function row(name: string, ...about: string[]): HTMLElement {
  const item = document.createElement('li');
  const strong = document.createElement('b');
  strong.textContent = name;
  item.append(strong);
  for (const text of about.filter((words) => words !== '')) {
    const span = document.createElement('span');
    span.textContent = text;
    item.append(' ', span);
  }
  return item;
}

function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

function here(): Texts {
  const store = storage();
  return store === undefined ? new Map() : keptOn(store);
}

function erase(): boolean {
  const store = storage();
  if (store === undefined) return false;
  eraseAll(store);
  return true;
}
