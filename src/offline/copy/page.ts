import { sayIn } from '../../i18n/say.ts';
import { offerToCopy } from '../../lib/browser/copyButtons.ts';
import { type CopyFiles, checkCopy } from './check.ts';
import { folderFiles, placeOf } from './folderFiles.ts';
import { folderName } from './folderName.ts';
import type { CopyList } from './list.ts';
import { loadList } from './loadList.ts';
import { details, headline } from './report.ts';
import { serverFiles } from './serverFiles.ts';
import type { CheckWords } from './words.ts';

const part = <E extends HTMLElement>(id: string): E => document.querySelector<E>(`#${id}`)!;
const section = part('check');
const said = part('said');
const report = part('report');
const running = part('running');
const bar = part<HTMLProgressElement>('bar');
const stop = part<HTMLButtonElement>('stop');
const say = sayIn(JSON.parse(section.dataset['words']!) as CheckWords);

/** Starts with what the browser allows: a page from a server may fetch files; one opened from a disk needs a folder from the reader. */
async function begin(root: URL): Promise<void> {
  section.hidden = false;
  const list = await loadList(root);
  if (!list) show('damaged', say('noList'));
  else if ('kiwix' in list) show('message', say('kiwix'));
  else if (root.protocol !== 'file:') askServer(root, list);
  else if ('webkitdirectory' in HTMLInputElement.prototype) askForFolder(root, list);
  else show('message', say('cannotPick'));
}

function askServer(root: URL, list: CopyList): void {
  const start = part<HTMLButtonElement>('start');
  part('server-text').textContent = say('server', { count: list.files.length });
  part('from-server').hidden = false;
  start.addEventListener('click', () => void check(list, serverFiles(root.href), 'server', start));
}

function askForFolder(root: URL, list: CopyList): void {
  const pick = part<HTMLButtonElement>('pick');
  const input = part<HTMLInputElement>('folder');
  input.webkitdirectory = true;
  part('place').textContent = folderName(root);
  part('from-folder').hidden = false;
  pick.addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    const picked = [...(input.files ?? [])];
    // So that the same folder can be chosen again after it was repaired.
    input.value = '';
    const paths = picked.map((file) => file.webkitRelativePath);
    const place = placeOf(
      paths,
      list.files.map(({ path }) => path),
    );
    if ('none' in place) show('message', say('none'));
    else if ('several' in place) show('message', say('several', { places: place.several.join(', ') }));
    else void check(list, folderFiles(picked, place.at), 'folder', pick);
  });
}

async function check(list: CopyList, files: CopyFiles, from: 'server' | 'folder', again: HTMLButtonElement): Promise<void> {
  const stopping = new AbortController();
  stop.onclick = () => stopping.abort();
  again.disabled = true;
  running.hidden = false;
  stop.focus();
  show('running', say('running'));
  try {
    const found = await checkCopy({ list, files, onProgress: showProgress, signal: stopping.signal });
    show(found.problems.length === 0 ? 'whole' : 'damaged', headline(found, say), details(found, say, from));
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
    show('message', say('stopped'));
  } finally {
    running.hidden = true;
    again.disabled = false;
    again.focus();
  }
}

function showProgress(done: number, total: number): void {
  bar.max = total;
  bar.value = done;
  part('count').textContent = say('progress', { done, total });
}

/** Shows one sentence, which a screen reader announces, and the details below it. The state is for the style sheet. */
function show(state: 'message' | 'running' | 'whole' | 'damaged', sentence: string, below: HTMLElement[] = []): void {
  section.dataset['state'] = state;
  said.textContent = sentence;
  report.replaceChildren(...below);
}

offerToCopy();
const root = document.documentElement.dataset['root'];
if (root !== undefined) void begin(new URL(root, location.href));
