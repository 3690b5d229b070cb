/** A person of the school, for one of the blanks. */
export interface Person {
  name: string;
  phone: string;
}

/** The school's own words, typed once. */
export interface Stamp {
  school: string;
  className: string;
  /** The person in the corner: the id of a blank, or none. */
  contact: string;
  /** By the id of the blank: `principal`. */
  people: Record<string, Person>;
}

export const emptyStamp: Stamp = { school: '', className: '', contact: 'class-teacher', people: {} };

/** Maximum number of characters of each field. */
export const longest = { school: 40, className: 20, name: 20, phone: 30 } as const;
export type FieldKind = keyof typeof longest;

/** Invisible characters that could mislead readers or break the drawing, except joiners inside words. */
const unseen = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** Reduces typed text to one line of visible text in any script, and returns whether anything was removed. */
export function plainLine(typed: string, kind: FieldKind): { text: string; hadUnseen: boolean } {
  const spaced = typed.replace(/[\t\r\n\u2028\u2029]+/g, ' ');
  const seen = spaced.replace(unseen, '');
  const text = [...seen.normalize('NFC').replace(/\s+/g, ' ').trim()].slice(0, longest[kind]).join('').trim();
  return { text, hadUnseen: seen !== spaced };
}

/** Validates a saved stamp. */
export function stampFrom(saved: unknown): Stamp {
  const { school, className, contact, people } = record(saved);
  return {
    school: line(school, 'school'),
    className: line(className, 'className'),
    contact: typeof contact === 'string' ? contact : emptyStamp.contact,
    people: Object.fromEntries(
      Object.entries(record(people)).map(([id, person]) => {
        const { name, phone } = record(person);
        return [id, { name: line(name, 'name'), phone: line(phone, 'phone') }];
      }),
    ),
  };
}

/** Whether nothing would be printed. The choice of a contact alone does not count. */
export function isEmpty({ school, className, people }: Stamp): boolean {
  return school === '' && className === '' && Object.values(people).every(({ name, phone }) => name === '' && phone === '');
}

/**
 * Returns the pieces of text for a place, from left to right: school, class and contact in the corner; name and number on a blank, or
 * only one of them for a field like `principal.phone`. Empty when nothing was typed for it.
 */
export function piecesFor(field: string, stamp: Stamp): string[] {
  if (field === 'corner') {
    const { name, phone } = personIn(stamp, stamp.contact) ?? { name: '', phone: '' };
    return [stamp.school, stamp.className, name, phone].filter(written);
  }
  const [id, part] = field.split('.');
  const person = personIn(stamp, id!);
  if (!person) return [];
  return (part === 'name' ? [person.name] : part === 'phone' ? [person.phone] : [person.name, person.phone]).filter(written);
}

/** Looks up a person. Ids are untrusted and could be the name of an inherited property. */
function personIn({ people }: Stamp, id: string): Person | undefined {
  return Object.hasOwn(people, id) ? people[id] : undefined;
}

function written(text: string): boolean {
  return text !== '';
}

function line(value: unknown, kind: FieldKind): string {
  return typeof value === 'string' ? plainLine(value, kind).text : '';
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** Returns a name for the stamp: the school and the class, or the people in it. */
export function nameOf(stamp: Stamp): string {
  const corner = piecesFor('corner', stamp);
  const people = Object.values(stamp.people).map(({ name, phone }) => name || phone);
  return (corner.length > 0 ? corner : people.filter((words) => words !== '')).join(' ');
}
