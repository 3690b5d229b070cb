import { familyNote } from '../../blocks/carer/familyNote.ts';
import { documentHead } from '../../blocks/documentHead.ts';
import { faceContext } from '../../blocks/faceContext.ts';
import { textIn } from '../../curriculum/curriculum.ts';
import { shownOf } from '../../curriculum/helpLine.ts';
import { translator } from '../../i18n/translator.ts';
import { divisionsIn } from '../../print/content/divisions.ts';
import { type PrintNode, picturesIn, printTree } from '../../print/content/printTree.ts';
import type { CardRequest } from './card.ts';

/** A number to call, and when. */
interface NoteLine {
  number: string;
  name: string;
  use: string;
}

/** A note to families: what it shows, from top to bottom. */
export interface Note {
  brand: string;
  label: string;
  kicker: string;
  title: string;
  /** What the plan says to families, as print gets it. */
  nodes: PrintNode[];
  divisions: Record<string, string>;
  worried: string;
  help: { label: string; lines: NoteLine[] }[];
  foot: string;
}

/** Returns what the note of a lesson to its families shows: words of its page, and whom to call, from the registry. */
export function noteOf({ curriculum, document, locale, foot }: CardRequest): { note: Note; pictureNames: string[] } {
  const found = textIn(document.texts, locale)!;
  const { text } = found;
  const context = faceContext(curriculum, locale, document, text.nodes);
  const t = translator(locale);
  const { kicker, title } = documentHead(document, text, context);
  const words = familyNote(document, text.nodes);
  const nodes = printTree(words, context, 1);
  const lines = (group: string): NoteLine[] =>
    curriculum.hotlinesBehind([group]).map((hotline) => ({
      number: [...(hotline.kind === 'phone' ? [] : [t(`blocks:lineKinds.${hotline.kind}`)]), shownOf(hotline)].join(' '),
      name: hotline.name[locale],
      use: hotline.use[locale],
    }));
  const help = [
    { label: t('share:note.urgent'), lines: lines('urgent') },
    { label: t('share:note.talk'), lines: lines('talk') },
  ];
  return {
    note: {
      brand: t('document:brand'),
      label: t('blocks:carer'),
      kicker,
      title,
      nodes,
      divisions: divisionsIn(nodes, found.locale),
      worried: t('share:note.worried'),
      help: help.filter((group) => group.lines.length > 0),
      foot,
    },
    pictureNames: picturesIn(words),
  };
}
