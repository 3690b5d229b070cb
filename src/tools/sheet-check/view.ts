import type { Answer, Near, ReportedChange } from '../../curriculum/marks/answer.ts';
import { markLength, shownMark } from '../../curriculum/marks/mark.ts';
import type { Register, SheetHistory } from '../../curriculum/marks/register.ts';
import { shownAddress } from '../../curriculum/marks/sheetAddress.ts';
import { fill } from '../../i18n/say.ts';
import type zh from '../../i18n/zh/editions.ts';

/** The sentences that the page embeds for its script. */
export type CheckWords = (typeof zh)['check'];

/** An answer for display: one sentence, what is below it, and a tone for the style sheet. */
export interface View {
  /** `good`: use it; `changed`: see the changes; `stop`: do not use it; `asking`: more input is needed. */
  tone: 'good' | 'changed' | 'stop' | 'asking';
  headline: string;
  below: HTMLElement[];
}

/** Callbacks of the page. */
export interface PageContext {
  /** Returns the address of a document in this copy. */
  linkTo: (id: string) => string | undefined;
  /** Repeats the check with an offered choice. */
  choose: (id: string, mark?: string) => void;
  /** Whether this is the web site that sheets name, which knows all that is published, and no copy of it. */
  isTheSite: boolean;
  /** Where the site answers for the sheet that was asked for; undefined on the site itself, and where no site has an address. */
  online: string | undefined;
}

/** Renders an answer in the words of the page; in a copy, the web site may know more. */
export function viewOf(found: Answer, register: Register, words: CheckWords, around: PageContext): View {
  const view = answerOf(found, register, words, around);
  const { online } = around;
  if (online === undefined || ['nothing-typed', 'misread', 'no-document'].includes(found.state)) return view;
  return { ...view, below: [...view.below, linked(online, fill(words.online, { address: shownAddress(online.replace(/#.*$/, '')) }))] };
}

function answerOf(found: Answer, { editions }: Register, words: CheckWords, around: PageContext): View {
  const newest = editions.at(-1);
  const edition = { newest: newest?.version ?? '', date: newest?.date ?? '' };
  switch (found.state) {
    case 'current':
      return {
        tone: 'good',
        headline: words.current,
        below: [
          named(found.id, found.sheet),
          paragraph(fill(words.currentMore, { since: found.since.version, ...edition })),
          ...link(found.id, words, around),
        ],
      };
    case 'superseded':
    case 'withdrawn':
      return {
        tone: found.printed === 'destroy' ? 'stop' : 'changed',
        headline: words[found.state][found.printed],
        below: [
          named(found.id, found.sheet),
          ...found.changes.flatMap((change) => changeOf(change, words)),
          ...(found.state === 'superseded'
            ? [paragraph(fill(words.newMark, { mark: shownMark(lastMark(found.sheet)) })), ...link(found.id, words, around)]
            : []),
        ],
      };
    case 'draft':
      return { tone: 'changed', headline: words.draft, below: [named(found.id, found.sheet), paragraph(words.draftMore)] };
    case 'elsewhere':
      return {
        tone: 'asking',
        headline: fill(words.elsewhere, { id: found.id }),
        below: [named(found.id, found.sheet), paragraph(words.elsewhereMore), ...offers([found], words, around, found.id)],
      };
    case 'unknown':
      return {
        tone: 'asking',
        headline: words.unknown,
        below: [
          paragraph(fill(around.isTheSite ? words.unknownOnSite : words.unknownMore, edition)),
          ...offers(found.near, words, around, found.id),
          ...(around.isTheSite ? link(found.id, words, around) : []),
        ],
      };
    case 'misread':
      return {
        tone: 'asking',
        headline: words.misread,
        below: [paragraph(whyMisread(found, words)), ...offers(found.near, words, around, found.id)],
      };
    case 'no-document':
      return {
        tone: 'asking',
        headline: found.id === '' ? words.noId : fill(words.noDocument, { id: found.id }),
        below: [
          ...(found.id === '' ? [] : [paragraph(words.noDocumentMore)]),
          ...(found.near.length === 0 ? [] : [paragraph(words.near), row(found.near.map((id) => button(id, () => around.choose(id))))]),
        ],
      };
    case 'nothing-typed':
      return { tone: 'asking', headline: found.missing === 'id' ? words.noId : fill(words.noMark, { example: '274-HQ4X' }), below: [] };
  }
}

/** Explains the most serious error in a mark: invalid characters, the wrong length, or a typo. */
function whyMisread({ strange, length }: Extract<Answer, { state: 'misread' }>, words: CheckWords): string {
  if (strange.length > 0) return fill(words.strange, { signs: strange.join(' ') });
  return length === 0 ? words.typo : fill(words.long, { count: markLength + length });
}

function lastMark({ marks }: SheetHistory): string {
  return marks.at(-1)![1];
}

function named(id: string, { title }: SheetHistory): HTMLElement {
  return paragraph(`${id} ${title}`, 'sheet-name');
}

function changeOf({ edition, change }: ReportedChange, words: CheckWords): HTMLElement[] {
  const isGone = change.kind === 'withdrawn';
  const list = document.createElement('dl');
  const add = (label: string, text: string) => {
    const [term, meaning] = [element('dt', label), element('dd', text)];
    list.append(term, meaning);
  };
  if (change.was) add(isGone ? words.why : words.was, change.was);
  add(isGone ? words.instead : words.now, change.now);
  return [
    element('h2', fill(words.from, { version: edition.version, date: edition.date })),
    list,
    ...(change.printed ? [paragraph(words.printed[change.printed])] : []),
  ];
}

function offers(near: readonly Near[], words: CheckWords, around: PageContext, id: string): HTMLElement[] {
  if (near.length === 0) return [];
  return [
    paragraph(words.near),
    row(near.map(({ mark, sheet }) => button(`${id} ${sheet.title} · ${shownMark(mark)}`, () => around.choose(id, mark)))),
  ];
}

function link(id: string, words: CheckWords, { linkTo }: PageContext): HTMLElement[] {
  const address = linkTo(id);
  if (address === undefined) return [];
  return [linked(address, words.open)];
}

function linked(address: string, text: string): HTMLElement {
  const anchor = element('a', text) as HTMLAnchorElement;
  anchor.href = address;
  const around = document.createElement('p');
  around.append(anchor);
  return around;
}

function row(inside: HTMLElement[]): HTMLElement {
  const around = document.createElement('p');
  around.className = 'offers';
  around.append(...inside);
  return around;
}

function button(text: string, press: () => void): HTMLElement {
  const made = element('button', text) as HTMLButtonElement;
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

function paragraph(text: string, className = ''): HTMLElement {
  const made = element('p', text);
  if (className) made.className = className;
  return made;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
