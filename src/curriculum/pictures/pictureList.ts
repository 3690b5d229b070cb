import type { Locale, Localized } from '../locale.ts';
import { type PictureKind, pictureKinds } from '../schema/pictures.ts';
import type { SuppliedPicture } from './supply.ts';

const headings: Readonly<Record<PictureKind, Localized>> = {
  weather: { zh: '天气', en: 'Weather' },
  people: { zh: '人', en: 'People' },
  body: { zh: '身体', en: 'Parts of the body' },
  thing: { zh: '东西', en: 'Things' },
  place: { zh: '地方', en: 'Places' },
  journey: { zh: '车船', en: 'Journeys' },
  living: { zh: '动植物', en: 'Animals and plants' },
  sheet: { zh: '可以写、涂、画的形状', en: 'Shapes to write, colour or draw in' },
};

const others: Localized = { zh: '别的', en: 'Others' };

const [begin, end] = ['<!-- pictures -->', '<!-- /pictures -->'];

/** How long a line of a page in English may be. */
const lineLength = 136;

/** Returns a page for writers with the list of pictures between its two marks written again. */
export function withPictureList(page: string, pictures: readonly SuppliedPicture[], locale: Locale): string {
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`The page has no ${begin} … ${end}.`);
  return `${before}${begin}\n\n${pictureList(pictures, locale)}\n${end}${after}`;
}

/** Returns the pictures by what they show, as a list in Markdown. */
function pictureList(pictures: readonly SuppliedPicture[], locale: Locale): string {
  const [stop, colon] = locale === 'zh' ? ['、', '：'] : [', ', ': '];
  const items = [...pictureKinds, undefined].flatMap((wanted) => {
    const shown = pictures.filter(({ kind }) => kind === wanted);
    if (shown.length === 0) return [];
    const entries = shown.map(({ name, title }) => (title ? `\`${name}\` ${title[locale]}` : `\`${name}\``));
    return [wrapped(`* ${(wanted ? headings[wanted] : others)[locale]}${colon}${entries.join(stop)}`)];
  });
  return `${items.join('\n')}\n`;
}

/** Breaks a list item at spaces; Chinese has none and stays on one line. */
function wrapped(item: string): string {
  const lines = [''];
  for (const word of item.split(/(?<=,) /)) {
    const longer = lines.at(-1) === '' ? word : `${lines.at(-1)} ${word}`;
    if (longer.length <= lineLength || lines.at(-1) === '') lines[lines.length - 1] = longer;
    else lines.push(`  ${word}`);
  }
  return lines.join('\n');
}
