import { EditorView } from '@codemirror/view';
import type { BenchProblem } from '../../state.ts';
import { changesOf, offsetIn, showDiagnostics } from './diagnostics.ts';
import type { SayEditor } from './words.ts';

/** What the problems need of the editor. */
export interface ProblemNeeds {
  view: EditorView;
  /** Where the pages about checks are. */
  checks: string;
  say: SayEditor;
  /** The file that is open. */
  current: () => string | undefined;
  /** Opens a file; false when it is not one of the document. */
  open: (file: string) => Promise<boolean>;
  /** Whether the problems are about the texts as they are. */
  isChecked: () => boolean;
  check: () => Promise<void>;
}

/** The problems of the document, underlined in the file that is open, and their fixes. */
export class ProblemsInText {
  private readonly needs: ProblemNeeds;
  private known: readonly BenchProblem[] = [];

  constructor(needs: ProblemNeeds) {
    this.needs = needs;
  }

  show(problems: readonly BenchProblem[]): void {
    this.known = problems;
    this.showAgain();
  }

  /** After another file has been opened. */
  showAgain(): void {
    const { view, checks, say, current } = this.needs;
    const here = this.known.filter(({ file }) => file === current());
    showDiagnostics(view, here, { checks, why: say('why'), fix: say('fix'), apply: (problem) => void this.fix(problem) });
  }

  /** Goes to the place of a problem, in its file. */
  async go(problem: BenchProblem): Promise<void> {
    const { view, open } = this.needs;
    if (!(await open(problem.file))) return;
    const { doc } = view.state;
    const anchor = offsetIn(doc, problem.from ?? problem);
    const head = offsetIn(doc, problem.to ?? problem);
    view.dispatch({ selection: { anchor, head }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
    view.focus();
  }

  /** Applies the fix of a problem. What was typed since it was found may have moved it: then it is looked for again. */
  async fix(wanted: BenchProblem): Promise<void> {
    const { view, isChecked, check, say } = this.needs;
    if (!isChecked()) await check();
    const alike = this.known.filter(
      ({ id, file, message, fix }) => fix && id === wanted.id && file === wanted.file && message === wanted.message,
    );
    const problem = alike.find(({ line }) => line === wanted.line) ?? alike[0];
    if (!problem?.fix) return;
    await this.go(problem);
    view.dispatch({ changes: changesOf(view.state.doc, problem.fix), userEvent: 'input.fix' });
    await check();
    document.getElementById('fixed')!.textContent = say('fixed');
  }

  /** Fixes the problem in the line of the cursor; false when there is none with a fix. */
  fixHere(): boolean {
    const { view, current } = this.needs;
    const line = view.state.doc.lineAt(view.state.selection.main.head).number;
    const problem = this.known.find(
      ({ file, fix, from, to }) => fix && from && to && file === current() && from.line <= line && line <= to.line,
    );
    if (problem) void this.fix(problem);
    return problem !== undefined;
  }
}
