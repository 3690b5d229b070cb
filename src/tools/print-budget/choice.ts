import { type PrintChoice, readPupils, usualChoice } from '../../paper/budget.ts';

/** What a link or this device says of a class, and what of it cannot be. */
export interface Recalled {
  choice: PrintChoice;
  /** A number of pupils in the address that no class has, as it stands there. */
  impossible?: string;
}

/** How a class prints, from the query of an address (`?pupils=48&sides=1&half=1`) and from what the device remembers. */
export function recallChoice(query: string, remembered: string | undefined): Recalled {
  const params = new URLSearchParams(query);
  const named = params.get('pupils');
  const pupils = readPupils(named ?? '') ?? readPupils(remembered ?? '') ?? usualChoice.pupils;
  const choice: PrintChoice = {
    pupils,
    bothSides: params.get('sides') !== '1',
    halfSheets: params.get('half') === '1',
    booklets: params.get('booklet') === '1',
    share: [2, 4].find((share) => params.get('share') === String(share)) ?? usualChoice.share,
  };
  return named !== null && readPupils(named) === undefined ? { choice, impossible: named } : { choice };
}

/** The query with a choice in it: what is as usual is left out, what others put there stays. */
export function queryWith(query: string, { pupils, bothSides, halfSheets, booklets, share }: PrintChoice): string {
  const params = new URLSearchParams(query);
  // Taken out and put at the end, so that the same choice has the same address however it came about.
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
