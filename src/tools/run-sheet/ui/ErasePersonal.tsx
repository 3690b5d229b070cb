import { useState } from 'react';
import { useWords } from './words.ts';

interface ErasePersonalProps {
  refused: boolean;
  onErase: () => void;
}

/** Explains what is saved on this device, with a button that erases it. */
export default function ErasePersonal({ refused, onErase }: ErasePersonalProps) {
  const { say } = useWords();
  const [erased, setErased] = useState(false);
  return (
    <section className="run-own">
      <h2>{say('own.title')}</h2>
      <p className="small">{say('own.text')}</p>
      <button
        type="button"
        onClick={() => {
          onErase();
          setErased(true);
        }}
      >
        {say('own.erase')}
      </button>
      <p role="status">{refused ? say('own.refused') : erased ? say('own.erased') : ''}</p>
    </section>
  );
}
