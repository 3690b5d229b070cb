import type { Screen } from '../../../screens/screen.ts';
import type { Made } from '../slide.ts';
import { boardSlides, columnSlides } from './board.ts';
import type { SlideContext } from './context.ts';
import { figureSlides } from './figure.ts';
import { helpSlides } from './help.ts';
import { checkSlides, phaseSlides } from './lists.ts';
import { coverSlide, openingSlide, sheetSlide } from './openings.ts';
import { pictureSlides } from './pictures.ts';
import { passageSlides, questionSlides, storySlide } from './told.ts';

/** The slides of a screen: one, or more where its words are too many for one in type that the class can read. */
export function slidesOf(screen: Screen, context: SlideContext): Made[] {
  switch (screen.kind) {
    case 'cover':
      return [coverSlide(screen, context)];
    case 'opening':
      return [openingSlide(screen, context)];
    case 'story':
      return [storySlide(screen, context)];
    case 'passage':
      return passageSlides(screen, context);
    case 'question':
      return questionSlides(screen, context);
    case 'words':
    case 'list':
    case 'pair':
      return boardSlides(screen, context);
    case 'columns':
      return columnSlides(screen, context);
    case 'sheet':
      return [sheetSlide(screen, context)];
    case 'phases':
      return phaseSlides(screen, context);
    case 'pictures':
      return pictureSlides(screen, context);
    case 'figure':
      return figureSlides(screen, context);
    case 'check':
      return checkSlides(screen, context);
    case 'help':
      return helpSlides(screen, context);
  }
}
