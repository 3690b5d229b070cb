import { acceptJson, type Kept } from '../device/kept.ts';
import { calendarKey, exportedFrom } from './exported.ts';

export const keptCalendars: Kept = {
  thing: 'calendar',
  keys: [calendarKey],
  accept: acceptJson((saved) => {
    const exported = exportedFrom(saved);
    return exported.sequence === 0 ? undefined : exported;
  }),
};
