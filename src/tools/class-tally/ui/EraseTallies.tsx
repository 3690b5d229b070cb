import { useState } from 'react';
import TwiceButton from './TwiceButton.tsx';
import { useWords } from './words.ts';

/** Says what is kept on this device, with a button that erases it. */
export default function EraseTallies({ isEmpty, onErase }: { isEmpty: boolean; onErase: () => void }) {
  const { say } = useWords();
  const [erased, setErased] = useState(false);
  return (
    <section className="tally-own">
      <h2>{say('own.title')}</h2>
      <p className="small">{say('own.text')}</p>
      <TwiceButton
        name={say('own.erase')}
        sure={say('own.sure')}
        disabled={isEmpty}
        onPress={() => {
          onErase();
          setErased(true);
        }}
      />
      <p role="status">{erased && isEmpty ? say('own.erased') : ''}</p>
    </section>
  );
}
