import type { Hotline } from './schema/registries.ts';

export type LineKind = Hotline['kind'];

/** How a line is reached, as page and paper show it: the number as it is written, or the address of a chat without `https://`. */
export function shownOf({ id, number, address }: Pick<Hotline, 'id' | 'number' | 'address'>): string {
  return address?.replace(/^https:\/\//, '') ?? number ?? id;
}

/** The link of a line by what is shown: `+44 800 1111` is dialled `tel:+448001111`. */
export function linkOf(shown: string, kind: LineKind = 'phone'): string {
  if (kind === 'chat') return `https://${shown}`;
  return `${kind === 'text' ? 'sms' : 'tel'}:${shown.replace(/[ -]/g, '')}`;
}

/** The digits of the number of a line; nothing for a chat. */
export function digitsOf(hotline: Hotline): string {
  return hotline.kind === 'chat' ? '' : shownOf(hotline).replace(/\D/g, '');
}
