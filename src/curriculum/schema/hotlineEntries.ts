import { builtInLocales } from '../locale.ts';
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

/** The digits by which a line is reached; none if only its name is written. */
function digitsIn(id: string, written: unknown): string {
  const number = fieldOf(written, 'number');
  return number === undefined && !/^\d+$/.test(id) ? '' : String(number ?? id).replace(/\D/g, '');
}

/** Times of a day, which languages write in other numbers: 20:00, 晚上八点, 8 pm. */
const timeOfDay = /[:：点]|\d\s*[ap]\.?\s?m\b|noon|midnight|o.clock/i;

/** Hours in which each language has a number that the other lacks: a family that reads one of them calls in vain. */
export function hoursThatDiffer(lines: readonly WrittenLine[]): ValidationError[] {
  const [original, ...others] = builtInLocales;
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
