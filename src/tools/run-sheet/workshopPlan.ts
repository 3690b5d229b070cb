import { blocksOf, type Definition, type PropsOf } from '../../blocks/blocksOf.ts';
import certificateBlock from '../../blocks/certificate/block.ts';
import handoutBlock from '../../blocks/handout/block.ts';
import sayBlock from '../../blocks/say/block.ts';
import sessionBlock from '../../blocks/session/block.ts';
import signInBlock from '../../blocks/sign-in/block.ts';
import stepBlock from '../../blocks/step/block.ts';
import variantBlock from '../../blocks/variant/block.ts';
import { textIn } from '../../curriculum/curriculum.ts';
import type { CurriculumDocument, Handout } from '../../curriculum/document.ts';
import { sharedBy } from '../../curriculum/kind.ts';
import { type Locale, like } from '../../curriculum/locale.ts';
import { type BlockNode, type Node, plainText } from '../../curriculum/tree.ts';
import { translator } from '../../i18n/translator.ts';
import type { KitLine, PlannedSession, PlannedStep, WorkshopPlan } from './plan.ts';
import { type Quantity, quantityIn } from './quantity.ts';

/** Maximum number of characters from the beginning of a step on a cue card. */
const cueLength: Record<'zh' | 'en', number> = { zh: 120, en: 220 };
const usualPeople = { min: 10, max: 30 };

/** Whether a document has a run sheet, that is, whether it is a workshop with timed steps. */
export function hasRunSheet(document: CurriculumDocument): boolean {
  const text = document.kind === 'workshop' && textIn(document.texts, 'zh')?.text;
  return Boolean(text && blocksOf(text.nodes, stepBlock).length > 0);
}

/** Makes the plan of a workshop for its run sheet. The text must exist in at least one language. */
export function workshopPlan(document: CurriculumDocument, locale: Locale): WorkshopPlan {
  const { text } = textIn(document.texts, locale)!;
  const sessions = blocksOf(text.nodes, sessionBlock);
  const parts: { title: string; nodes: readonly Node[] }[] =
    sessions.length > 0
      ? sessions.map(({ props, children }) => ({ title: props.title, nodes: children }))
      : [{ title: text.front.title, nodes: text.nodes }];
  const short = blocksOf(text.nodes, variantBlock).find(({ props }) => props.for === 'short');
  return {
    id: document.id,
    title: text.front.title,
    people: document.people ?? usualPeople,
    sessions: parts.map(({ title, nodes }, place) => sessionOf(title, nodes, place, document, locale)),
    kit: kitOf(document, locale),
    adviceWhenShort: short ? short.children.map((node) => plainText([node])) : [],
    ...signInOf(document, locale),
    ...certificateOf(document, locale),
  };
}

function sessionOf(title: string, nodes: readonly Node[], place: number, document: CurriculumDocument, locale: Locale): PlannedSession {
  return { title, steps: blocksOf(nodes, stepBlock).map((step, at) => stepOf(step, `${place + 1}.${at + 1}`, document, locale)) };
}

function stepOf(
  { props, children }: BlockNode<PropsOf<typeof stepBlock>>,
  id: string,
  document: CurriculumDocument,
  locale: Locale,
): PlannedStep {
  const { title, minutes, kind, priority, least } = props;
  return {
    id,
    title,
    minutes,
    kind,
    kindName: translator(locale)(`blocks:step.${kind}`),
    priority,
    ...(least === undefined ? {} : { least }),
    cue: cueOf(children, locale),
    handouts: blocksOf(children, handoutBlock).flatMap((handout) => {
      const own = document.handouts.find(({ name }) => name === handout.props.to);
      return own ? [titleOf(own, locale)] : [];
    }),
  };
}

/** Returns the first sentences of a step, from its directions or otherwise from what is said. */
function cueOf(children: readonly Node[], locale: Locale): string {
  // A paragraph that is entirely bold is a heading.
  const paragraphs = children.filter((node) => node.type === 'paragraph' && node.children.some((child) => child.type !== 'strong'));
  const words = plainText(paragraphs) || plainText(blocksOf(children, sayBlock));
  if (words.length <= cueLength[like[locale]]) return words;
  const start = words.slice(0, cueLength[like[locale]]);
  const end = Math.max(...(like[locale] === 'zh' ? ['。', '！', '？', '；'] : ['. ', '! ', '? ']).map((mark) => start.lastIndexOf(mark)));
  if (end > cueLength[like[locale]] / 3) return start.slice(0, end + 1);
  return `${like[locale] === 'zh' ? start : start.replace(/\s+\S*$/, '')}…`;
}

/**
 * Returns the materials of the guide with their quantities. Chinese is the original, so its numbers count in all languages if the lists
 * have the same number of lines. A handout that no line mentions is added with a quantity for its readers.
 */
function kitOf(document: CurriculumDocument, locale: Locale): KitLine[] {
  const own = textIn(document.texts, locale)!.text.front.materials;
  const original = document.texts.zh?.front.materials ?? [];
  const lines = own.map((text, at): KitLine => {
    const quantity = (original.length === own.length ? quantityIn(original[at]!) : undefined) ?? quantityIn(text);
    return { text, ...(quantity ? { quantity } : {}) };
  });
  const named = original.length > 0 ? original : own;
  const nameOf = (handout: Handout) => titleOf(handout, original.length > 0 ? 'zh' : locale);
  const unnamed = document.handouts.filter((handout) => !named.some((line) => bare(line).includes(bare(nameOf(handout)))));
  return [...lines, ...unnamed.map((handout) => ({ text: titleOf(handout, locale), quantity: quantityOf(handout) }))];
}

/** Strips punctuation from a name: 看、听、联 is the same card as 看听联. */
function bare(words: string): string {
  return words.replace(/[\s\p{P}]/gu, '').toLowerCase();
}

function quantityOf(handout: Handout): Quantity {
  const people = sharedBy[handout.for];
  return people === 0 ? { for: 'all', copies: 1 } : { for: 'people', copies: 1, sharedBy: people, spare: 0 };
}

function signInOf(document: CurriculumDocument, locale: Locale): Pick<WorkshopPlan, 'signIn'> {
  const found = sheetWith(document, locale, signInBlock);
  if (!found) return {};
  const promise = plainText(found.nodes.filter((node) => node.type === 'paragraph'));
  return { signIn: { title: found.title, promise, columns: found.block.props.columns } };
}

function certificateOf(document: CurriculumDocument, locale: Locale): Pick<WorkshopPlan, 'certificate'> {
  const found = sheetWith(document, locale, certificateBlock);
  if (!found) return {};
  const lines = found.block.children.filter((node) => node.type === 'paragraph').map((node) => plainText([node]));
  return { certificate: { title: found.block.props.title, lines: lines.filter((line) => line !== '') } };
}

/** Finds the handout that contains a block with this definition. */
function sheetWith<Props extends object>(document: CurriculumDocument, locale: Locale, wanted: Definition<Props>) {
  for (const handout of document.handouts) {
    const text = textIn(handout.texts, locale)?.text;
    const [block] = text ? blocksOf(text.nodes, wanted) : [];
    if (text && block) return { title: text.front.title, nodes: text.nodes, block };
  }
  return undefined;
}

function titleOf(handout: Handout, locale: Locale): string {
  return textIn(handout.texts, locale)?.text.front.title ?? handout.name;
}
