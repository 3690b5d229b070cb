/** Whom a school names on one of the blanks. */
export interface Person {
  name: string;
  phone: string;
}

/** What a school types once. */
export interface Stamp {
  school: string;
  className: string;
  /** Whose name stands in the corner: the id of a blank, or none. */
  contact: string;
  /** By the id of the blank: `principal`. */
  people: Record<string, Person>;
}

export const emptyStamp: Stamp = { school: '', className: '', contact: 'class-teacher', people: {} };

/** The most characters that a field takes. */
export const longest = { school: 40, className: 20, name: 20, phone: 30 } as const;
export type FieldKind = keyof typeof longest;

/** Characters that nobody sees and that could mislead who reads, or break what is drawn: all but the joiners inside words. */
const unseen = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** What somebody typed as one line of visible text, and whether anything else was in it. Any script is kept. */
export function plainLine(typed: string, kind: FieldKind): { text: string; hadUnseen: boolean } {
  const spaced = typed.replace(/[\t\r\n\u2028\u2029]+/g, ' ');
  const seen = spaced.replace(unseen, '');
  const text = [...seen.normalize('NFC').replace(/\s+/g, ' ').trim()].slice(0, longest[kind]).join('').trim();
  return { text, hadUnseen: seen !== spaced };
}

/** A stamp out of whatever the device remembered. */
export function stampFrom(remembered: unknown): Stamp {
  const { school, className, contact, people } = record(remembered);
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

/** Whether nothing would be printed. Whose name stands in the corner is no content. */
export function isEmpty({ school, className, people }: Stamp): boolean {
  return school === '' && className === '' && Object.values(people).every(({ name, phone }) => name === '' && phone === '');
}

/**
 * The pieces that belong in a place, from left to right: school, class and contact in the corner; name and number on a blank,
 * or the one that `principal.phone` asks for. None when nothing was typed for it.
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

/** An id may come from anywhere, and be the name of something that every object has. */
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

/** By what a person knows the stamp: the school and the class, or whoever stands in it. */
export function nameOf(stamp: Stamp): string {
  const corner = piecesFor('corner', stamp);
  const people = Object.values(stamp.people).map(({ name, phone }) => name || phone);
  return (corner.length > 0 ? corner : people.filter((words) => words !== '')).join(' ');
}
