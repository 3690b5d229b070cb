import { useId } from 'react';
import { readWhole } from '../numbers.ts';
import { useWords } from './words.ts';

interface NumberFieldProps {
  label: string;
  value: string;
  limits: { least: number; most: number };
  /** The value that is used while the field is invalid. */
  usual: number | string;
  onChange: (value: string) => void;
}

/** A field for a whole number. It keeps what was typed and shows a message if it is invalid. */
export default function NumberField({ label, value, limits, usual, onChange }: NumberFieldProps) {
  const { say } = useWords();
  const id = useId();
  const wrong = 'error' in readWhole(value, limits.least, limits.most);
  return (
    <div className={wrong ? 'run-field wrong' : 'run-field'}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={12}
        value={value}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-error` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {wrong && (
        <p id={`${id}-error`} role="alert">
          {say('form.invalid', { label, ...limits, usual })}
        </p>
      )}
    </div>
  );
}
