import { overlapsOf } from '../overlaps.ts';
import type { SheetSession } from '../sheet.ts';
import { clockTime } from '../times.ts';
import { useWords } from './words.ts';

/** Warns of sessions that are on at the same time. */
export default function Overlaps({ sessions }: { sessions: readonly SheetSession[] }) {
  const { say } = useWords();
  const overlaps = overlapsOf(sessions);
  const named = ({ title, begins, ends }: SheetSession) =>
    say('overlap.session', { title, begins: clockTime(begins), ends: clockTime(ends) });
  return (
    <div role="status">
      {overlaps.map(({ first, second, minutes }) => (
        <p key={`${first.title} ${second.title}`} className="notice">
          {say('overlap.warning', { first: named(first), second: named(second), count: minutes })}
        </p>
      ))}
    </div>
  );
}
