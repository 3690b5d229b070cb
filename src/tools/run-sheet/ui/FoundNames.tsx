import { useEffect, useRef, useState } from 'react';
import { useWords } from './words.ts';

interface FoundNamesProps {
  /** The names that will be printed, as found or as corrected. */
  list: readonly string[];
  /** Words of the text that were not taken for names. */
  left: readonly string[];
  /** Whether the list was corrected by hand. */
  isCorrected: boolean;
  onChange: (list: string[]) => void;
  /** Takes the names from the text again. */
  onAgain: () => void;
}

/** The names that were found in a pasted text, to be read and corrected before they are printed. */
export default function FoundNames({ list, left, isCorrected, onChange, onAgain }: FoundNamesProps) {
  const { say } = useWords();
  const fields = useRef<HTMLOListElement>(null);
  const [focus, setFocus] = useState<number>();

  // The button that was pressed is gone, or a new field has come: the focus goes to the field.
  useEffect(() => {
    if (focus === undefined) return;
    fields.current?.querySelectorAll('input')[focus]?.focus();
    setFocus(undefined);
  }, [focus]);

  return (
    <div className="run-found">
      <p id="run-found">{say('print.found')}</p>
      <ol ref={fields} aria-labelledby="run-found">
        {list.map((name, at) => (
          // Two people may have the same name.
          <li key={at}>
            <input
              dir="auto"
              spellCheck={false}
              autoComplete="off"
              maxLength={40}
              aria-label={say('print.foundName', { number: at + 1 })}
              value={name}
              onChange={(event) => onChange(list.map((other, place) => (place === at ? event.target.value : other)))}
            />
            <button
              type="button"
              aria-label={say('print.removeName', { name })}
              onClick={() => {
                onChange(list.filter((_, place) => place !== at));
                setFocus(Math.max(0, Math.min(at, list.length - 2)));
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        onClick={() => {
          onChange([...list, '']);
          setFocus(list.length);
        }}
      >
        {say('print.addName')}
      </button>
      {isCorrected && (
        <button type="button" onClick={onAgain}>
          {say('print.again')}
        </button>
      )}
      {left.length > 0 && (
        <p className="small" translate="no">
          {say('print.leftOut', { list: left.join(say('session.listComma')) })}
        </p>
      )}
    </div>
  );
}
