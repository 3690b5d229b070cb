import { useState } from 'react';
import { plainWords } from '../../shared/plainWords.ts';
import { longestTitle } from './address.ts';
import { useWords } from './words.ts';

interface PackNameProps {
  title: string;
  onChange: (title: string) => void;
}

/** The pack's name. The field keeps what was typed; the name is the plain text of it. */
export default function PackName({ title, onChange }: PackNameProps) {
  const { say } = useWords();
  const [typed, setTyped] = useState(title);
  // The name may also come from a link, or be cleared with the pack.
  const shown = plainWords(typed, longestTitle) === title ? typed : title;
  return (
    <label className="pack-name">
      <span>{say('name.label')}</span>
      <input
        value={shown}
        maxLength={longestTitle}
        dir="auto"
        autoComplete="off"
        placeholder={say('name.usual')}
        aria-describedby="pack-name-hint"
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(plainWords(event.target.value, longestTitle));
        }}
      />
      <small id="pack-name-hint">{say('name.hint')}</small>
    </label>
  );
}
