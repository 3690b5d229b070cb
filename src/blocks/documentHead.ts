import { textIn } from '../curriculum/curriculum.ts';
import type { CurriculumDocument, MainFront, Text } from '../curriculum/document.ts';
import type { Node } from '../curriculum/tree.ts';
import type { FaceContext } from './block.ts';
import { blocksOf } from './blocksOf.ts';
import { handoutFor } from './handoutFor.ts';
import { howToPrint } from './howToPrint.ts';
import { reviewedBy } from './reviewedBy.ts';
import sessionBlock from './session/block.ts';
import stepBlock from './step/block.ts';

/** A labelled list above the text: outcomes, materials, handouts. */
export interface LabelledList {
  label: string;
  items: string[];
  /** Short facts that are printed on one line. */
  inline: boolean;
}

export interface AgendaRow {
  /** Minutes since the session began, as `0:35`: a workshop that starts late keeps its agenda. */
  at: string;
  title: string;
  minutes: string;
}

/** The words above and below a document's text. The web page and the PDF both show just this, so that they cannot drift apart. */
export interface DocumentHead {
  kicker: string;
  title: string;
  facts: string[];
  /** Who has read it; behind the facts. Not part of the sheet's mark, as the version is not. */
  reviewed: string;
  aim: { label: string; text: string };
  lists: LabelledList[];
  agenda: { label: string; sessions: { title: string; rows: AgendaRow[]; total: string }[] } | undefined;
  /** Guideline, competencies and sources: at the foot, in small type. */
  notes: { label: string; text: string }[];
}

export function documentHead(document: CurriculumDocument, text: Text<MainFront>, context: FaceContext): DocumentHead {
  const { t, locale, curriculum } = context;
  const { front } = text;
  const place = document.lesson;
  const kicker = place
    ? [
        t(`document:gradeNames.g${place.grade}`),
        t('document:lessonNumber', { count: place.sequence }),
        curriculum.strand(place.strand)?.name[locale] ?? '',
      ]
    : [t(`document:kind.${document.kind}`), document.id];
  const facts = [
    t('document:minutes', { count: document.minutes }),
    ...(document.people ? [t('document:people', document.people)] : []),
    t(`document:sensitivity.${document.sensitivity}`),
    ...(document.training.length > 0 ? [t('document:training', { list: trainingOf(document, context) })] : []),
  ];
  const lists: LabelledList[] = [
    { label: t('document:untilThen'), items: front.untilThen === undefined ? [] : [front.untilThen], inline: false },
    { label: t('document:outcomes'), items: front.outcomes, inline: false },
    { label: t('document:materials'), items: front.materials, inline: true },
    { label: t('document:prepare'), items: front.prepare, inline: false },
    { label: t('document:handouts'), items: handoutLines(document, context), inline: true },
  ];
  return {
    kicker: kicker.join(' · '),
    title: front.title,
    facts,
    reviewed: reviewedBy(document, t),
    aim: { label: t('document:aim'), text: front.aim },
    lists: lists.filter((entry) => entry.items.length > 0),
    agenda: document.kind === 'lesson' ? undefined : agendaOf(text.nodes, front.title, context),
    notes: notesOf(document, context),
  };
}

/** The handouts of a document: for whom each is printed, on how many pages, and what is special about printing it. */
export function handoutLines(document: CurriculumDocument, { t, locale }: FaceContext): string[] {
  return document.handouts.map((handout) => {
    const title = textIn(handout.texts, locale)?.text.front.title ?? handout.name;
    const pages = handout.pages > 1 ? t('document:pages', { count: handout.pages }) : '';
    return [title, handoutFor(document, handout, t), pages, howToPrint(handout, t)].filter((words) => words !== '').join(' · ');
  });
}

/** The training that comes first; what is not written yet says so. */
function trainingOf({ training }: CurriculumDocument, { t, curriculum }: FaceContext): string {
  const list = (ids: string[]) => ids.join(t('document:listComma'));
  const missing = training.filter((id) => !curriculum.isWritten(id));
  const there = training.filter((id) => !missing.includes(id));
  return list([...there, ...(missing.length > 0 ? [t('document:notWritten', { list: list(missing) })] : [])]);
}

/** The agenda of a guide is made from its steps, so that it always adds up. Undefined when there are no timed steps. */
function agendaOf(nodes: readonly Node[], title: string, { t }: FaceContext): DocumentHead['agenda'] {
  const sessions = blocksOf(nodes, sessionBlock);
  const parts =
    sessions.length > 0
      ? sessions.map(({ props, children }) => ({ title: props.title, steps: blocksOf(children, stepBlock) }))
      : [{ title, steps: blocksOf(nodes, stepBlock) }];
  const shown = parts.filter((part) => part.steps.length > 0);
  if (shown.length === 0) return undefined;
  return {
    label: t('document:agenda'),
    sessions: shown.map((part) => {
      const minutes = part.steps.map(({ props }) => props.minutes);
      return {
        title: part.title,
        rows: part.steps.map(({ props }, index) => ({
          at: clock(sum(minutes.slice(0, index))),
          title: props.title,
          minutes: t('document:minutes', { count: minutes[index]! }),
        })),
        total: `${t('document:total')} ${t('document:minutes', { count: sum(minutes) })}`,
      };
    }),
  };
}

function notesOf(document: CurriculumDocument, { t, locale, curriculum }: FaceContext): DocumentHead['notes'] {
  const { guideline, competencies, sources } = curriculum.registries;
  const list = (items: string[]) => items.join(t('document:listComma'));
  const named = <T extends { id: string }>(entries: readonly T[], ids: readonly string[], show: (entry: T) => string) =>
    list(ids.flatMap((id) => entries.filter((entry) => entry.id === id).map(show)));
  const notes = [
    {
      label: t('document:guideline'),
      text: named(guideline, document.lesson?.guideline ?? [], (clause) => `${clause.id} ${clause.name[locale]}`),
    },
    { label: t('document:casel'), text: named(competencies, document.lesson?.casel ?? [], (competency) => competency.name[locale]) },
    { label: t('document:sources'), text: named(sources, document.sources, (source) => source.title[locale]) },
  ];
  return notes.filter((note) => note.text !== '');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Minutes as hours and minutes: 95 is `1:35`. */
function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
