import { useId } from 'react';
import { readWhole } from '../numbers.ts';
import { useWords } from './words.ts';

interface NumberFieldProps {
  label: string;
  value: string;
  limits: { least: number; most: number };
  /** What counts while the field makes no sense. */
  usual: number | string;
  onChange: (value: string) => void;
}

/** A field for a whole number. It keeps what was typed, and says in a sentence what is wrong with it. */
export default function NumberField({ label, value, limits, usual, onChange }: NumberFieldProps) {
  const { say } = useWords();
  const id = useId();
  const wrong = 'fault' in readWhole(value, limits.least, limits.most);
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
        aria-describedby={wrong ? `${id}-fault` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {wrong && (
        <p id={`${id}-fault`} role="alert">
          {say('form.fault', { label, ...limits, usual })}
        </p>
      )}
    </div>
  );
}
