import { z } from 'zod';
import { digitsOf } from '../curriculum/helpLine.ts';
import { locales } from '../curriculum/locale.ts';
import type { Problem, Wording } from '../curriculum/problem.ts';
import { readText } from '../curriculum/read/files.ts';
import type { Hotline } from '../curriculum/schema/registries.ts';
import type { ValidationError } from '../curriculum/schema/validate.ts';
import { wordsFileOf } from '../curriculum/schema/yamlFiles.ts';
import { didYouMean } from '../curriculum/suggest.ts';
import { readYaml } from '../curriculum/yaml.ts';
import { hasForms, isAlike, isTree, type Tree } from '../i18n/overlay.ts';
import { model } from '../i18n/words.ts';
import { phoneNumbersIn } from './phoneNumbers.ts';

/** Finds the first number to ring in words, as it is written; undefined if there is none. */
type NumberIn = (words: string) => string | undefined;

/** What is wrong with the words that an edition has in place of the program's: `content/words/en.yaml`. */
export function problemsInEditionWords(root: string, hotlines: readonly Hotline[]): Problem[] {
  const registered = phoneNumbersIn(new Set(hotlines.map(digitsOf)));
  const numberIn: NumberIn = (words) => longNumber.exec(words)?.[0] ?? registered(words)[0]?.shown;
  return locales.flatMap((locale) => {
    const file = wordsFileOf(locale);
    const text = readText(root, file);
    if (text === undefined) return [];
    return readYaml({ file, text, linesBefore: 0 }, z.unknown(), 'edition-is-valid', (value) =>
      isTree(value) ? wrongIn(value, model as unknown as Tree, [], numberIn) : [notATree([])],
    ).problems;
  });
}

function wrongIn(own: Tree, known: Tree, path: readonly string[], numberIn: NumberIn): ValidationError[] {
  return Object.entries(own).flatMap(([key, value]): ValidationError[] => {
    const place = [...path, key];
    const before = known[key] ?? (hasForms(known, key) ? '' : undefined);
    if (before === undefined) return [unknown(place, key, Object.keys(known))];
    if (isTree(before)) return isTree(value) ? wrongIn(value, before, place, numberIn) : [notATree(place)];
    if (!isAlike(before, value)) return [otherForm(place, before)];
    return wrongWords(
      place,
      before,
      value as string | readonly string[],
      Object.values(known).filter((word) => typeof word === 'string'),
      numberIn,
    );
  });
}

/** A number that a child would ring, whatever it is; those of the list of help lines may be shorter. */
const longNumber = /\d(?:[ -]?\d){4,}/;

function wrongWords(path: string[], before: unknown, value: unknown, others: readonly string[], numberIn: NumberIn): ValidationError[] {
  const said = JSON.stringify(value);
  const number = numberIn(said);
  // Forms of one word have the gaps of all its forms.
  const known = gapsIn(before === '' ? others.join() : JSON.stringify(before));
  const gap = gapsIn(said).find(
    (name) =>
      ![
        ...known,
        'brand',
        'slug',
        'exampleLesson',
        'exampleIds',
        'paper',
        'halfPaper',
        'quarterPaper',
        'count',
        'licence',
        'licenceTerms',
        'licenceSentence',
        'licenceAt',
        'fontLicence',
      ].includes(name),
  );
  const name = path.join('.');
  return [
    ...(number === undefined
      ? []
      : [
          {
            path,
            message: { zh: `"${name}" 里有号码 ${number}。`, en: `"${name}" contains the number ${number}.` },
            hint: {
              zh: '这里不写号码：孩子出了事会照着打。求助电话只写在 content/hotlines.yaml。',
              en: 'Write no number here: a child in trouble would ring it. Help lines are in content/hotlines.yaml alone.',
            },
          },
        ]),
    ...(gap === undefined
      ? []
      : [
          {
            path,
            message: { zh: `"${name}" 里的 {{${gap}}} 没有东西可填。`, en: `"${name}" has the gap {{${gap}}}, which nothing fills.` },
            hint: known.length > 0 ? didYouMean(gap, known, (one) => `{{${one}}}`) : noGap,
          },
        ]),
  ];
}

const noGap: Wording = { zh: '删掉它：这里没有空要填。', en: 'Take it out: these words have no gaps.' };

function gapsIn(words: string): string[] {
  return [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!);
}

function unknown(path: string[], key: string, known: readonly string[]): ValidationError {
  const name = path.join('.');
  return {
    path,
    message: { zh: `界面里没有 "${name}" 这个词。`, en: `The interface has no words named "${name}".` },
    hint: didYouMean(key, known),
  };
}

function otherForm(path: string[], before: unknown): ValidationError {
  const name = path.join('.');
  const [zh, en] = Array.isArray(before)
    ? [`写成列表，一共 ${before.length} 条。`, `Write a list of ${before.length}.`]
    : ['写成一句话。', 'Write one text.'];
  return { path, message: { zh: `"${name}" 的写法不对。`, en: `"${name}" does not have the right form.` }, hint: { zh, en } };
}

function notATree(path: string[]): ValidationError {
  return {
    path,
    message: { zh: '这里要写一组词。', en: 'Words are expected here.' },
    hint: {
      zh: '一项一行：先写名字，再写 : 和一个空格，再写内容。',
      en: 'Write one word a line: its name, a colon, a space, and the words.',
    },
  };
}
