import type { CopyReport, Fault } from './check.ts';
import { isProgram } from './folderFiles.ts';
import type { SayCheck } from './words.ts';

/** More names than this help nobody. */
const mostNames = 40;

const order: Fault[] = ['missing', 'empty', 'changed', 'unreadable'];

/** The result in one sentence. */
export function headline({ checked, faults }: CopyReport, say: SayCheck): string {
  if (faults.length === 0) return say('whole', { total: checked });
  return say('faults', { count: faults.length, rest: checked - faults.length });
}

/** Everything below that sentence: which files, what to do, and what else lies in the folder. */
export function details({ checked, faults, extra }: CopyReport, say: SayCheck, from: 'server' | 'folder'): HTMLElement[] {
  const parts: HTMLElement[] = [];
  if (faults.length > checked / 2) parts.push(paragraph(say('other'), 'notice'));
  for (const fault of order) {
    const paths = faults.filter((found) => found.fault === fault).map(({ path }) => path);
    if (paths.length > 0) parts.push(heading(say(fault, { count: paths.length })), names(paths, say));
  }
  if (faults.some(({ fault }) => fault !== 'unreadable')) parts.push(paragraph(say('again')));
  if (faults.some(({ fault }) => fault === 'unreadable')) {
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
