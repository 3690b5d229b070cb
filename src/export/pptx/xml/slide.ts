import { boxFromRight } from '../fromRight.ts';
import { passedKnots } from '../kite.ts';
import type { Drawn, Layout, Slide, SlideItem } from '../slide.ts';
import { declaration, namespaces } from './markup.ts';
import { footNames, noteBody, noteImage, type Setting, treeRoot } from './masters.ts';
import { captionShape, drawnShapes, footShapes, Ids, pictureShape, tableShape, wordsShape } from './shapes.ts';
import { paragraphs } from './text.ts';

/** A slide. `relationOf` names the file of a picture among the slide's own. */
export function slideXml(setting: Setting, slide: Slide, layout: Layout, steps: number, relationOf: (svg: string) => string): string {
  const { format, lang, isFromRight, t, foot } = setting;
  const ids = new Ids();
  const shapes: string[] = [];
  let drawn = passedKnots(format, steps, slide.passed).map(
    (knot): Drawn => (isFromRight ? { ...knot, box: boxFromRight(knot.box, format) } : knot),
  );
  const flush = () => {
    shapes.push(drawnShapes(ids, drawn));
    drawn = [];
  };
  for (const item of slide.items) {
    if (item.kind === 'drawn') {
      drawn.push(item);
      continue;
    }
    flush();
    shapes.push(shapeOf(item));
  }
  flush();

  function shapeOf(item: Exclude<SlideItem, Drawn>): string {
    switch (item.kind) {
      case 'words':
        return wordsShape(ids, slide.layout, layout.places[item.place]!, item, t(`slides:places.${item.place}`), lang);
      case 'caption':
        return captionShape(ids, item, lang);
      case 'table':
        return tableShape(ids, item, lang);
      case 'picture':
        return pictureShape(ids, item, relationOf(item.svg));
    }
  }

  return (
    `${declaration}<p:sld ${namespaces}><p:cSld><p:spTree>${treeRoot}${shapes.join('')}` +
    `${footShapes(ids, { foot, lang, format, isFromRight, names: footNames(t), placed: false })}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`
  );
}

/** The page of notes of a slide. */
export function notesXml({ lang }: Setting, notes: readonly string[]): string {
  const words = paragraphs(
    notes.map((text) => [{ text, strong: false }]),
    { lang },
  );
  return (
    `${declaration}<p:notes ${namespaces}><p:cSld><p:spTree>${treeRoot}${noteImage()}${noteBody(words, lang, false)}</p:spTree></p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>'
  );
}
