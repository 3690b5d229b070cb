import { acceptJson, type Kept } from '../device/kept.ts';
import { tallyKey } from './key.ts';
import { isEmpty, talliesFrom } from './saved.ts';

export const keptTallies: Kept = {
  thing: 'tallies',
  keys: [tallyKey],
  accept: acceptJson((saved) => {
    const tallies = talliesFrom(saved);
    return isEmpty(tallies) ? undefined : tallies;
  }),
  inShort: (text) =>
    [...new Set(talliesFrom(JSON.parse(text)).tallies.map(({ form, group }) => `${group} ${form.document}`.trim()))].join(' · '),
};
