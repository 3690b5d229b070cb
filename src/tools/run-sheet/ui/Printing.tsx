import { type ClipboardEvent, useState } from 'react';
import { mostNames } from '../names/limit.ts';
import type { Names } from '../names/names.ts';
import { longestText, type Personal } from '../personal.ts';
import type { WorkshopPlan } from '../plan.ts';
import FoundNames from './FoundNames.tsx';
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
  personal: Personal;
  /** What was found in the text that was typed. */
  names: Names;
  /** Whether what reads names did not arrive. */
  failed: boolean;
  /** Number of names that will be printed. */
  count: number;
  onPrints: (prints: Prints) => void;
  onPersonal: (personal: Personal) => void;
}

/** From this many characters on the page inserts pasted text itself: Chromium inserts thousands of lines one by one and hangs for minutes. */
const longPaste = 4000;

/** Options for printing. */
export default function Printing({ plan, people, prints, personal, names, failed, count, onPrints, onPersonal }: PrintingProps) {
  const { say } = useWords();
  const [nothing, setNothing] = useState(false);
  const [cut, setCut] = useState(false);
  const parts = [
    { part: 'sheet' as const, label: say('print.sheet'), there: true },
    { part: 'cards' as const, label: say('print.cards'), there: true },
    { part: 'signIn' as const, label: say('print.signIn', { count: people }), there: plan.signIn !== undefined },
    { part: 'certificates' as const, label: say('print.certificates'), there: plan.certificate !== undefined },
  ].filter(({ there }) => there);
  const { list: corrected, ...typedOnly } = personal;
  const text = personal.names;
  const list = corrected ?? names.names;

  function take(typed: string) {
    setCut(typed.length > longestText);
    onPersonal({ ...typedOnly, names: typed.slice(0, longestText) });
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
              ...(count === 0 && text.trim() !== '' ? [say(failed ? 'print.noReader' : 'print.noNames')] : []),
            ].join(' ')}
          </p>
          {(list.length > 0 || text.trim() !== '') && (
            <FoundNames
              list={list}
              left={names.left}
              isCorrected={corrected !== undefined}
              onChange={(next) => onPersonal({ ...personal, list: next.slice(0, mostNames) })}
              onAgain={() => onPersonal(typedOnly)}
            />
          )}
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
