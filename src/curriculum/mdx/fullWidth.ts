import type { Problem, Wording } from '../problem.ts';
import { placeAt } from '../tree.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type Tag, tagsIn } from './tags.ts';

/** The signs around a block as typed on a Chinese keyboard, and as MDX reads them. */
const halfWidth: Readonly<Record<string, string>> = {
  '＜': '<',
  '〈': '<',
  '《': '<',
  '＞': '>',
  '〉': '>',
  '》': '>',
  '／': '/',
  '＝': '=',
  '“': '"',
  '”': '"',
  '„': '"',
  '＂': '"',
  '‘': '"',
  '’': '"',
};

const hint: Wording = {
  zh: '写块两边的符号时，先把输入法切换到英文。',
  en: 'Switch the keyboard to half-width (英文输入) for the signs round a block.',
};

/**
 * Finds blocks written with full-width signs, in whole or in part, and returns the corrected text. Other positions stay the same, so that
 * the rest is checked in the same run.
 */
export function correctFullWidth(file: string, text: string, vocabulary: Vocabulary): { text: string; problems: Problem[] } {
  const names = new Map([...vocabulary.keys()].map((name) => [name.toLowerCase(), name]));
  const problems: Problem[] = [];
  const corrected = text.split('');
  for (const tag of tagsIn(text)) {
    if (tag.fullWidth.length === 0) continue;
    const name = nameOf(tag, text, vocabulary, names);
    if (name === undefined) continue;
    for (const index of tag.fullWidth) corrected[index] = halfWidth[text[index]!] ?? text[index]!;
    corrected.splice(text.indexOf(tag.name, tag.at), name.length, ...name);
    problems.push(problemOf(file, text, tag, corrected.slice(tag.at, tag.end).join('')));
  }
  return { text: corrected.join(''), problems };
}

/**
 * Returns the name of the intended block; undefined for text that only looks like one. 《story》 may be a book; 《Story》 in a lesson rarely
 * is.
 */
function nameOf({ name, at, whole }: Tag, text: string, vocabulary: Vocabulary, names: ReadonlyMap<string, string>): string | undefined {
  if (text[at] === '<') return name;
  if (!whole) return undefined;
  return '《〈'.includes(text[at]!) ? (vocabulary.has(name) ? name : undefined) : names.get(name.toLowerCase());
}

function problemOf(file: string, text: string, tag: Tag, meant: string): Problem {
  const [first] = tag.fullWidth;
  const written = inOneLine(text.slice(tag.at, tag.end));
  const sign = text[first!]!;
  const message: Wording =
    first === tag.at
      ? { zh: `${written} 用了全角符号，不是块。`, en: `${written} is written with full-width signs, so it is not a block.` }
      : {
          zh: `这里是全角的 ${sign}，块要写成 ${halfWidth[sign]}。`,
          en: `There is a ${sign} here; a block is written with ${halfWidth[sign]}.`,
        };
  const whole: Wording = { zh: `写成 ${inOneLine(meant)}。${hint.zh}`, en: `Write ${inOneLine(meant)}. ${hint.en}` };
  const fix = [{ ...placeAt(text, tag.at), written: text.slice(tag.at, tag.end), text: meant }];
  return {
    id: 'signs-are-half-width',
    severity: 'error',
    file,
    ...placeAt(text, first!),
    message,
    hint: tag.whole ? whole : hint,
    ...(tag.whole ? { fix } : {}),
  };
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
