import { catchUp } from '../catchUp.ts';
import type { SheetRow } from '../sheet.ts';
import { useWords } from './words.ts';

interface CatchUpAdviceProps {
  /** The steps after the current one. */
  rows: readonly SheetRow[];
  minutesLeft: number;
}

/** Suggests what to leave out or shorten to end on time. The trainer decides: nothing changes automatically. */
export default function CatchUpAdvice({ rows, minutesLeft }: CatchUpAdviceProps) {
  const { say } = useWords();
  const { gone, shortened, fits } = catchUp(rows, minutesLeft);
  if (!fits) return <p className="run-clock-advice">{say('clock.cannot')}</p>;
  const changes = [...gone.map((title) => say('session.gone', { title })), ...shortened.map((step) => say('session.shortened', step))];
  if (changes.length === 0) return null;
  return (
    <details className="run-clock-advice">
      <summary>{say('clock.advice')}</summary>
      <span>{changes.join(say('session.listComma')) + say('session.listEnd')}</span>
    </details>
  );
}
