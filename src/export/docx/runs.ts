import { ImageRun, type IParagraphOptions, type ParagraphChild, Tab, TextRun as WordRun } from 'docx';
import type { PictureRun, Run, TextRun, TypesetRun } from '../../blocks/docxFace.ts';
import { partsByDirection } from './direction.ts';
import type { Fonts } from './fonts.ts';
import type { PlacedPicture } from './pictures.ts';
import { RubyRun } from './ruby.ts';
import { halfPoints, twips } from './units.ts';

/** What runs need to know of their document and paragraph. */
export interface RunSetting {
  fonts: Record<'body' | 'heading' | 'aloud' | 'pinyin', Fonts>;
  /** Whether ambiguous signs such as quotation marks are Chinese ones. */
  isChinese: boolean;
  /** Whether the language is written from right to left. */
  isFromRight: boolean;
  /** The size of the paragraph in points. */
  size: number;
  /** Whether the size is not that of the styles, as on the page of protocols. */
  isOwnSize: boolean;
  /** Whether the fonts are those of a heading, and its syllables too. */
  isHeading: boolean;
  /** The width from the left edge of the text, for a line to write on up to the right edge; in millimetres. */
  width: number;
  pictureOf: (run: PictureRun | TypesetRun) => PlacedPicture;
}

type TabStops = NonNullable<IParagraphOptions['tabStops']>;

/** Writes the runs of a paragraph, and the tab stops that its lines to write on need. */
export function writeRuns(runs: readonly Run[], setting: RunSetting): { children: ParagraphChild[]; tabStops: TabStops } {
  const children: ParagraphChild[] = [];
  const stops = new Map<number, TabStops[number]>();
  for (const run of runs) {
    if ('text' in run) {
      if (run.text !== '') children.push(...textRuns(run, setting));
    } else if ('base' in run) {
      const { fonts, size, isHeading } = setting;
      children.push(new RubyRun(run, { base: isHeading ? fonts.heading : fonts.aloud, above: fonts.pinyin, size: size * (run.size ?? 1) }));
    } else if ('blank' in run) {
      const position = twips(run.to ?? setting.width);
      stops.set(position, { type: run.to === undefined ? 'right' : 'left', position, leader: 'underscore' });
      children.push(new WordRun({ children: [new Tab()] }));
    } else if ('tab' in run) {
      const position = twips(run.tab);
      if (!stops.has(position)) stops.set(position, { type: 'left', position });
      children.push(new WordRun({ children: [new Tab()] }));
    } else if ('lineBreak' in run) {
      children.push(new WordRun({ break: 1 }));
    } else {
      const { png, width, height } = setting.pictureOf(run);
      const pixels = (millimetres: number) => (millimetres / 25.4) * 96;
      children.push(
        new ImageRun({
          type: 'png',
          data: png,
          transformation: { width: pixels(width), height: pixels(height) },
          altText: { name: 'picture', description: run.alt, title: '' },
        }),
      );
    }
  }
  return { children, tabStops: [...stops.values()].sort((a, b) => a.position - b.position) };
}

function textRuns(run: TextRun, setting: RunSetting): WordRun[] {
  if (!setting.isFromRight) return [textRun(run, setting, false)];
  return partsByDirection(run.text).map(({ text, isFromRight }) => textRun({ ...run, text }, setting, isFromRight));
}

function textRun(run: TextRun, { fonts, isChinese, size, isOwnSize, isHeading }: RunSetting, isFromRight: boolean): WordRun {
  const own = run.aloud && !isHeading ? fonts.aloud : undefined;
  const hint = isChinese ? { hint: 'eastAsia' } : {};
  return new WordRun({
    text: run.text,
    ...(own || isChinese ? { font: { ...own, ...hint } } : {}),
    ...(isFromRight ? { rightToLeft: true } : {}),
    ...(run.strong ? { bold: true } : {}),
    ...(run.underlined ? { underline: { type: 'single' } } : {}),
    ...(run.struck ? { strike: true } : {}),
    ...(run.framed ? { style: 'framed' } : {}),
    ...((run.size ?? 1) === 1 && !isOwnSize ? {} : { size: halfPoints(size * (run.size ?? 1)) }),
  });
}
