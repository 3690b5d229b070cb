/** A person or a place of the school's own, as it was typed on this device. */
export interface SchoolNumber {
  name: string;
  phone: string;
}

/** Returns the school's own people by the id of their blank, from what is saved on the device; without those of whom nothing was typed. */
export function schoolNumbers(saved: unknown): Map<string, SchoolNumber> {
  const people = (saved as { people?: unknown } | undefined)?.people;
  const entries = typeof people === 'object' && people !== null ? Object.entries(people) : [];
  return new Map(
    entries.flatMap(([id, person]): [string, SchoolNumber][] => {
      const [name, phone] = [text(person?.name), text(person?.phone)];
      return name + phone === '' ? [] : [[id, { name, phone }]];
    }),
  );
}

/** Returns a link that rings a number; undefined when it is more than a number, such as one with an extension. */
export function ringing(phone: string): string | undefined {
  const digits = phone.normalize('NFKC').replace(/[\s()-]/g, '');
  return /^\+?\d{3,15}$/.test(digits) ? `tel:${digits}` : undefined;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
