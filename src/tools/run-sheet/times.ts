/** Formats minutes since midnight or since a start: 95 is `1:35`. Wraps at midnight. */
export function clockTime(minutes: number): string {
  const ofDay = ((minutes % 1440) + 1440) % 1440;
  return `${Math.floor(ofDay / 60)}:${String(ofDay % 60).padStart(2, '0')}`;
}

/** Parses `08:30` as minutes since midnight; undefined if it is not a time. */
export function minutesOfDay(time: string): number | undefined {
  const found = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(time);
  return found ? Number(found[1]) * 60 + Number(found[2]) : undefined;
}
