import { type Held, hoursOf } from '../../held.ts';
import { useWords } from '../words.ts';

/** The sentences of a certificate that say what was held: of a part of the workshop, and how often and how long. */
export function useHeldWords({ sessions, planned, minutes }: Held, workshop: string): { part: string; held: string } {
  const { say } = useWords();
  const { hours, rest } = hoursOf(minutes);
  const time =
    hours === 0 ? say('step.minutes', { count: rest }) : say(rest === 0 ? 'held.hours' : 'held.hoursAndMinutes', { count: hours, rest });
  const list = sessions.map((title) => say('session.title', { title })).join(say('held.comma'));
  return {
    part: say('held.part', { workshop, count: sessions.length, planned }),
    held: say('held.all', { count: sessions.length, time, list }),
  };
}
