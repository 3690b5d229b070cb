import { useId, useState } from 'react';
import { localDay } from '../../planner/days.ts';
import type { Column } from '../form.ts';
import { answerName } from '../labels.ts';
import { emptyCount, mostPapers, type Tally } from '../tally.ts';
import { readTotals, type TotalsProblem, type TypedTotals, typedFrom } from '../totals.ts';
import { useWords } from './words.ts';

interface TotalsProps {
  tally: Tally;
  column: Column;
  isNamed: boolean;
  onChange: (tally: Tally) => void;
}

/** The numbers of a column as fields: for papers that were tallied with strokes, and to correct what was tapped in. */
export default function Totals({ tally, column, isNamed, onChange }: TotalsProps) {
  const { say, words } = useWords();
  const { form } = tally;
  const hint = useId();
  const [typed, setTyped] = useState(() => typedFrom(form, tally.counts[column] ?? emptyCount(form)));
  const [problems, setProblems] = useState<TotalsProblem[]>([]);
  const [isKept, setKept] = useState(false);
  const isCounted = form.kind === 'seen';
  const heads = isCounted
    ? [words.totals.there, words.totals.counted]
    : form.answers.map((_, answer) => answerName(answer + 1, form, words));

  function take(next: TypedTotals): void {
    setTyped(next);
    const read = readTotals(form, next, localDay(new Date()));
    setProblems('problems' in read ? read.problems : []);
    setKept('count' in read);
    if ('count' in read) onChange({ ...tally, counts: { ...tally.counts, [column]: read.count } });
  }

  const sayProblem = (problem: TotalsProblem) =>
    problem.kind === 'too-many'
      ? say('totals.problems.too-many', { number: problem.question + 1, sum: problem.sum, papers: problem.papers })
      : say(`totals.problems.${problem.kind}`, { most: mostPapers });

  return (
    <section className="tally-totals">
      {isNamed && <h3>{words.columns[column]}</h3>}
      <p id={hint} className="small">
        {say(isCounted ? 'totals.seenHint' : 'totals.hint')}
      </p>
      {!isCounted && (
        <NumberField
          className="tally-total"
          label={say('totals.papers')}
          value={typed.papers}
          onChange={(papers) => take({ ...typed, papers })}
        />
      )}
      {form.questions.map((text, question) => (
        <fieldset key={`${question} ${text}`} aria-describedby={hint}>
          <legend>{say('result.question', { number: question + 1, text })}</legend>
          {heads.map((head, place) => (
            <NumberField
              key={head}
              label={head}
              value={typed.cells[question]![place]!}
              onChange={(value) => take({ ...typed, cells: withCell(typed.cells, question, place, value) })}
            />
          ))}
        </fieldset>
      ))}
      <div role="alert">
        {problems.map((problem) => (
          <p key={sayProblem(problem)} className="notice">
            {sayProblem(problem)}
          </p>
        ))}
      </div>
      <p role="status">{isKept ? say('totals.kept') : ''}</p>
    </section>
  );
}

interface NumberFieldProps {
  label: string;
  value: string;
  className?: string;
  onChange: (value: string) => void;
}

function NumberField({ label, value, className, onChange }: NumberFieldProps) {
  return (
    <label className={className}>
      <span>{label}</span>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={5}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}

function withCell(cells: readonly string[][], row: number, place: number, value: string): string[][] {
  return cells.map((cellsOfRow, at) => (at === row ? cellsOfRow.map((cell, other) => (other === place ? value : cell)) : cellsOfRow));
}
