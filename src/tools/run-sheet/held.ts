import type { WorkshopPlan } from './plan.ts';
import type { Sheet } from './sheet.ts';

/** What of a workshop was held: for its certificates. */
export interface Held {
  /** The titles of the sessions that were held. */
  sessions: string[];
  /** The number of sessions in the guide. */
  planned: number;
  minutes: number;
}

export function heldOf({ sessions }: Sheet): Held {
  const held = sessions.filter(({ isOff }) => !isOff);
  return {
    sessions: held.map(({ title }) => title),
    planned: sessions.length,
    minutes: held.reduce((sum, { begins, ends }) => sum + ends - begins, 0),
  };
}

/** Hours and minutes of a number of minutes. */
export function hoursOf(minutes: number): { hours: number; rest: number } {
  return { hours: Math.floor(minutes / 60), rest: minutes % 60 };
}

/** A line of a certificate, and whether it is the one for the name. */
export interface CertificateLine {
  text: string;
  isName?: boolean;
}

/**
 * Returns the lines of a certificate. The guide's first sentence after the name says what someone has done who came to all of it: when a session was left
 * out, it gives way to what was held. What was held always follows it. The guide's other sentences (what the certificate does not mean, who signs) stay.
 */
export function certificateLines(
  { lines }: NonNullable<WorkshopPlan['certificate']>,
  { sessions, planned }: Held,
  facts: { part: string; held: string },
): CertificateLine[] {
  const name = lines.findIndex((line) => nameBlank.test(line));
  const claim = lines.findIndex((line, at) => at > name && !/_{2,}/.test(line));
  const isWhole = sessions.length === planned;
  const all = lines.map(
    (text, at): CertificateLine => ({
      text: at === claim && !isWhole ? facts.part : text,
      ...(at === name ? { isName: true } : {}),
    }),
  );
  const place = claim < 0 ? name + 1 : claim + 1;
  const added = claim < 0 && !isWhole ? [{ text: facts.part }, { text: facts.held }] : [{ text: facts.held }];
  return [...all.slice(0, place), ...added, ...all.slice(place)];
}

/** The blank for a name: the first that is long enough. */
export const nameBlank = /_{8,}/;
