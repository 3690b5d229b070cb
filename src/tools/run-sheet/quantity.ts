/** The quantity of an item for a workshop. */
export type Quantity =
  /** `copies` for every `sharedBy` people, and `spare` more. */
  | { for: 'people'; copies: number; sharedBy: number; spare: number }
  /** A fixed number, independent of the number of people. */
  | { for: 'all'; copies: number };

const chineseDigits = '零一二三四五六七八九十';
const englishNumbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const number = `(\\d{1,3}|[一两二三四五六七八九十]|${englishNumbers.slice(1).join('|')})`;
const chineseMeasure = '[张份套本支个根块条]';

/** Patterns of phrases in the guides; the first match counts. `order` says whether copies are the first or the second number. */
const phrases: { form: RegExp; read: (numbers: number[]) => Quantity }[] = [
  // 每三人 1 套 · 每 20 人 1 张
  {
    form: new RegExp(`每\\s*${number}\\s*人\\s*${number}\\s*${chineseMeasure}`),
    read: ([people, copies]) => ({ for: 'people', copies: copies!, sharedBy: people!, spare: 0 }),
  },
  // 每人 2 张
  { form: new RegExp(`每人\\s*${number}\\s*${chineseMeasure}`), read: ([copies]) => each(copies!) },
  // 1 set for every three people · 1 for every 20 people
  {
    form: new RegExp(`${number}\\s+(?:[a-z]+\\s+)?for every\\s+${number}\\s+people`, 'i'),
    read: ([copies, people]) => ({ for: 'people', copies: copies!, sharedBy: people!, spare: 0 }),
  },
  // 1 each · One each · 1 per person
  { form: new RegExp(`${number}\\s+(?:each|per person)`, 'i'), read: ([copies]) => each(copies!) },
  // 《九封信》2 份 · “Nine letters”, 2 copies
  {
    form: new RegExp(`[》”]\\s*[,，]?\\s*${number}\\s*(?:${chineseMeasure}|copies)`, 'i'),
    read: ([copies]) => ({ for: 'all', copies: copies! }),
  },
];

const spareForms = [new RegExp(`多印\\s*${number}\\s*${chineseMeasure}`), new RegExp(`and\\s+${number}\\s+spare`, 'i')];

/**
 * Extracts the quantity from a line of materials in Chinese or English: `关注记录表，每人 2 张`, `1 set for every three people`,
 * `1 each and 5 spare`. Undefined if it is not certain: then the line is shown as written.
 */
export function quantityIn(line: string): Quantity | undefined {
  for (const { form, read } of phrases) {
    const found = form.exec(line);
    if (!found) continue;
    const quantity = read(found.slice(1).map(numberIn));
    if (quantity.for === 'all') return quantity;
    const spare = spareForms.map((spareForm) => spareForm.exec(line)?.[1]).find((digits) => digits !== undefined);
    return { ...quantity, spare: spare === undefined ? 0 : numberIn(spare) };
  }
  return undefined;
}

/** Returns the number of copies for a number of people, rounded up. */
export function copiesFor(quantity: Quantity, people: number): number {
  if (quantity.for === 'all') return quantity.copies;
  return Math.ceil(people / quantity.sharedBy) * quantity.copies + quantity.spare;
}

function each(copies: number): Quantity {
  return { for: 'people', copies, sharedBy: 1, spare: 0 };
}

function numberIn(digits: string): number {
  if (/^\d/.test(digits)) return Math.max(1, Number(digits));
  if (digits === '两') return 2;
  const english = englishNumbers.indexOf(digits.toLowerCase());
  return english >= 0 ? english : chineseDigits.indexOf(digits);
}
