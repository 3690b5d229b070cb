import type { BenchProblem } from '../state.ts';
import type { SayBench } from './words.ts';

interface Shown {
  say: SayBench;
  /** Where the pages about checks are, in the language of the text. */
  checks: string;
  problems: readonly BenchProblem[];
  /** Advice on craft, collapsed: it is there for a writer who wants it. */
  advice: readonly BenchProblem[];
  /** Problems in translations of the same document, which are reported where those are shown. */
  behind: number;
  elsewhere: number;
  goTo: (problem: BenchProblem) => void;
  /** Applies the fix of a problem, where the text can be written. */
  fix?: (problem: BenchProblem) => void;
  fixWords?: string;
}

/** All problems of the document by file, starting with the current file; unwritten placeholders and advice are collapsed. */
export function showProblems(
  pane: HTMLElement,
  { say, checks, problems, advice, behind, elsewhere, goTo, fix, fixWords = '' }: Shown,
): void {
  const { real, unwritten } = parted(problems);
  const item = (problem: BenchProblem) => {
    const entry = element('li', '');
    entry.dataset['severity'] = problem.severity;
    entry.dataset['check'] = problem.id;
    const place = `${problem.file.split('/').at(-1)}:${problem.line}:${problem.column}`;
    const isReachable = problem.here || (fix !== undefined && problem.from !== undefined);
    const go = isReachable ? element('button', place) : element('span', place);
    go.title = problem.file;
    go.className = 'place';
    if (go instanceof HTMLButtonElement) go.addEventListener('click', () => goTo(problem));
    const why = element('a', say('why'));
    why.title = problem.id;
    why.href = `${checks}/${problem.id}/`;
    why.target = '_blank';
    entry.append(go, ' ', element('b', problem.message), ' ', problem.hint, ' ', why);
    if (problem.fix && fix) {
      const button = element('button', fixWords);
      button.className = 'fix';
      button.addEventListener('click', () => fix(problem));
      entry.append(' ', button);
    }
    return entry;
  };
  const list = element('ul', '');
  list.append(...real.map(item));
  const parts: HTMLElement[] = real.length > 0 ? [list] : [];
  const fold = (name: 'unwritten' | 'advice', folded: readonly BenchProblem[]) => {
    if (folded.length === 0) return;
    const details = element('details', '');
    details.dataset['of'] = name;
    details.open = pane.querySelector<HTMLDetailsElement>(`details[data-of="${name}"]`)?.open ?? false;
    const inner = element('ul', '');
    inner.append(...folded.map(item));
    details.append(element('summary', say(name, { count: folded.length })), inner);
    parts.push(details);
  };
  fold('unwritten', unwritten);
  fold('advice', parted(advice).real);
  if (behind > 0) parts.push(element('p', say('behind', { count: behind })));
  if (elsewhere > 0) parts.push(element('p', say('elsewhere', { count: elsewhere })));
  pane.replaceChildren(...parts);
  pane.hidden = parts.length === 0;
}

/** Describes the state of the document in a few words. */
export function summaryOf(problems: readonly BenchProblem[], say: SayBench): string {
  const { real, unwritten } = parted(problems);
  const here = unwritten.filter((problem) => problem.here).length;
  const counts = [
    ...(real.length > 0 ? [say('count', { count: real.length })] : []),
    ...(here > 0 ? [say('unwritten', { count: here })] : []),
    ...(unwritten.length > here ? [say('unwrittenBeside', { count: unwritten.length - here })] : []),
  ];
  return counts.length > 0 ? counts.join(' · ') : say('noProblems');
}

function parted(problems: readonly BenchProblem[]): { real: BenchProblem[]; unwritten: BenchProblem[] } {
  const sorted = [...problems].sort((a, b) => Number(b.here) - Number(a.here));
  return {
    real: sorted.filter(({ id }) => id !== 'text-is-written'),
    unwritten: sorted.filter(({ id }) => id === 'text-is-written'),
  };
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, words: string): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}
