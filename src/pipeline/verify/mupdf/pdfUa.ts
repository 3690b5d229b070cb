import { PDFDocument, type PDFObject } from 'mupdf';
import { breaks, type FileProblem, programIsWrong } from '../problem.ts';
import type { PaintedPage } from '../read/painted.ts';
import { asName, asText, children, languageTag, pagesOf } from './objects.ts';
import { structureProblems } from './pdfUaStructure.ts';

/**
 * What a PDF breaks of the rules of PDF/UA-1 that a program can check, each with the number of its checkpoint in the Matterhorn Protocol.
 * The objects are read by MuPDF; what is painted was read by pdf.js.
 */
export function uaProblems(bytes: Uint8Array, painted: readonly PaintedPage[]): FileProblem[] {
  const pdf = PDFDocument.openDocument(bytes, 'application/pdf') as PDFDocument;
  try {
    return [
      ...documentProblems(pdf),
      ...annotationProblems(pdf),
      ...fontProblems(pdf),
      ...painted.flatMap(({ problems }) => problems),
      ...structureProblems(pdf, painted),
    ];
  } finally {
    pdf.destroy();
  }
}

function documentProblems(pdf: PDFDocument): FileProblem[] {
  const trailer = pdf.getTrailer();
  const catalog = trailer.get('Root');
  const xmp = text(catalog.get('Metadata'));
  const rules: [checkpoint: string, zh: string, en: string, holds: boolean][] = [
    [
      '06-002',
      '元数据里没有写它是 PDF/UA-1',
      'The metadata do not say that it is PDF/UA-1',
      xmp.includes('<pdfuaid:part>1</pdfuaid:part>'),
    ],
    ['06-003', '元数据里没有标题', 'The metadata have no title', /<dc:title>.*<rdf:li[^>]*>[^<]+<\/rdf:li>/s.test(xmp)],
    [
      '07-001',
      '窗口上不显示标题',
      'The title is not shown in the window',
      catalog.get('ViewerPreferences', 'DisplayDocTitle').valueOf() === true,
    ],
    ['07-001', '没有标题', 'The document has no title', asText(trailer.get('Info', 'Title')) !== ''],
    ['11-006', '没有写是什么语言', 'The document has no language', languageTag.test(asText(catalog.get('Lang')))],
    ['06-001', '没有标记（tags）', 'It is not marked as tagged', catalog.get('MarkInfo', 'Marked').valueOf() === true],
    ['02-004', '标记里写着自己靠不住', 'Its tags are said to be doubtful', catalog.get('MarkInfo', 'Suspects').valueOf() !== true],
    ['29-001', '里面有脚本或者动作', 'It has a script or an action', ['OpenAction', 'AA'].every((key) => catalog.get(key).isNull())],
    ['29-001', '里面有脚本', 'It has scripts', catalog.get('Names', 'JavaScript').isNull()],
    ['25-001', '里面有 XFA 表单', 'It has a form in XFA', catalog.get('AcroForm', 'XFA').isNull()],
    ['26-001', '加了密', 'It is encrypted', trailer.get('Encrypt').isNull()],
    ['27-001', '有的书签没有标题', 'It has bookmarks without a title', titled(catalog.get('Outlines', 'First'))],
  ];
  return rules.filter(([, , , holds]) => !holds).map(([checkpoint, zh, en]) => breaks(checkpoint, { zh, en }));
}

/** Every bookmark says where it leads. */
function titled(first: PDFObject): boolean {
  for (let item = first; item.isDictionary(); item = item.get('Next'))
    if (asText(item.get('Title')).trim() === '' || !titled(item.get('First'))) return false;
  return true;
}

function annotationProblems(pdf: PDFDocument): FileProblem[] {
  return pagesOf(pdf).flatMap((page, index) => {
    const found: FileProblem[] = [];
    const say = (checkpoint: string, zh: string, en: string) => found.push(breaks(checkpoint, { zh, en }, index + 1));
    const annotations = children(page.get('Annots'));
    if (annotations.length > 0 && asName(page.get('Tabs')) !== 'S')
      say('28-009', 'Tab 键不按结构的顺序走', 'the tab key does not follow the structure');
    for (const annotation of annotations) {
      const kind = asName(annotation.get('Subtype'));
      if (asText(annotation.get('Contents')).trim() === '') say('28-012', `有一个 ${kind} 没有说明`, `a ${kind} has no description`);
      if (annotation.get('StructParent').isNull()) say('28-011', `有一个 ${kind} 不在结构里`, `a ${kind} is not in the structure`);
      if (asName(annotation.get('A', 'S')) === 'JavaScript') say('29-001', `有一个 ${kind} 会运行脚本`, `a ${kind} runs a script`);
    }
    return found;
  });
}

function fontProblems(pdf: PDFDocument): FileProblem[] {
  const found: FileProblem[] = [];
  let hasFont = false;
  for (let number = 1; number < pdf.countObjects(); number++) {
    const object = pdf.newIndirect(number).resolve();
    if (!object.isDictionary()) continue;
    const type = asName(object.get('Type'));
    const name = asName(object.get(type === 'Font' ? 'BaseFont' : 'FontName'));
    const isSimple = ['Type1', 'TrueType', 'Type3'].includes(asName(object.get('Subtype')));
    if (type === 'Font' && (isSimple || asName(object.get('Subtype')) === 'Type0') && object.get('ToUnicode').isNull())
      found.push(
        breaks('10-001', { zh: `字体 ${name} 没有写它的字形是哪些字`, en: `The font ${name} does not say which characters it shows` }),
      );
    if (type !== 'FontDescriptor') continue;
    hasFont = true;
    if (['FontFile', 'FontFile2', 'FontFile3'].every((key) => object.get(key).isNull()))
      found.push(breaks('31-009', { zh: `字体 ${name} 没有嵌在里面`, en: `The font ${name} is not embedded` }));
    else if (!/^[A-Z]{6}\+/.test(name))
      found.push({
        message: {
          zh: `字体 ${name} 整个嵌在里面，没有只取用到的字。`,
          en: `The font ${name} is embedded as a whole and not as a subset.`,
        },
        hint: programIsWrong,
      });
  }
  return hasFont ? found : [...found, { message: { zh: '里面没有字体。', en: 'It has no font.' }, hint: programIsWrong }];
}

function text(stream: PDFObject): string {
  return stream.isNull() ? '' : stream.readStream().asString();
}
