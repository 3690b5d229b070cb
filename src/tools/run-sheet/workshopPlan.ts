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
import { type Locale, like, originalLocale } from '../../curriculum/locale.ts';
import { type BlockNode, type Node, plainText } from '../../curriculum/tree.ts';
import { translator } from '../../i18n/translator.ts';
import { kitOf } from './kit.ts';
import type { PlannedSession, PlannedStep, WorkshopPlan } from './plan.ts';

/** Maximum number of characters from the beginning of a step on a cue card. */
const cueLength: Record<'zh' | 'en', number> = { zh: 120, en: 220 };
const usualPeople = { min: 10, max: 30 };

/** Whether a document has a run sheet, that is, whether it is a workshop with timed steps. */
export function hasRunSheet(document: CurriculumDocument): boolean {
  const text = document.kind === 'workshop' && textIn(document.texts, originalLocale)?.text;
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
