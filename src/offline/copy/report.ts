import type { CopyReport, FileProblem } from './check.ts';
import { isProgram } from './folderFiles.ts';
import type { SayCheck } from './words.ts';

/** The maximum number of names listed: more would not help. */
const mostNames = 40;

const order: FileProblem[] = ['missing', 'empty', 'changed', 'unreadable'];

/** Returns the result in one sentence. */
export function headline({ checked, problems }: CopyReport, say: SayCheck): string {
  if (problems.length === 0) return say('whole', { total: checked });
  return say('problems', { count: problems.length, rest: checked - problems.length });
}

/** Returns everything below that sentence: which files, what to do, and the other files in the folder. */
export function details({ checked, problems, extra }: CopyReport, say: SayCheck, from: 'server' | 'folder'): HTMLElement[] {
  const parts: HTMLElement[] = [];
  if (problems.length > checked / 2) parts.push(paragraph(say('other'), 'notice'));
  for (const problem of order) {
    const paths = problems.filter((found) => found.problem === problem).map(({ path }) => path);
    if (paths.length > 0) parts.push(heading(say(problem, { count: paths.length })), names(paths, say));
  }
  if (problems.some(({ problem }) => problem !== 'unreadable')) parts.push(paragraph(say('again')));
  if (problems.some(({ problem }) => problem === 'unreadable')) {
    parts.push(paragraph(say(from === 'server' ? 'unreadableServer' : 'unreadableFolder')));
  }
  const programs = extra.filter(isProgram);
  if (programs.length > 0) parts.push(paragraph(say('programs', { count: programs.length }), 'notice'), names(programs, say));
  const harmless = extra.filter((path) => !isProgram(path));
  if (harmless.length > 0) parts.push(folded(say('extra', { count: harmless.length }), names(harmless, say)));
  return parts;
}

function names(paths: string[], say: SayCheck): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'file-names';
  for (const path of paths.slice(0, mostNames)) list.append(element('li', path));
  if (paths.length > mostNames) list.append(element('li', say('more', { count: paths.length - mostNames })));
  return list;
}

function folded(summary: string, inside: HTMLElement): HTMLElement {
  const fold = document.createElement('details');
  fold.className = 'small';
  fold.append(element('summary', summary), inside);
  return fold;
}

function heading(text: string): HTMLElement {
  return element('h3', text);
}

function paragraph(text: string, className = ''): HTMLElement {
  const found = element('p', text);
  found.className = className;
  return found;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
