import { acceptJson, type Kept } from '../device/kept.ts';
import { stampKey } from './key.ts';
import { isEmpty, nameOf, stampFrom } from './stamp.ts';

export const keptStamp: Kept = {
  thing: 'stamp',
  keys: [stampKey],
  accept: acceptJson((saved) => {
    const stamp = stampFrom(saved);
    return isEmpty(stamp) ? undefined : stamp;
  }),
  inShort: (text) => nameOf(stampFrom(JSON.parse(text))),
};
