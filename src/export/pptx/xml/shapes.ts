import svgpath from 'svgpath';
import { escaped } from '../../xmlText.ts';
import { boxFromRight, styleFromRight } from '../fromRight.ts';
import { themeColour } from '../look.ts';
import type { Box, Caption, Drawn, LayoutName, Place, PlaceName, SlidePicture, SlideTable, TextStyle, Words } from '../slide.ts';
import { margin, type SlideFormat } from '../slideFormat.ts';
import { padding } from '../slides/table.ts';
import { emu } from './markup.ts';
import { bodyProperties, levelStyle, listStyle, paragraphs } from './text.ts';

/** Numbers the shapes of a part: each needs an id of its own. */
export class Ids {
  private last = 1;
  next(): number {
    this.last += 1;
    return this.last;
  }
}

/** The numbers by which the words of a slide find their place in the layout; a title has none. */
const indexOf: Readonly<Record<PlaceName, number>> = { title: 0, label: 11, body: 12, minutes: 13, label2: 14, body2: 15, closing: 16 };

function placeholder(place: PlaceName, layout: LayoutName): string {
  if (place === 'title') return `<p:ph type="${layout === 'cover' ? 'ctrTitle' : 'title'}"/>`;
  return `<p:ph type="body"${place === 'body' ? '' : ' sz="quarter"'} idx="${indexOf[place]}"/>`;
}

function transform({ x, y, w, h }: Box, element = 'a:xfrm'): string {
  return `<${element}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></${element}>`;
}

/** A place in a layout, with the words that ask for words. */
export function placeShape(ids: Ids, layout: LayoutName, name: PlaceName, place: Place, prompt: string, lang: string): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${ids.next()}" name="${escaped(prompt)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr>${placeholder(name, layout)}</p:nvPr></p:nvSpPr><p:spPr>${transform(place.box)}${outlineOf(place)}</p:spPr>` +
    `<p:txBody>${bodyProperties(place.style)}${listStyle(place.style)}${paragraphs([[{ text: prompt, strong: false }]], { lang })}</p:txBody></p:sp>`
  );
}

function outlineOf({ outline }: Place): string {
  return outline ? `<a:prstGeom prst="${outline}"><a:avLst/></a:prstGeom>${pen('ink', 2)}` : '';
}

/** Words of a slide in their place. Only what differs from the place is written. */
export function wordsShape(
  ids: Ids,
  layout: LayoutName,
  place: Place,
  { place: name, lines, box, style }: Words,
  title: string,
  lang: string,
): string {
  const isMoved = box !== undefined && JSON.stringify(box) !== JSON.stringify(place.box);
  // Not every program takes an outline from the layout.
  const moved = `${isMoved ? transform(box) : ''}${outlineOf(place)}`;
  const size = style?.size === undefined || style.size === place.style.size ? {} : { size: style.size };
  const { bullet } = place.style;
  const indent = bullet === undefined || !('size' in size) ? {} : { indent: bulletIndentOf(size.size!) };
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${ids.next()}" name="${escaped(title)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr>${placeholder(name, layout)}</p:nvPr></p:nvSpPr><p:spPr>${moved}</p:spPr><p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>` +
    `${paragraphs(lines, { lang, strong: place.style.strong ?? false, ...size, ...indent })}</p:txBody></p:sp>`
  );
}

function bulletIndentOf(size: number): string {
  return `<a:pPr marL="${emu(size * 1.2)}" indent="${emu(-size * 1.2)}"/>`;
}

/** Words at a point of a drawing. */
export function captionShape(ids: Ids, { name, lines, box, style }: Caption, lang: string): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${ids.next()}" name="${escaped(name)}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>` +
    `<p:txBody>${bodyProperties(style)}<a:lstStyle/>${paragraphs(lines, { lang, style })}</p:txBody></p:sp>`
  );
}

/** A picture; `relation` names its file. */
export function pictureShape(ids: Ids, { name, alt, box }: SlidePicture, relation: string): string {
  return (
    `<p:pic><p:nvPicPr><p:cNvPr id="${ids.next()}" name="${escaped(name)}" descr="${escaped(alt)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr>` +
    `<p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `<p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
  );
}

export function tableShape(ids: Ids, table: SlideTable, lang: string): string {
  const { name, box, heads, columns, rows, size, fromRight } = table;
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  const grid = columns.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
  const body = rows.map(({ height, cells }, row) => {
    const written = cells.map((cell, column) => {
      const isHead = heads === 'first-row' ? row === 0 : column === 0;
      const plain: TextStyle = { size, title: isHead, strong: isHead };
      const style = fromRight ? styleFromRight(plain) : plain;
      const text = paragraphs([cell], { lang, style });
      return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${text}</a:txBody>${cellProperties(heads, row, column)}</a:tc>`;
    });
    return `<a:tr h="${emu(height)}">${written.join('')}</a:tr>`;
  });
  return (
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${ids.next()}" name="${escaped(name)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>` +
    `${transform({ ...box, h: height }, 'p:xfrm')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl>` +
    `<a:tblPr ${heads === 'first-row' ? 'firstRow' : 'firstCol'}="1"${fromRight ? ' rtl="1"' : ''}/><a:tblGrid>${grid}</a:tblGrid>${body.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
  );
}

/** Thin lines between columns below heads, and between rows next to heads. */
function cellProperties(heads: SlideTable['heads'], row: number, column: number): string {
  const none = (side: string) => `<a:ln${side} w="0"><a:noFill/></a:ln${side}>`;
  const rule = (side: string) =>
    `<a:ln${side} w="${emu(1.5)}"><a:solidFill><a:schemeClr val="${themeColour.ink}"/></a:solidFill></a:ln${side}>`;
  const left = heads === 'first-row' && column > 0 ? rule('L') : none('L');
  const top = heads === 'first-column' && row > 0 ? rule('T') : none('T');
  return (
    `<a:tcPr marL="${emu(padding.side)}" marR="${emu(padding.side)}" marT="${emu(padding.end)}" marB="${emu(padding.end)}" anchor="t">` +
    `${left}${none('R')}${top}${none('B')}<a:noFill/></a:tcPr>`
  );
}

/** What has no words for a screen reader. */
const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** Shapes without words; those that follow one another and have one name are a group. */
export function drawnShapes(ids: Ids, drawn: readonly Drawn[]): string {
  const groups: Drawn[][] = [];
  for (const shape of drawn) {
    const last = groups.at(-1);
    if (last?.[0]?.name === shape.name) last.push(shape);
    else groups.push([shape]);
  }
  return groups.map((group) => (group.length === 1 ? drawnShape(ids, group[0]!) : groupOf(ids, group))).join('');
}

function groupOf(ids: Ids, group: readonly Drawn[]): string {
  const left = Math.min(...group.map(({ box }) => box.x));
  const top = Math.min(...group.map(({ box }) => box.y));
  const right = Math.max(...group.map(({ box }) => box.x + box.w));
  const bottom = Math.max(...group.map(({ box }) => box.y + box.h));
  const [x, y, w, h] = [left, top, right - left, bottom - top].map(emu);
  return (
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${ids.next()}" name="${group[0]!.name}">${decorative}</p:cNvPr><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${w}" cy="${h}"/><a:chOff x="${x}" y="${y}"/><a:chExt cx="${w}" cy="${h}"/></a:xfrm></p:grpSpPr>` +
    `${group.map((shape) => drawnShape(ids, shape)).join('')}</p:grpSp>`
  );
}

function drawnShape(ids: Ids, { name, box, geometry, fill, line, weight = 1 }: Drawn): string {
  const id = ids.next();
  const filled = fill ? `<a:solidFill><a:schemeClr val="${themeColour[fill]}"/></a:solidFill>` : '<a:noFill/>';
  const outline = line ? pen(line, weight) : '<a:ln><a:noFill/></a:ln>';
  const properties = `<p:cNvPr id="${id}" name="${name}">${decorative}</p:cNvPr>`;
  if (geometry === 'line')
    return `<p:cxnSp><p:nvCxnSpPr>${properties}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>${transform(box)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>${outline}</p:spPr></p:cxnSp>`;
  const shape = typeof geometry === 'string' ? `<a:prstGeom prst="${geometry}"><a:avLst/></a:prstGeom>` : customGeometry(geometry);
  return (
    `<p:sp><p:nvSpPr>${properties}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${transform(box)}${shape}${filled}${outline}</p:spPr>` +
    '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US" dirty="0"/></a:p></p:txBody></p:sp>'
  );
}

function pen(colour: keyof typeof themeColour, weight: number): string {
  return `<a:ln w="${emu(weight)}" cap="rnd"><a:solidFill><a:schemeClr val="${themeColour[colour]}"/></a:solidFill><a:round/></a:ln>`;
}

/** A path of SVG as a shape of a presentation, in hundredths of the units of its drawing. */
function customGeometry({ path, view }: Exclude<Drawn['geometry'], string>): string {
  const point = (x: number, y: number) => `<a:pt x="${Math.round(x * 100)}" y="${Math.round(y * 100)}"/>`;
  const steps: string[] = [];
  svgpath(path)
    .abs()
    .unshort()
    .iterate(([letter, ...n], _, x, y) => {
      const numbers = n as number[];
      if (letter === 'M') steps.push(`<a:moveTo>${point(numbers[0]!, numbers[1]!)}</a:moveTo>`);
      else if (letter === 'L') steps.push(`<a:lnTo>${point(numbers[0]!, numbers[1]!)}</a:lnTo>`);
      else if (letter === 'H') steps.push(`<a:lnTo>${point(numbers[0]!, y)}</a:lnTo>`);
      else if (letter === 'V') steps.push(`<a:lnTo>${point(x, numbers[0]!)}</a:lnTo>`);
      else if (letter === 'C')
        steps.push(
          `<a:cubicBezTo>${point(numbers[0]!, numbers[1]!)}${point(numbers[2]!, numbers[3]!)}${point(numbers[4]!, numbers[5]!)}</a:cubicBezTo>`,
        );
      else steps.push('<a:close/>');
    });
  const [width, height] = view;
  return (
    '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>' +
    `<a:pathLst><a:path w="${width * 100}" h="${height * 100}">${steps.join('')}</a:path></a:pathLst></a:custGeom>`
  );
}

/** The foot of slides: which sheet of the curriculum they were made from, and the number of the slide. */
export interface Foot {
  foot: string;
  lang: string;
  format: SlideFormat;
  /** Whether the language is written from right to left. */
  isFromRight: boolean;
  names: { foot: string; number: string };
  /** Whether the places are defined here, as on the master; layouts and slides inherit them. */
  placed: boolean;
}

export function footShapes(ids: Ids, { foot, lang, format, isFromRight, names, placed }: Foot): string {
  const { width } = format;
  const properties = `<a:rPr lang="${lang}"${lang.startsWith('zh') ? ' altLang="en-US"' : ''} dirty="0"/>`;
  const shape = (name: string, type: string, index: number, box: Box, align: 'left' | 'right', words: string) => {
    const plain: TextStyle = { size: 10.5, colour: 'soft', at: 'middle', align };
    const style = isFromRight ? styleFromRight(plain) : plain;
    const place = placed
      ? `${transform(isFromRight ? boxFromRight(box, format) : box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`
      : '';
    const set = placed ? `${bodyProperties(style)}<a:lstStyle>${levelStyle('lvl1pPr', style)}</a:lstStyle>` : '<a:bodyPr/><a:lstStyle/>';
    return (
      `<p:sp><p:nvSpPr><p:cNvPr id="${ids.next()}" name="${escaped(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
      `<p:nvPr><p:ph type="${type}" sz="quarter" idx="${index}"/></p:nvPr></p:nvSpPr><p:spPr>${place}</p:spPr><p:txBody>${set}<a:p>${words}</a:p></p:txBody></p:sp>`
    );
  };
  const number = `<a:fld id="{5A1D6B6E-4F1B-4C55-9E0B-6B4C3A2F1D00}" type="slidenum">${properties}<a:t>‹#›</a:t></a:fld>`;
  return (
    shape(
      names.foot,
      'ftr',
      20,
      { x: margin, y: 512, w: width - 2 * margin - 70, h: 20 },
      'left',
      `<a:r>${properties}<a:t>${escaped(foot)}</a:t></a:r>`,
    ) + shape(names.number, 'sldNum', 21, { x: width - margin - 60, y: 512, w: 60, h: 20 }, 'right', number)
  );
}
