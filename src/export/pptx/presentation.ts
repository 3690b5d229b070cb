import { traits } from '../../curriculum/edition/traits.ts';
import type { Locale } from '../../curriculum/locale.ts';
import { drawingPng } from '../drawingPng.ts';
import { escaped } from '../xmlText.ts';
import { layoutsFromRight } from './fromRight.ts';
import { layoutsOf } from './layouts.ts';
import { wordLanguage } from './look.ts';
import type { Slide } from './slide.ts';
import { archive, kinds, type Part, types } from './xml/archive.ts';
import { declaration, emu, namespaces } from './xml/markup.ts';
import { firstLayoutId, notesMaster, type Setting, slideLayout, slideMaster } from './xml/masters.ts';
import { notesXml, slideXml } from './xml/slide.ts';
import { theme } from './xml/theme.ts';

export interface PresentationParts {
  slides: readonly Slide[];
  /** How many knots the line has. */
  steps: number;
  title: string;
  locale: Locale;
  author: string;
  keywords: readonly string[];
  setting: Setting;
}

/** Pixels of a picture for a point on the slide: sharp on a screen of 1920 × 1080. */
const pixelsPerPoint = 2;

/** The widths in which pictures are drawn. Few, so that each drawing is drawn once for all documents. */
const pixelWidths = [400, 720, 1440];

/** The file: one master, a layout for each kind of slide, the slides with their notes and pictures. */
export function presentation({ slides, steps, title, locale, author, keywords, setting }: PresentationParts): Uint8Array {
  const { format, t } = setting;
  const fromLeft = layoutsOf(format, steps);
  const { layouts, onAll } = setting.isFromRight ? layoutsFromRight(fromLeft, format) : fromLeft;
  const pictures = picturesOf(slides);
  const numbers = new Map([...pictures.keys()].map((svg, index) => [svg, index + 1]));
  const withNotes = slides.flatMap(({ notes }, index) => (notes.length > 0 ? [index] : []));
  const noteOf = new Map(withNotes.map((slide, index) => [slide, index + 1]));
  const themeName = t('document:brand');

  const slideParts = slides.map((slide, index): Part => {
    const layout = layouts.findIndex(({ name }) => name === slide.layout);
    const relations: NonNullable<Part['relations']> = [
      { id: 'rId1', kind: kinds.layout, to: `../slideLayouts/slideLayout${layout + 1}.xml` },
    ];
    const relationOf = (svg: string) => {
      const to = `../media/image${numbers.get(svg)}.png`;
      const known = relations.find((relation) => relation.to === to);
      if (known) return known.id;
      relations.push({ id: `rId${relations.length + 1}`, kind: kinds.image, to });
      return relations.at(-1)!.id;
    };
    const content = slideXml(setting, slide, layouts[layout]!, steps, relationOf);
    const note = noteOf.get(index);
    if (note !== undefined)
      relations.push({ id: `rId${relations.length + 1}`, kind: kinds.notes, to: `../notesSlides/notesSlide${note}.xml` });
    return { path: `ppt/slides/slide${index + 1}.xml`, type: types.slide, content, relations };
  });

  const noteParts = withNotes.map(
    (slide, index): Part => ({
      path: `ppt/notesSlides/notesSlide${index + 1}.xml`,
      type: types.notes,
      content: notesXml(setting, slides[slide]!.notes),
      relations: [
        { id: 'rId1', kind: kinds.notesMaster, to: '../notesMasters/notesMaster1.xml' },
        { id: 'rId2', kind: kinds.slide, to: `../slides/slide${slide + 1}.xml` },
      ],
    }),
  );

  const first = 4;
  const parts: Part[] = [
    {
      path: 'ppt/presentation.xml',
      type: types.presentation,
      content: presentationXml(setting, slides.length, first),
      relations: [
        { id: 'rId1', kind: kinds.master, to: 'slideMasters/slideMaster1.xml' },
        { id: 'rId2', kind: kinds.notesMaster, to: 'notesMasters/notesMaster1.xml' },
        { id: 'rId3', kind: kinds.theme, to: 'theme/theme1.xml' },
        ...slides.map((_, index) => ({ id: `rId${first + index}`, kind: kinds.slide, to: `slides/slide${index + 1}.xml` })),
        { id: `rId${first + slides.length}`, kind: kinds.view, to: 'viewProps.xml' },
      ],
    },
    { path: 'ppt/viewProps.xml', type: types.view, content: viewXml },
    {
      path: 'ppt/slideMasters/slideMaster1.xml',
      type: types.master,
      content: slideMaster(setting, layouts, onAll),
      relations: [
        ...layouts.map((_, index) => ({ id: `rId${index + 1}`, kind: kinds.layout, to: `../slideLayouts/slideLayout${index + 1}.xml` })),
        { id: `rId${layouts.length + 1}`, kind: kinds.theme, to: '../theme/theme1.xml' },
      ],
    },
    ...layouts.map(
      (layout, index): Part => ({
        path: `ppt/slideLayouts/slideLayout${index + 1}.xml`,
        type: types.layout,
        content: slideLayout(setting, layout),
        relations: [{ id: 'rId1', kind: kinds.master, to: '../slideMasters/slideMaster1.xml' }],
      }),
    ),
    { path: 'ppt/theme/theme1.xml', type: types.theme, content: theme(themeName, locale) },
    ...slideParts,
    {
      path: 'ppt/notesMasters/notesMaster1.xml',
      type: types.notesMaster,
      content: notesMaster(setting),
      relations: [{ id: 'rId1', kind: kinds.theme, to: '../theme/theme2.xml' }],
    },
    { path: 'ppt/theme/theme2.xml', type: types.theme, content: theme(themeName, locale) },
    ...noteParts,
    ...[...pictures].map(
      ([svg, width]): Part => ({
        path: `ppt/media/image${numbers.get(svg)}.png`,
        content: drawingPng(svg, pixelWidths.find((pixels) => pixels >= width * pixelsPerPoint) ?? pixelWidths.at(-1)!),
      }),
    ),
    {
      path: 'docProps/core.xml',
      type: types.core,
      content: coreXml({ title, author, keywords, licence: t('print:coverLines.licence'), lang: wordLanguage(locale) }),
    },
    {
      path: 'docProps/app.xml',
      type: types.app,
      content: `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${escaped(traits.oneName)}</Application></Properties>`,
    },
  ];
  return archive(parts, [
    { id: 'rId1', kind: kinds.document, to: 'ppt/presentation.xml' },
    { id: 'rId2', kind: kinds.core, to: 'docProps/core.xml' },
    { id: 'rId3', kind: kinds.app, to: 'docProps/app.xml' },
  ]);
}

/** Each picture once, with the greatest width in which it is shown. */
function picturesOf(slides: readonly Slide[]): Map<string, number> {
  const widths = new Map<string, number>();
  for (const { items } of slides)
    for (const item of items) if (item.kind === 'picture') widths.set(item.svg, Math.max(widths.get(item.svg) ?? 0, item.box.w));
  return widths;
}

function presentationXml({ format, lang, isFromRight }: Setting, count: number, first: number): string {
  const ids = Array.from({ length: count }, (_, index) => `<p:sldId id="${256 + index}" r:id="rId${first + index}"/>`);
  return (
    `${declaration}<p:presentation ${namespaces} saveSubsetFonts="1"${isFromRight ? ' rtl="1"' : ''}><p:sldMasterIdLst><p:sldMasterId id="${firstLayoutId - 1}" r:id="rId1"/></p:sldMasterIdLst>` +
    `<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${ids.join('')}</p:sldIdLst>` +
    `<p:sldSz cx="${emu(format.width)}" cy="${emu(format.height)}"${format.name === '4x3' ? ' type="screen4x3"' : ''}/><p:notesSz cx="6858000" cy="9144000"/>` +
    `<p:defaultTextStyle><a:defPPr><a:defRPr lang="${lang}"/></a:defPPr></p:defaultTextStyle></p:presentation>`
  );
}

/** Opened for editing, the slides have the whole window: what is said is not on the wall before the teacher asks for it. */
const viewXml = `${declaration}<p:viewPr ${namespaces}><p:normalViewPr horzBarState="maximized"><p:restoredLeft sz="15620"/><p:restoredTop sz="94660"/></p:normalViewPr></p:viewPr>`;

/** What the file says of itself. */
interface About {
  title: string;
  author: string;
  keywords: readonly string[];
  licence: string;
  lang: string;
}

/** Without dates: they would differ each time, and the version is in the foot. */
function coreXml({ title, author, keywords, licence, lang }: About): string {
  return (
    `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator><dc:description>${escaped(licence)}</dc:description><cp:keywords>${escaped(keywords.join('; '))}</cp:keywords>` +
    `<dc:language>${lang}</dc:language></cp:coreProperties>`
  );
}
