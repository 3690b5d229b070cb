import { acceptJson, type Kept } from '../device/kept.ts';
import { clockKey } from './clock.ts';
import { nothingPersonal, personalFrom, personalKey } from './personal.ts';

export const keptRunSheets: Kept = {
  thing: 'runSheets',
  keys: [personalKey],
  accept: acceptJson((saved) => {
    const personal = personalFrom(saved);
    return JSON.stringify(personal) === JSON.stringify(nothingPersonal) ? undefined : personal;
  }),
  inShort: (_, workshop) => workshop.toUpperCase(),
  namesPeople: true,
};

export const keptClocks: Kept = { thing: 'clocks', keys: [clockKey], accept: () => undefined, staysHere: true };
