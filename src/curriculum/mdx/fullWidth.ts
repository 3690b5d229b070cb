import type { Vocabulary } from '../vocabulary.ts';

/** The signs round a block as a Chinese keyboard writes them, and as MDX reads them. */
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
  '　': ' ',
};

const tag = /[＜〈《<]\s*[/／]?\s*([A-Za-z]+)[^＜〈《＞〉》<>]*[＞〉》>]/gu;

export const halfWidthHint = 'Switch the keyboard to half-width (英文输入) for the signs round a block.';

/**
 * The blocks in a text that are none, because their signs are full-width: `＜Say＞`. Each as it is written, as it should be,
 * and where it begins.
 */
export function fullWidthTags(text: string, vocabulary: Vocabulary): { written: string; meant: string; at: number }[] {
  const names = new Map([...vocabulary.keys()].map((name) => [name.toLowerCase(), name]));
  const exact = (name: string) => (vocabulary.has(name) ? name : undefined);
  return [...text.matchAll(tag)].flatMap((match) => {
    // 《story》 may be a book; 《Story》 in a lesson is hardly one.
    const name = /[《〈]/.test(match[0]) ? exact(match[1]!) : names.get(match[1]!.toLowerCase());
    if (!name) return [];
    const meant = match[0].replace(match[1]!, name).replace(/./gu, (sign) => halfWidth[sign] ?? sign);
    return [{ written: match[0], meant, at: match.index }];
  });
}

/** The full-width sign at which the parser of MDX stumbled, and what it should be; undefined when it was something else. */
export function fullWidthSign(reason: string): { written: string; meant: string } | undefined {
  const written = /^Unexpected character `(.)`/u.exec(reason)?.[1];
  const meant = written === undefined ? undefined : halfWidth[written];
  return written !== undefined && meant !== undefined ? { written, meant } : undefined;
}
