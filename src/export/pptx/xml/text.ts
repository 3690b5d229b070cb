import type { Line } from '../../../blocks/screen.ts';
import { escaped } from '../../xmlText.ts';
import { leading, lineSpacing, themeColour } from '../look.ts';
import type { TextStyle } from '../slide.ts';
import { emu } from './markup.ts';

const anchors = { top: 't', middle: 'ctr', bottom: 'b' } as const;
const alignments = { left: 'l', center: 'ctr', right: 'r' } as const;

/** How the words of a shape are placed. Words that a teacher adds make the type smaller rather than run over the edge. */
export function bodyProperties({ at = 'top', fromRight }: TextStyle): string {
  return `<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="${fromRight ? 1 : 0}" anchor="${anchors[at]}"><a:normAutofit/></a:bodyPr>`;
}

/** The style of a place, which its words inherit: `a:lvl1pPr` and the levels below it. */
export function listStyle(style: TextStyle): string {
  const levels = style.bullet === undefined ? [1] : [1, 2];
  return `<a:lstStyle>${levels.map((level) => levelStyle(`lvl${level}pPr`, style)).join('')}</a:lstStyle>`;
}

/** A style as an element of a list of styles. */
export function levelStyle(element: string, style: TextStyle): string {
  const { size, align = 'left', leading: wanted = 'words', bullet, fromRight } = style;
  const indent = bullet === undefined ? '' : ` marL="${emu(size * 1.2)}" indent="${emu(-size * 1.2)}"`;
  const sign = bullet === undefined ? '<a:buNone/>' : `<a:buFont typeface="+mj-ea"/><a:buChar char="${bullet}"/>`;
  return (
    `<a:${element}${bullet === undefined ? ' marL="0" indent="0"' : indent} algn="${alignments[align]}"${fromRight ? ' rtl="1"' : ''}>` +
    `<a:lnSpc><a:spcPct val="${lineSpacing[wanted]}"/></a:lnSpc><a:spcBef><a:spcPct val="${leading.gap * 100_000}"/></a:spcBef>${sign}` +
    `<a:defRPr sz="${size * 100}" b="${style.strong ? 1 : 0}">${look(style)}</a:defRPr></a:${element}>`
  );
}

/**
 * Colour and faces. Chinese characters need the face in `a:ea`: programs other than PowerPoint for Windows do not take it from `a:latin`. Scripts
 * from right to left need it in `a:cs`.
 */
function look({ colour = 'ink', title, fromRight }: TextStyle): string {
  const font = title ? 'mj' : 'mn';
  const complex = fromRight ? `<a:cs typeface="+${font}-cs"/>` : '';
  return `<a:solidFill><a:schemeClr val="${themeColour[colour]}"/></a:solidFill><a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/>${complex}`;
}

/** What the words of a shape have that its place does not. */
export interface Own {
  lang: string;
  size?: number;
  /** Everything, for words that are in no place. */
  style?: TextStyle;
  /** Whether the words are bold in their place, so that bold runs need not say it. */
  strong?: boolean;
  indent?: string;
}

/** Lines as paragraphs. */
export function paragraphs(lines: readonly Line[], own: Own): string {
  const shown = lines.length > 0 ? lines : [[]];
  return shown.map((line) => paragraph(line, own)).join('');
}

function paragraph(line: Line, own: Own): string {
  const { style } = own;
  const properties = style ? levelStyle('pPr', style).replace(/<a:defRPr.*<\/a:defRPr>/, '') : (own.indent ?? '');
  const runs = line
    .filter(({ text }) => text !== '')
    .map(({ text, strong }) => `<a:r>${runProperties('rPr', own, strong)}<a:t>${escaped(text)}</a:t></a:r>`);
  return `<a:p>${properties}${runs.join('')}${runs.length > 0 ? '' : runProperties('endParaRPr', own, false)}</a:p>`;
}

function runProperties(element: string, { lang, size, style, strong: placeIsStrong }: Own, strong: boolean): string {
  const other = lang.startsWith('zh') ? ' altLang="en-US"' : '';
  const points = size ?? style?.size;
  const bold = strong && !placeIsStrong ? ' b="1"' : style?.strong ? ' b="1"' : '';
  const attributes = `lang="${lang}"${other}${points === undefined ? '' : ` sz="${Math.round(points * 100)}"`}${bold} dirty="0"`;
  return style ? `<a:${element} ${attributes}>${look(style)}</a:${element}>` : `<a:${element} ${attributes}/>`;
}
