import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { type Look, look } from '../../curriculum/edition/look.ts';
import { usualTheme } from '../../curriculum/schema/editionLook.ts';

/** The icons of the project, drawn once; their colours are those of `kite.svg`. */
const kite = (name: string): Buffer => readFileSync(path.join('src/site/icons', name));

/** The sizes of an app's icon in pixels. A round one is cut to any shape, so that its drawing is smaller. */
export const icons = { '48': {}, '192': {}, '512': {}, 'round-512': { round: true } } as const;

export type IconName = keyof typeof icons;

/** The accent of the kite's tail is a little brighter where it is small. */
const colours = { paper: '#faf7f0', accent: '#c8371f' };

/** The icon of the site as a drawing: the kite in the colours of the edition, or the edition's own. */
export function iconSvg({ logo, colours: { paper, accent } }: Look = look): string {
  if (!logo) {
    const drawing = kite('kite.svg').toString('utf8').replaceAll(colours.paper, paper);
    return accent === usualTheme.accent ? drawing : drawing.replaceAll(colours.accent, accent);
  }
  return framed(logo.svg, paper, { corner: 10, margin: 6 });
}

/** An icon in pixels; undefined if the edition has the project's own look, whose icons are files. */
export function iconPng(name: IconName, edition: Look = look): Uint8Array<ArrayBuffer> {
  const { round } = { round: false, ...icons[name] };
  const isUsual = iconSvg(edition) === kite('kite.svg').toString('utf8');
  if (isUsual) return Uint8Array.from(kite(`kite-${name}.png`));
  const { logo, colours: own } = edition;
  const svg = logo
    ? framed(logo.svg, own.paper, round ? { corner: 0, margin: 14 } : { corner: 10, margin: 6 })
    : roundIf(round, iconSvg(edition), own.paper);
  const size = Number(/\d+$/.exec(name)![0]);
  return Uint8Array.from(new Resvg(svg, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } }).render().asPng());
}

/** A drawing on a square of paper, 64 units wide. */
function framed(drawing: string, paper: string, { corner, margin }: { corner: number; margin: number }): string {
  const inner = drawing.replace(/^[\s\S]*?<svg\b/, '<svg').replace(/^<svg\b([^>]*)>/, (_, attributes: string) => {
    const rest = attributes.replace(/\s(?:width|height|x|y|preserveAspectRatio)="[^"]*"/g, '');
    return `<svg${rest} x="${margin}" y="${margin}" width="${64 - 2 * margin}" height="${64 - 2 * margin}">`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="${corner}" fill="${paper}"/>${inner}</svg>\n`;
}

function roundIf(round: boolean, svg: string, paper: string): string {
  return round ? framed(svg, paper, { corner: 0, margin: 9 }) : svg;
}
