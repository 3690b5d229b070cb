import { useEffect, useRef, useState } from 'react';
import type { Column, TallyForm } from '../form.ts';
import { type Tallies, withoutTally, withTally } from '../saved.ts';
import { type Sheet, type Tally, talliedColumns } from '../tally.ts';
import Danger from './Danger.tsx';
import Papers from './Papers.tsx';
import Totals from './Totals.tsx';
import { useWords } from './words.ts';

interface EnterProps {
  tally: Tally;
  /** The form as it is now; undefined if the curriculum does not have it any more. */
  form: TallyForm | undefined;
  columns: Column[];
  /** The paper that was being tapped in when the page was closed. */
  begun: Sheet;
  all: Tallies;
  onChange: (all: Tallies) => void;
  onDone: () => void;
  onLeave: () => void;
}

/** Takes the numbers of a class: paper by paper, or as totals. What a teacher has counted has no papers. */
export default function Enter({ tally, form, columns, begun, all, onChange, onDone, onLeave }: EnterProps) {
  const { say, words } = useWords();
  const isCounted = tally.form.kind === 'seen';
  const [byTotals, setByTotals] = useState(isCounted);
  const top = useRef<HTMLElement>(null);
  // The keys are in reach of the thumb, below the head of the page.
  useEffect(() => top.current?.scrollIntoView(), []);
  const group = tally.group === '' ? words.kept.noGroup : tally.group;
  const names = columns.map((column) => words.columns[column]).join(words.list.comma);

  /** Keeps the numbers and the paper that was begun. A tally without numbers is not listed. */
  function change(next: Tally, sheet: Sheet): void {
    const open = { form: next.form.id, group: next.group, columns, sheet };
    const kept = talliedColumns(next).length > 0 ? withTally(all, next) : withoutTally(all, next);
    onChange({ ...kept, open });
  }

  return (
    <section className="tally-enter" ref={top}>
      <header>
        <h2>{`${tally.form.document} ${tally.form.title}`}</h2>
        <p className="small">
          <span translate="no">{group}</span> <span>{isCounted ? words.kinds.seen : names}</span>
        </p>
      </header>
      {form?.mark !== tally.form.mark && <p className="notice">{say('enter.changed')}</p>}
      <Danger isCareful={form?.questions.some(({ careful }) => careful) ?? true} />
      {byTotals ? (
        columns.map((column) => (
          <Totals key={column} tally={tally} column={column} isNamed={columns.length > 1} onChange={(next) => change(next, begun)} />
        ))
      ) : (
        <Papers tally={tally} columns={columns} begun={begun} onChange={change} />
      )}
      <div className="tally-buttons">
        <button type="button" className="first" onClick={onDone}>
          {say('enter.done')}
        </button>
        {!isCounted && (
          <button type="button" onClick={() => setByTotals(!byTotals)}>
            {say(byTotals ? 'enter.bySheet' : 'enter.byTotals')}
          </button>
        )}
        <button type="button" onClick={onLeave}>
          {say('enter.leave')}
        </button>
      </div>
    </section>
  );
}
