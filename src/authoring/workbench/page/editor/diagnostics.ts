import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import type { ChangeSpec, Text } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { PlacedEdit } from '../../editor/placedEdit.ts';
import type { BenchProblem } from '../../state.ts';

/** What is shown with each problem. */
export interface DiagnosticNeeds {
  /** Where the pages about checks are. */
  checks: string;
  why: string;
  fix: string;
  apply: (problem: BenchProblem) => void;
}

/** Underlines the problems of the file that is shown, and shows them in the gutter. */
export function showDiagnostics(view: EditorView, problems: readonly BenchProblem[], needs: DiagnosticNeeds): void {
  const { doc } = view.state;
  const shown = problems.map((problem): Diagnostic => {
    const from = offsetIn(doc, problem.from ?? problem);
    const to = Math.max(from, offsetIn(doc, problem.to ?? problem));
    return {
      from,
      to,
      severity: problem.severity === 'advice' ? 'info' : problem.severity,
      message: problem.message,
      markClass: problem.id === 'text-is-written' ? 'to-write' : '',
      renderMessage: () => messageOf(problem, needs),
      ...(problem.fix ? { actions: [{ name: needs.fix, apply: () => needs.apply(problem) }] } : {}),
    };
  });
  view.dispatch(setDiagnostics(view.state, shown));
}

/** The changes of a fix in a document. */
export function changesOf(doc: Text, fix: readonly PlacedEdit[]): ChangeSpec[] {
  return fix.map(({ from, to, text }) => ({ from: offsetIn(doc, from), to: offsetIn(doc, to), insert: text }));
}

/** The offset of a place, at most the end of its line. */
export function offsetIn(doc: Text, { line, column }: { line: number; column: number }): number {
  const found = doc.line(Math.min(Math.max(1, line), doc.lines));
  return Math.min(found.from + column - 1, found.to);
}

function messageOf({ message, hint, id }: BenchProblem, { checks, why }: DiagnosticNeeds): Node {
  const box = document.createElement('div');
  const said = document.createElement('b');
  said.textContent = message;
  const link = document.createElement('a');
  link.href = `${checks}/${id}/`;
  link.target = '_blank';
  link.textContent = why;
  box.append(said, ` ${hint} `, link);
  return box;
}
