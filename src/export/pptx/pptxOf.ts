import { withDirectionMarks } from '../../curriculum/leftToRight.ts';
import { direction, type Locale } from '../../curriculum/locale.ts';
import { minutesToSay } from '../../curriculum/spokenWords.ts';
import { type Translate, translator } from '../../i18n/translator.ts';
import type { Deck } from '../../screens/screen.ts';
import type { Spoken } from '../../screens/spoken.ts';
import { slideFromRight } from './fromRight.ts';
import { smallest, wordLanguage } from './look.ts';
import { presentation } from './presentation.ts';
import type { Slide } from './slide.ts';
import type { SlideFormat } from './slideFormat.ts';
import type { SlideContext } from './slides/context.ts';
import { slidesOf } from './slides/slidesOf.ts';

/** What a presentation is made of. */
export interface SlideShow {
  deck: Deck;
  /** What is said while each screen is shown (`screens/spoken.ts`). */
  spoken: readonly (readonly Spoken[])[];
  locale: Locale;
  format: SlideFormat;
  /** Whether the class is still learning to read: its type is larger. */
  isYoung: boolean;
  /** Which sheet of the curriculum it was made from, for the foot of each slide. */
  foot: string;
  author: string;
  keywords: readonly string[];
  drawing: SlideContext['drawing'];
}

/** Makes a PPTX. The same show gives the same bytes. */
export function pptxOf(show: SlideShow): Uint8Array {
  const { deck, locale, format, foot, author, keywords } = show;
  return presentation({
    slides: slidesOfShow(show),
    steps: deck.places.length,
    title: deck.title,
    locale,
    author,
    keywords,
    setting: {
      format,
      foot: withDirectionMarks(foot, locale),
      lang: wordLanguage(locale),
      isFromRight: direction[locale] === 'rtl',
      t: translator(locale),
    },
  });
}

/** The slides of a show, in order. */
export function slidesOfShow({ deck, spoken, locale, format, isYoung, drawing }: SlideShow): Slide[] {
  const t = translator(locale);
  const context: SlideContext = { format, t, least: isYoung ? smallest.forYoung : smallest.words, drawing };
  return deck.screens.flatMap((screen, number) => {
    const passed = deck.places.filter((place) => place.screen <= number).length;
    const notes = notesOf(spoken[number] ?? [], locale, t).map((note) => withDirectionMarks(note, locale));
    // What is said is with the first slide of a screen alone.
    return slidesOf(screen, context).map((made, index): Slide => {
      const slide = { ...made, passed, notes: index === 0 ? notes : [] };
      return direction[locale] === 'rtl' ? slideFromRight(slide, format, locale) : slide;
    });
  });
}

function notesOf(spoken: readonly Spoken[], locale: Locale, t: Translate): string[] {
  return spoken.flatMap(({ kind, paragraphs }) => {
    const time = timeOf(minutesToSay(paragraphs.join(' '), locale), t);
    return [t(kind === 'story' ? 'slides:told' : 'slides:said', { time }), ...paragraphs];
  });
}

/** A time as it is said: to ten seconds below a minute, then to half a minute. */
function timeOf(minutes: number, t: Translate): string {
  const seconds = Math.max(10, Math.round(minutes * 6) * 10);
  if (seconds < 60) return t('slides:seconds', { count: seconds });
  return t('slides:minutes', { count: Math.round(minutes * 2) / 2 });
}
