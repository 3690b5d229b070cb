import { Resvg } from '@resvg/resvg-js';
import { fontFiles } from '../../blocks/fonts.ts';
import { licenceIn } from '../../curriculum/edition/licence.ts';
import { look } from '../../curriculum/edition/look.ts';
import { familiesFor } from '../../curriculum/edition/ownFonts.ts';
import { direction, languageTag, like } from '../../curriculum/locale.ts';
import { inks } from '../../curriculum/schema/editionLook.ts';
import { pngOf } from '../../lib/png.ts';
import { textWidth } from '../../lib/textWidth.ts';
import { logoShapes } from '../../print/logoShapes.ts';
import { escaped } from '../xmlText.ts';
import type { StoryBook } from './book.ts';

/** The cover in the units of its drawing: three to four, as libraries of books show it. */
const [width, height] = [600, 800];
/** Pixels to a unit. */
const scale = 1.5;
const margin = 60;

/** The colours of the site (`site/styles/tokens.css`). */
const { paper, sheet, accent } = look.colours;
const { ink, 'ink-soft': soft } = inks;

/** The cover: the kite of the first page, whose line leads to the title. */
export function coverPng(book: Pick<StoryBook, 'title' | 'subtitle' | 'author' | 'locale'>): Uint8Array {
  // Another script than these two is in one of the other fonts.
  const usual = like[book.locale] === 'zh' ? /NotoSerifSC/ : /SourceSerif4/;
  const own = (look.fonts ?? []).flatMap(({ files }) => files);
  const fonts = fontFiles.filter(
    (file) => usual.test(file) || own.includes(file) || !/^[\p{Script=Han}\p{Script=Latin}\P{L}]*$/u.test(book.title),
  );
  const {
    pixels,
    width: across,
    height: down,
  } = new Resvg(coverSvg(book), {
    fitTo: { mode: 'width', value: width * scale },
    background: paper,
    font: { loadSystemFonts: false, fontFiles: fonts, defaultFontFamily: 'Noto Serif SC' },
  }).render();
  return inPalette(pixels, across, down);
}

function coverSvg({ title, subtitle, author, locale }: Pick<StoryBook, 'title' | 'subtitle' | 'author' | 'locale'>): string {
  const [own] = familiesFor(look.fonts ?? [], languageTag[locale], 'serif');
  const family = own ?? (like[locale] === 'zh' ? 'Noto Serif SC' : 'Source Serif 4');
  const { lines, size } = titleLines(title);
  const isFromRight = direction[locale] === 'rtl';
  const x = isFromRight ? width - margin : margin;
  const say = (words: string, y: number, style: string) =>
    `<text x="${x}" y="${y}" text-anchor="${isFromRight ? 'end' : 'start'}" font-family="${family}" ${style}>${escaped(words)}</text>`;
  const top = 590 - (lines.length - 1) * size * 1.25;
  const titles = lines.map((line, index) => say(line, top + index * size * 1.25, `font-size="${size}" font-weight="700" fill="${ink}"`));
  const below = 590 + 56;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">
<rect width="${width}" height="${height}" fill="${paper}"/>
${look.cover ? ownDrawing(look.cover.svg) : kiteDrawing}
${titles.join('\n')}
${say(subtitle, below, `font-size="30" fill="${soft}"`)}
<path d="M${margin} 712H${width - margin}" stroke="${ink}" stroke-width="1.5"/>
${say(`${author} · ${licenceIn(locale).name}`, 750, `font-size="24" fill="${soft}"`)}
</svg>`;
}

const kiteDrawing = `<g transform="translate(170 40) scale(0.98)" fill="none" stroke="${ink}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">
<path stroke-width="2" d="M-230 372C-120 420 118 384 150 322 178 268 214 204 240 150"/>
<path fill="${sheet}" d="M268 14c22 26 46 48 74 68-32 26-68 48-106 64-10-34-16-66-16-100 18-8 34-18 48-32z"/>
<path stroke-width="2" d="M268 14c-6 44-18 88-32 132M220 46c42 8 82 20 122 36"/>
<path stroke="${accent}" stroke-width="3.5" d="M236 146c34 12 62 0 72 28 10 30-30 36-22 64 6 22 34 26 52 12"/>
<path stroke="${accent}" fill="${accent}" stroke-width="1.5" d="M308 172l-20 8 4-22zM308 172l22-2-12 20zM286 236l-22-4 14-16zM286 236l20-10-2 22z"/>
<path stroke="${soft}" stroke-width="2" d="M40 120c8-18 34-18 40 2 10-10 30-4 28 14M132 46c6-14 26-14 30 2 8-8 22-2 22 10"/>
</g>`;

/** The drawing of the edition above the title. */
function ownDrawing(svg: string): string {
  const { width: across, height: down, shapes } = logoShapes(svg);
  const scale = Math.min(380 / across, 380 / down);
  const paths = shapes.map(
    ({ path, fill, line }) =>
      `<path d="${path}" fill="${fill === undefined ? 'none' : fill === 'white' ? sheet : ink}"${line > 0 ? ` stroke="${ink}" stroke-width="${line}"` : ''}/>`,
  );
  return `<g transform="translate(${(width - across * scale) / 2} ${45 + (380 - down * scale) / 2}) scale(${scale})" stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</g>`;
}

/** The title in the largest size in which it has one line or two. */
function titleLines(title: string): { lines: string[]; size: number } {
  // Bold Latin letters are wider than half a character.
  const room = (size: number) => ((width - 2 * margin) / size) * (/[a-z]/i.test(title) ? 0.9 : 1);
  const size = [80, 66, 54, 46].find((wanted, index) => wrapped(title, room(wanted)).length <= (index === 0 ? 1 : 2)) ?? 40;
  return { lines: wrapped(title, room(size)).slice(0, 3), size };
}

/** Words are kept whole where there are spaces; else a line ends after any character. */
function wrapped(text: string, most: number): string[] {
  const pieces = /\s/.test(text) ? text.split(/(?<=\s)/) : [...text];
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth((last + piece).trim()) <= most) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}

/** Ten shades from paper to ink, then the accent on paper: all that the drawing has, in four bits a pixel. */
const palette = [
  ...Array.from({ length: 11 }, (_, index) => mixed(paper, ink, index / 10)),
  ...Array.from({ length: 4 }, (_, index) => mixed(paper, accent, (index + 1) / 4)),
  rgb(sheet),
];

function rgb(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function mixed(from: string, to: string, share: number): number[] {
  const [one, other] = [rgb(from), rgb(to)];
  return one.map((value, index) => Math.round(value + (other[index]! - value) * share));
}

function inPalette(pixels: Uint8Array, across: number, down: number): Uint8Array {
  const row = Math.ceil(across / 2) + 1;
  const rows = new Uint8Array(row * down);
  const known = new Map<number, number>();
  for (let y = 0; y < down; y += 1) {
    for (let x = 0; x < across; x += 1) {
      const at = (y * across + x) * 4;
      const key = (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;
      const index = known.get(key) ?? nearest(pixels.subarray(at, at + 3));
      known.set(key, index);
      rows[y * row + 1 + (x >> 1)]! |= index << (x % 2 === 0 ? 4 : 0);
    }
  }
  return pngOf({ width: across, height: down, colours: 'palette', rows }, [['PLTE', Uint8Array.from(palette.flat())]]);
}

function nearest(colour: Uint8Array): number {
  const distance = (other: readonly number[]) => other.reduce((sum, value, index) => sum + (value - colour[index]!) ** 2, 0);
  const distances = palette.map(distance);
  return distances.indexOf(Math.min(...distances));
}
