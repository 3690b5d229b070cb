import type { Translate } from '../../../i18n/translator.ts';
import { escaped } from '../../xmlText.ts';
import { styleFromRight } from '../fromRight.ts';
import type { Drawn, Layout, PlaceName, TextStyle } from '../slide.ts';
import type { SlideFormat } from '../slideFormat.ts';
import { declaration, namespaces } from './markup.ts';
import { drawnShapes, footShapes, Ids, placeShape } from './shapes.ts';
import { levelStyle } from './text.ts';

/** The root of a tree of shapes. */
export const treeRoot =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

const colourMap =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

/** What all parts of a presentation are made with. */
export interface Setting {
  format: SlideFormat;
  lang: string;
  /** Whether the language is written from right to left. */
  isFromRight: boolean;
  t: Translate;
  /** Which sheet of the curriculum it was made from. */
  foot: string;
}

export const firstLayoutId = 2_147_483_649;

/** The master: paper, the line with its knots and the foot, which all slides share. */
export function slideMaster({ format, lang, isFromRight, t, foot }: Setting, layouts: readonly Layout[], onAll: readonly Drawn[]): string {
  const ids = new Ids();
  const list = layouts.find(({ name }) => name === 'list')!;
  const title = placeShape(ids, 'list', 'title', list.places.title!, t('slides:places.title'), lang);
  const body = placeShape(ids, 'list', 'body', list.places.body!, t('slides:places.body'), lang).replace(/ idx="\d+"/, ' idx="1"');
  const turned = (style: TextStyle) => (isFromRight ? styleFromRight(style) : style);
  const levels = (style: TextStyle) => [1, 2, 3].map((level) => levelStyle(`lvl${level}pPr`, style)).join('');
  return (
    `${declaration}<p:sldMaster ${namespaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${treeRoot}` +
    `${drawnShapes(ids, onAll)}${title}${body}${footShapes(ids, { foot, lang, format, isFromRight, names: footNames(t), placed: true })}</p:spTree></p:cSld>${colourMap}` +
    `<p:sldLayoutIdLst>${layouts.map((_, index) => `<p:sldLayoutId id="${firstLayoutId + index}" r:id="rId${index + 1}"/>`).join('')}</p:sldLayoutIdLst>` +
    `<p:hf hdr="0" dt="0"/><p:txStyles><p:titleStyle>${levels(list.places.title!.style)}</p:titleStyle><p:bodyStyle>${levels(turned({ size: 36 }))}</p:bodyStyle>` +
    `<p:otherStyle>${levels(turned({ size: 28 }))}</p:otherStyle></p:txStyles></p:sldMaster>`
  );
}

export function footNames(t: Translate): { foot: string; number: string } {
  return { foot: t('slides:places.foot'), number: t('slides:places.number') };
}

export function slideLayout({ format, lang, isFromRight, t, foot }: Setting, layout: Layout): string {
  const ids = new Ids();
  const places = Object.entries(layout.places).map(([name, place]) =>
    placeShape(ids, layout.name, name as PlaceName, place, t(`slides:places.${name as PlaceName}`), lang),
  );
  const type = layout.name === 'cover' ? ' type="title"' : '';
  return (
    `${declaration}<p:sldLayout ${namespaces}${type} preserve="1"${type ? '' : ' userDrawn="1"'}><p:cSld name="${escaped(t(`slides:layouts.${layout.name}`))}"><p:spTree>${treeRoot}` +
    `${drawnShapes(ids, layout.drawn)}${places.join('')}${footShapes(ids, { foot, lang, format, isFromRight, names: footNames(t), placed: false })}</p:spTree></p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>'
  );
}

const noteImageHeight = 3_086_100;

/** The page of notes that is printed: the slide above, what is said below. */
export function notesMaster({ lang, format, isFromRight }: Setting): string {
  const style: TextStyle = { size: 14 };
  return (
    `${declaration}<p:notesMaster ${namespaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${treeRoot}` +
    `${noteImage(format)}${noteBody('', lang, true)}</p:spTree></p:cSld>${colourMap}` +
    `<p:notesStyle>${levelStyle('lvl1pPr', isFromRight ? styleFromRight(style) : style)}</p:notesStyle></p:notesMaster>`
  );
}

/** The small slide on a page of notes, which is 6,858,000 wide; `format` on the master alone. */
export function noteImage(format?: SlideFormat): string {
  const width = format && Math.round((noteImageHeight * format.width) / format.height);
  const properties = width
    ? `<p:spPr><a:xfrm><a:off x="${(6_858_000 - width) / 2}" y="685800"/><a:ext cx="${width}" cy="${noteImageHeight}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="9525"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:ln></p:spPr>`
    : '<p:spPr/>';
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr>${properties}</p:sp>`;
}

/** What is said; `words` are paragraphs. */
export function noteBody(words: string, lang: string, isMaster: boolean): string {
  const properties = isMaster
    ? '<p:spPr><a:xfrm><a:off x="685800" y="4400550"/><a:ext cx="5486400" cy="4114800"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>'
    : '<p:spPr/>';
  const shown = words || `<a:p><a:endParaRPr lang="${lang}"/></a:p>`;
  return (
    '<p:sp><p:nvSpPr><p:cNvPr id="3" name="notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr>' +
    `${properties}<p:txBody><a:bodyPr/><a:lstStyle/>${shown}</p:txBody></p:sp>`
  );
}
