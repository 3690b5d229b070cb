import { blocksOf } from '../../blocks/blocksOf.ts';
import certificateBlock from '../../blocks/certificate/block.ts';
import handoutBlock from '../../blocks/handout/block.ts';
import prePostBlock from '../../blocks/pre-post/block.ts';
import sessionBlock from '../../blocks/session/block.ts';
import signInBlock from '../../blocks/sign-in/block.ts';
import { textIn } from '../../curriculum/curriculum.ts';
import type { CurriculumDocument, Handout } from '../../curriculum/document.ts';
import { type Locale, originalLocale } from '../../curriculum/locale.ts';
import { nameInGuide, originalTitle } from '../../curriculum/quantity/handoutQuantity.ts';
import { mentions, segmentsOf } from '../../curriculum/quantity/naming.ts';
import { quantityIn } from '../../curriculum/quantity/phrases.ts';
import { plainText } from '../../curriculum/tree.ts';
import { handoutNeed } from '../../site/printBudget.ts';
import type { KitLine } from './plan.ts';

/**
 * Returns what to bring to a workshop: the materials of its guide in one language, each handout on a line of its own with the quantity by which pages
 * and packs count it too. A handout that no line mentions is added.
 */
export function kitOf(document: CurriculumDocument, locale: Locale): KitLine[] {
  const own = textIn(document.texts, locale)!;
  const titleOf = (handout: Handout) => textIn(handout.texts, own.locale)?.text.front.title ?? handout.name;
  const materials = own.text.front.materials;
  const original = textIn(document.texts, originalLocale)!.text.front.materials;
  const hasOriginal = original.length === materials.length;
  const named = new Set<Handout>();
  const lines = materials.flatMap((text, at): KitLine[] => {
    const parts = segmentsOf(text, document.handouts, titleOf);
    const parallel = hasOriginal ? segmentsOf(original[at]!, document.handouts, originalTitle) : parts;
    const segments = parts.map((part, place) => ({
      text: capital(part.text),
      names: (parallel.length === parts.length ? parallel : parts)[place]!.names,
    }));
    if (segments.every(({ names }) => names.length === 0)) return [otherLine(text, hasOriginal ? original[at]! : text)];
    return segments.flatMap((segment) => {
      const names = segment.names.filter((handout) => !named.has(handout));
      for (const handout of names) named.add(handout);
      return linesOf(segment.text, names, document, titleOf);
    });
  });
  const unnamed = document.handouts.filter((handout) => !named.has(handout));
  return [...lines, ...unnamed.flatMap((handout) => linesOf(titleOf(handout), [handout], document, titleOf))];
}

/** Begins a part of a line as a line of its own. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Something that is not a handout: scissors, or paper with a number that its words say. */
function otherLine(text: string, original: string): KitLine {
  const said = quantityIn(original) ?? quantityIn(text);
  return said ? { text, quantity: { sharedBy: said.sharedBy, copies: said.copies, spare: said.spare } } : { text };
}

/** The line of a part that names handouts; one line for each when their quantities differ. */
function linesOf(
  text: string,
  handouts: readonly Handout[],
  document: CurriculumDocument,
  titleOf: (handout: Handout) => string,
): KitLine[] {
  if (handouts.length === 0) return [{ text }];
  const needs = handouts.map((handout) => handoutNeed(document, handout));
  const [first] = needs;
  const isOne = needs.every(
    ({ sharedBy, copies, spare }) => sharedBy === first!.sharedBy && copies === first!.copies && spare === first!.spare,
  );
  if (!isOne) return handouts.flatMap((handout) => linesOf(titleOf(handout), [handout], document, titleOf));
  const { sharedBy, copies = 1, spare = 0 } = first!;
  const sessions = sessionsOf(handouts, document);
  return [{ text, quantity: { sharedBy, copies, spare }, needs, ...(sessions ? { sessions } : {}) }];
}

/**
 * Returns the sessions that give out or mention handouts. Undefined when they belong to the whole workshop: outside of its sessions, or a sheet to sign
 * in, the questions before and after, a certificate.
 */
function sessionsOf(handouts: readonly Handout[], document: CurriculumDocument): number[] | undefined {
  const { text } = textIn(document.texts, originalLocale)!;
  const sessions = blocksOf(text.nodes, sessionBlock);
  const isOfAll = handouts.some((handout) => {
    const nodes = textIn(handout.texts, originalLocale)?.text.nodes ?? [];
    return [signInBlock, prePostBlock, certificateBlock].some((block) => blocksOf<object>(nodes, block).length > 0);
  });
  if (isOfAll) return undefined;
  const places = sessions.flatMap(({ children }, place) => {
    const given = blocksOf(children, handoutBlock).map(({ props }) => props.to);
    const words = plainText(children);
    return handouts.some((handout) => given.includes(handout.name) || mentions(words, nameInGuide(document, handout))) ? [place] : [];
  });
  return places.length > 0 && places.length < sessions.length ? places : undefined;
}
