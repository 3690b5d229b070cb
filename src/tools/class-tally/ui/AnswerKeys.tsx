import { useEffect } from 'react';
import { answerName } from '../labels.ts';
import { leftEmpty, type TalliedForm } from '../tally.ts';
import Face from './Face.tsx';
import type { Paper } from './usePaper.ts';
import { useWords } from './words.ts';

interface AnswerKeysProps {
  form: TalliedForm;
  paper: Paper;
}

/** The keys for a question, in the order in which its answers are printed, and those for a paper that is empty or was tapped wrongly. */
export default function AnswerKeys({ form, paper }: AnswerKeysProps) {
  const { say, words } = useWords();
  const printed = printedOrder(form);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
      if (target instanceof Element && target.matches('input, select, textarea')) return;
      const answer = key === '0' ? leftEmpty : printed[Number(key) - 1];
      if (key === 'Backspace' && paper.mayUndo) paper.undo();
      else if (/^\d$/.test(key) && answer !== undefined) paper.answer(answer);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });

  return (
    <>
      <fieldset className="tally-keys" aria-label={say('enter.keys')}>
        {printed.map((answer) => (
          <button key={answer} type="button" onClick={() => paper.answer(answer)}>
            {form.kind === 'faces' && <Face answer={form.answers[answer]!} />}
            <span>{answerName(answer + 1, form, words)}</span>
          </button>
        ))}
      </fieldset>
      {form.kind === 'pre-post' && (
        <p className="tally-ends small" aria-hidden="true">
          <span>{words.ends.low}</span>
          <span>{words.ends.high}</span>
        </p>
      )}
      <div className="tally-keys tally-others">
        <button type="button" onClick={() => paper.answer(leftEmpty)}>
          {words.answers.empty}
        </button>
        <button type="button" disabled={!paper.mayUndo} onClick={paper.undo}>
          {say('enter.undo')}
        </button>
        <button type="button" onClick={paper.leaveRest}>
          {say('enter.restEmpty')}
        </button>
        <button type="button" disabled={!paper.isBegun} onClick={paper.startAgain}>
          {say('enter.again')}
        </button>
      </div>
    </>
  );
}

/** Faces are printed from the happiest, numbers from the lowest. */
function printedOrder({ kind, answers }: TalliedForm): number[] {
  const fromLowest = [...answers.keys()];
  return kind === 'faces' ? fromLowest.reverse() : fromLowest;
}
