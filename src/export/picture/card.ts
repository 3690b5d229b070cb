import { blocksOf } from '../../blocks/blocksOf.ts';
import { documentHead } from '../../blocks/documentHead.ts';
import { faceContext } from '../../blocks/faceContext.ts';
import { handoutFor } from '../../blocks/handoutFor.ts';
import stepBlock from '../../blocks/step/block.ts';
import { type Curriculum, textIn } from '../../curriculum/curriculum.ts';
import type { CurriculumDocument } from '../../curriculum/document.ts';
import type { Locale } from '../../curriculum/locale.ts';
import { translator } from '../../i18n/translator.ts';
import { sections } from '../../site/sections.ts';

/** A card: what it shows, from top to bottom. */
export interface Card {
  brand: string;
  id: string;
  kicker: string;
  title: string;
  facts: string[];
  aim: { label: string; text: string };
  /** The steps of a lesson; empty for documents that have more than a card holds. */
  steps: { minutes: string; title: string }[];
  /** Null without handouts: the typesetter reads it, and a key that is left out would be an error there. */
  sheets: { label: string; list: { title: string; copies: string }[]; more: string } | null;
  /** The address of its page, or how to find it. */
  find: string;
  /** Which sheet it was made from. */
  foot: string;
}

/** What is made from a document: its plan or guide in a language, and the foot of that in print. */
export interface CardRequest {
  curriculum: Curriculum;
  document: CurriculumDocument;
  locale: Locale;
  foot: string;
}

const mostSteps = 8;
const mostSheets = 4;

/** Returns what the card of a document shows: words of its page, all of them, but for how to find it. */
export function cardOf({ curriculum, document, locale, foot }: CardRequest): Card {
  const { text } = textIn(document.texts, locale)!;
  const context = faceContext(curriculum, locale, document, text.nodes);
  const t = translator(locale);
  const head = documentHead(document, text, context);
  const steps = blocksOf(text.nodes, stepBlock).map(({ props }) => ({
    minutes: t('blocks:minutesShort', { count: props.minutes }),
    title: props.title,
  }));
  const sheets = document.handouts.map((handout) => ({
    title: textIn(handout.texts, locale)?.text.front.title ?? handout.name,
    copies: handoutFor(document, handout, t),
  }));
  // One more takes no more room than the line that says how many are left.
  const list = sheets.length > mostSheets + 1 ? sheets.slice(0, mostSheets) : sheets;
  const { site } = curriculum.config;
  return {
    brand: t('document:brand'),
    id: document.id,
    // The number of other documents is in their kicker, and is on the card already.
    kicker: document.lesson ? head.kicker : t(`document:kind.${document.kind}`),
    title: head.title,
    facts: head.facts.filter((fact) => fact !== t('document:sensitivity.ordinary')),
    aim: head.aim,
    steps: steps.length > mostSteps ? [] : steps,
    sheets:
      sheets.length === 0
        ? null
        : {
            label: t('share:card.sheets'),
            list,
            more: list.length < sheets.length ? t('share:card.more', { count: sheets.length - list.length }) : '',
          },
    find: site === undefined ? t('share:card.find', { id: document.id }) : pageAddress(site, locale, document),
    foot,
  };
}

/** The picture of a card: what the class sees while the story is told, else with the first step that has a picture. */
export function pictureOf(document: CurriculumDocument, locale: Locale): string | undefined {
  const steps = blocksOf(textIn(document.texts, locale)!.text.nodes, stepBlock).map(({ props }) => props);
  const told = steps.find(({ kind, picture }) => kind === 'story' && picture !== undefined);
  return (told ?? steps.find(({ picture }) => picture !== undefined))?.picture?.[0];
}

/** As it is read and typed: without `https://`. */
function pageAddress(site: string, locale: Locale, { kind, slug }: CurriculumDocument): string {
  return `${site.replace(/^https?:\/\//, '')}/${locale}/${sections[kind]}/${slug}/`;
}
