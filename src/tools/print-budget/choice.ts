import { type PrintChoice, readPupils, usualChoice } from '../../paper/budget.ts';

/** A choice from a link and from the device, and an impossible number in it. */
export interface Recalled {
  choice: PrintChoice;
  /** An impossible number of pupils in the address, unchanged. */
  impossible?: string;
}

/**
 * Reads the options for printing from the query of an address (`?pupils=48&sides=1&half=1`, as `linkParts` reads it) and from what is saved on the device. The number of a link is
 * what its sender means; that of an address which the page itself wrote may be older than the device's.
 */
export function recallChoice(params: URLSearchParams, remembered: number | undefined, isOwn = false): Recalled {
  const named = params.get('pupils');
  const linked = readPupils(named ?? '');
  const pupils = (isOwn ? (remembered ?? linked) : (linked ?? remembered)) ?? usualChoice.pupils;
  const choice: PrintChoice = {
    pupils,
    bothSides: params.get('sides') !== '1',
    halfSheets: params.get('half') === '1',
    booklets: params.get('booklet') === '1',
    share: [2, 4].find((share) => params.get('share') === String(share)) ?? usualChoice.share,
  };
  return named !== null && linked === undefined ? { choice, impossible: named } : { choice };
}

/** Returns the query with a choice: default values are omitted, other parameters are kept. */
export function queryWith(query: string, { pupils, bothSides, halfSheets, booklets, share }: PrintChoice): string {
  const params = new URLSearchParams(query);
  // Delete and append, so that the same choice always has the same address.
  const set = (name: string, value: string, isUsual: boolean) => {
    params.delete(name);
    if (!isUsual) params.set(name, value);
  };
  set('pupils', String(pupils), pupils === usualChoice.pupils);
  set('sides', '1', bothSides);
  set('half', '1', !halfSheets);
  set('booklet', '1', !booklets);
  set('share', String(share), share === usualChoice.share);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
