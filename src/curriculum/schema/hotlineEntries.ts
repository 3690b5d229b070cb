import { type Locale, requiredLocales } from '../locale.ts';
import { type Entry, fieldOf } from './relations.ts';
import type { ValidationError } from './validate.ts';

/** An entry of the list of help lines: its id and its path, and what is written in it. */
export interface WrittenLine extends Entry {
  written: unknown;
}

/** Two entries of one number: sheets would print it as two lines, one of which is wrong or not there. A number may be rung and texted. */
export function numbersTwice(lines: readonly WrittenLine[]): ValidationError[] {
  const reached = lines.map(({ id, written }) => ({ id, kind: fieldOf(written, 'kind') ?? 'phone', digits: digitsIn(id, written) }));
  return lines.flatMap(({ id, path, written }, index): ValidationError[] => {
    const own = reached[index]!;
    // An id that is there twice, or that is another number, is reported as such.
    if (/^\d+$/.test(id) && id !== own.digits) return [];
    const first = reached.findIndex((other) => other.digits === own.digits && other.kind === own.kind && other.id !== id);
    if (own.digits === '' || own.kind === 'chat' || first < 0 || first > index) return [];
    const number = fieldOf(written, 'number');
    return [
      {
        path: [...path, number === undefined ? 'id' : 'number'],
        message: {
          zh: `号码 "${String(number ?? id)}" 已经是 "${reached[first]!.id}" 那一条的了。`,
          en: `The number "${String(number ?? id)}" is already that of the entry "${reached[first]!.id}".`,
        },
        hint: {
          zh: '照来源核对号码；真是同一个号码，就并成一条，for 里把用处都写上。',
          en: 'Compare it with its source. If both are right, make them one entry whose "for" lists both purposes.',
        },
      },
    ];
  });
}

/** Blanks that are called like another one: on paper and in the form of the stamp no one could tell which of the two to fill in. */
export function namesTwice(blanks: readonly WrittenLine[]): ValidationError[] {
  const nameOf = ({ written }: WrittenLine, locale: Locale) => fieldOf(fieldOf(written, 'name'), locale);
  return blanks.flatMap((blank, index): ValidationError[] => {
    const sameIn = (locale: Locale) =>
      blanks.slice(0, index).find((other) => other.id !== blank.id && plain(nameOf(other, locale)) === plain(nameOf(blank, locale)));
    const locale = requiredLocales.find((one) => plain(nameOf(blank, one)) !== undefined && sameIn(one));
    if (!locale) return [];
    const [name, other] = [nameOf(blank, locale), sameIn(locale)!.id];
    return [
      {
        path: [...blank.path, 'name', locale],
        message: {
          zh: `空格 "${blank.id}" 叫 "${name}"，"${other}" 也叫这个。`,
          en: `The blank "${blank.id}" is called "${name}", as "${other}" is.`,
        },
        hint: {
          zh: '印出来分不清填哪个：改掉一个名字，或者只留一个。',
          en: 'On paper the two could not be told apart: change one of the names, or keep one of the two.',
        },
      },
    ];
  });
}

/** A name as it is read: without case, invisible characters and spaces. */
function plain(name: unknown): string | undefined {
  return typeof name === 'string'
    ? name
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s\p{Cf}]+/gu, '')
    : undefined;
}

/** The digits by which a line is reached; none if only its name is written. */
function digitsIn(id: string, written: unknown): string {
  const number = fieldOf(written, 'number');
  return number === undefined && !/^\d+$/.test(id) ? '' : String(number ?? id).replace(/\D/g, '');
}

/** Times of a day, which languages write in other numbers: 20:00, 晚上八点, 8 pm. */
const timeOfDay = /[:：点]|\d\s*[ap]\.?\s?m\b|noon|midnight|o.clock/i;

/** Hours in which each language has a number that the other lacks: a family that reads one of them calls in vain. */
export function hoursThatDiffer(lines: readonly WrittenLine[]): ValidationError[] {
  const [original, ...others] = requiredLocales;
  return lines.flatMap(({ id, path, written }) =>
    others.flatMap((locale): ValidationError[] => {
      const hours = fieldOf(written, 'hours');
      const texts = [fieldOf(hours, original!), fieldOf(hours, locale)].map((text) =>
        typeof text === 'string' ? text.normalize('NFKC') : '',
      );
      if (texts.some((text) => timeOfDay.test(text))) return [];
      const [own, other] = texts.map((text) => [...new Set(text.match(/\d+/g) ?? [])]) as [string[], string[]];
      const [lacking, added] = [own.filter((number) => !other.includes(number)), other.filter((number) => !own.includes(number))];
      if (lacking.length === 0 || added.length === 0) return [];
      return [
        {
          path: [...path, 'hours'],
          message: {
            zh: `"${id}" 的 hours 对不上：${original} 写的是 ${lacking.join('、')}，${locale} 写的是 ${added.join('、')}。`,
            en: `The hours of "${id}" differ: ${original} says ${lacking.join(', ')}, ${locale} says ${added.join(', ')}.`,
          },
          hint: { zh: '照来源核对，改掉写错的那个。', en: 'Compare them with the source and correct the wrong one.' },
        },
      ];
    }),
  );
}
