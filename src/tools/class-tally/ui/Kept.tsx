import { useState } from 'react';
import { type Column, columnsOf } from '../form.ts';
import type { Tallies } from '../saved.ts';
import { papersOf, type Tally, talliedColumns } from '../tally.ts';
import { saveCsv } from './saveCsv.ts';
import TwiceButton from './TwiceButton.tsx';
import { useWords } from './words.ts';

interface KeptProps {
  all: Tallies;
  onEnter: (tally: Tally, columns: Column[]) => void;
  onShow: (tally: Tally) => void;
  onRemove: (tally: Tally) => void;
}

/** The tallies on this device: go on with one, see its result, remove it, save several as one file. */
export default function Kept({ all: { tallies }, onEnter, onShow, onRemove }: KeptProps) {
  const { say, words } = useWords();
  const [left, setLeft] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  if (tallies.length === 0) return null;
  const chosen = tallies.filter((tally) => !left.includes(keyOf(tally)));

  function choose(tally: Tally, isChosen: boolean): void {
    setSaid('');
    setLeft(isChosen ? left.filter((key) => key !== keyOf(tally)) : [...left, keyOf(tally)]);
  }

  function save(): void {
    // The order in which they were tallied is of no use to the reader of a report.
    const sorted = [...chosen].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    if (sorted.length > 0) saveCsv(sorted, words);
    setSaid(say(sorted.length > 0 ? 'kept.saved' : 'kept.nothing'));
  }

  return (
    <section className="tally-kept">
      <h2>{say('kept.title')}</h2>
      <ul>
        {tallies.map((tally) => (
          <Row
            key={keyOf(tally)}
            tally={tally}
            isChosen={chosen.includes(tally)}
            onChoose={(isChosen) => choose(tally, isChosen)}
            onEnter={onEnter}
            onShow={onShow}
            onRemove={onRemove}
          />
        ))}
      </ul>
      <p className="small">{say('kept.csvHint')}</p>
      <button type="button" className="first" onClick={save}>
        {say('kept.csv')}
      </button>
      <p role="status">{said}</p>
    </section>
  );
}

interface RowProps extends Omit<KeptProps, 'all'> {
  tally: Tally;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}

function Row({ tally, isChosen, onChoose, onEnter, onShow, onRemove }: RowProps) {
  const { say, words } = useWords();
  const { form } = tally;
  const group = tally.group === '' ? words.kept.noGroup : tally.group;
  const title = `${form.document} ${form.title}`;
  const named = (what: string) => say('kept.of', { what, title, group });
  const numbers = talliedColumns(tally).map((column) => {
    const count = papersOf(tally, column);
    return form.kind === 'seen' ? say('kept.seen', { count }) : say('kept.papers', { column: words.columns[column], count });
  });
  return (
    <li>
      <p>
        <b>{title}</b> <span translate="no">{group}</span>
      </p>
      <p className="small">
        <span>{words.kinds[form.kind]}</span> <span>{numbers.join(words.list.comma)}</span>
      </p>
      <label>
        <input
          type="checkbox"
          checked={isChosen}
          aria-label={named(words.kept.include)}
          onChange={(event) => onChoose(event.target.checked)}
        />
        <span>{say('kept.include')}</span>
      </label>
      <div className="tally-buttons">
        <button type="button" aria-label={named(words.kept.enter)} onClick={() => onEnter(tally, columnsToEnter(tally))}>
          {say('kept.enter')}
        </button>
        <button type="button" aria-label={named(words.kept.result)} onClick={() => onShow(tally)}>
          {say('kept.result')}
        </button>
        <TwiceButton name={say('kept.remove')} sure={say('kept.sure')} label={named(words.kept.remove)} onPress={() => onRemove(tally)} />
      </div>
    </li>
  );
}

/** Someone who has tallied one column alone goes on with that one. */
export function columnsToEnter(tally: Tally): Column[] {
  const tallied = talliedColumns(tally);
  return tallied.length > 0 ? tallied : [...columnsOf[tally.form.kind]];
}

function keyOf({ form, group }: Tally): string {
  return `${form.id} ${group}`;
}
