import { type ClipboardEvent, useState } from 'react';
import { mostNames, type Names } from '../names.ts';
import { longestText } from '../personal.ts';
import type { WorkshopPlan } from '../plan.ts';
import { useWords } from './words.ts';

export interface Prints {
  sheet: boolean;
  cards: boolean;
  signIn: boolean;
  certificates: boolean;
  layout: 'whole' | 'half';
}

interface PrintingProps {
  plan: WorkshopPlan;
  people: number;
  prints: Prints;
  /** The names as typed, and as parsed. */
  text: string;
  names: Names;
  onPrints: (prints: Prints) => void;
  onText: (text: string) => void;
}

/** From this many characters on the page inserts pasted text itself: Chromium inserts thousands of lines one by one and hangs for minutes. */
const longPaste = 4000;

/** Options for printing. */
export default function Printing({ plan, people, prints, text, names, onPrints, onText }: PrintingProps) {
  const { say } = useWords();
  const [nothing, setNothing] = useState(false);
  const [cut, setCut] = useState(false);
  const parts = [
    { part: 'sheet' as const, label: say('print.sheet'), there: true },
    { part: 'cards' as const, label: say('print.cards'), there: true },
    { part: 'signIn' as const, label: say('print.signIn', { count: people }), there: plan.signIn !== undefined },
    { part: 'certificates' as const, label: say('print.certificates'), there: plan.certificate !== undefined },
  ].filter(({ there }) => there);
  const count = names.names.length;

  function take(typed: string) {
    setCut(typed.length > longestText);
    onText(typed.slice(0, longestText));
  }

  function paste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const pasted = event.clipboardData.getData('text/plain');
    if (pasted.length < longPaste) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    take(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd));
  }

  return (
    <section className="run-print">
      <h2 id="run-print">{say('print.title')}</h2>
      <ul aria-labelledby="run-print">
        {parts.map(({ part, label }) => (
          <li key={part}>
            <label>
              <input
                type="checkbox"
                checked={prints[part]}
                onChange={(event) => {
                  onPrints({ ...prints, [part]: event.target.checked });
                  setNothing(false);
                }}
              />
              <span>{label}</span>
            </label>
          </li>
        ))}
      </ul>
      {prints.certificates && plan.certificate && (
        <div className="run-names">
          <label htmlFor="run-names">{say('print.names')}</label>
          <textarea
            id="run-names"
            rows={6}
            dir="auto"
            spellCheck={false}
            autoComplete="off"
            aria-describedby="run-names-hint run-names-found"
            value={text}
            onPaste={paste}
            onChange={(event) => take(event.target.value)}
          />
          <p className="small" id="run-names-hint">
            {say('print.namesHint')}
          </p>
          <p id="run-names-found" role="status">
            {[
              ...(count > 0 ? [say('print.counted', { count, pages: prints.layout === 'whole' ? count : Math.ceil(count / 2) })] : []),
              ...(names.found > mostNames ? [say('print.tooMany', { found: names.found, most: mostNames })] : []),
              ...(cut ? [say('print.tooLong')] : []),
            ].join(' ')}
          </p>
          <fieldset>
            <legend>{say('print.layout')}</legend>
            {(['whole', 'half'] as const).map((layout) => (
              <label key={layout}>
                <input type="radio" name="run-layout" checked={prints.layout === layout} onChange={() => onPrints({ ...prints, layout })} />
                <span>{say(`print.${layout}`)}</span>
              </label>
            ))}
          </fieldset>
        </div>
      )}
      <button
        type="button"
        className="run-main"
        onClick={() => {
          const chosen = parts.some(({ part }) => prints[part]);
          setNothing(!chosen);
          if (chosen) print();
        }}
      >
        {say('print.button')}
      </button>
      <p className="small" role="status">
        {nothing ? say('print.nothing') : say('print.note')}
      </p>
    </section>
  );
}
