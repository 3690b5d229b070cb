import type { SheetSession } from '../sheet.ts';
import { useWords } from './words.ts';

/** Summarizes what was left out and shortened, or says that the session does not fit. */
export default function Verdict({ session }: { session: SheetSession }) {
  const { say } = useWords();
  const { rows, available, planned, spare, least } = session;
  const gone = rows.filter((row) => row.gone).map((row) => say('session.title', { title: row.step.title }));
  const shortened = rows
    .filter((row) => !row.gone && row.minutes !== row.step.minutes)
    .map(({ step: { title, minutes: from }, minutes: to }) => say('session.shortened', { title, from, to }));
  const changed = gone.length + shortened.length > 0;
  const list = (items: readonly string[]) => items.join(say('session.listComma')) + say('session.listEnd');
  return (
    <div className={spare < 0 ? 'run-verdict tight' : 'run-verdict'} role="status">
      {spare < 0 && <p>{say('session.tight', { minutes: available, least, over: -spare })}</p>}
      {spare >= 0 && (
        <p>{changed ? say('session.adjusted', { planned, minutes: available }) : say('session.fits', { minutes: available })}</p>
      )}
      {gone.length > 0 && <p>{say('session.leftOut', { list: list(gone) })}</p>}
      {shortened.length > 0 && <p>{say('session.cut', { list: list(shortened) })}</p>}
      {spare > 0 && <p>{say('session.spare', { count: spare })}</p>}
    </div>
  );
}
