import { textIn } from '../curriculum.ts';
import type { CurriculumDocument, Handout } from '../document.ts';
import { type Reader, sharedBy } from '../kind.ts';
import { originalLocale } from '../locale.ts';
import { blocksIn } from '../tree.ts';
import { type Segment, segmentsOf, subjectsOf } from './naming.ts';
import { onASheetIn, quantityIn, spareIn } from './phrases.ts';
import type { Quantity } from './quantity.ts';

/** How many copies of a handout are needed, and how many of them are cut from one print. */
export interface HandoutQuantity extends Quantity {
  onASheet: number;
}

/**
 * The one rule for how often a handout is printed, for pages, packs and run sheets alike:
 *
 * 1. Who it is for says how many share a copy (`for:` in the yaml): each pupil, a pair, a group of four, or one for all.
 * 2. The guide's materials are more exact where they name it: `关注记录表，每人 2 张`, `情境卡，每三人 1 套`, `多印 5 张`. Chinese is the original, so its
 *    numbers count in all languages.
 * 3. One print makes as many copies as the yaml puts on a page (`perPage:`), times the sets that a block prints (`sets="2"`). Where neither
 *    says anything, materials or the sheet's own purpose may: `一张纸剪四张`.
 *
 * A number for each person says nothing of a sheet that is one for all (class, teacher, facilitator): in R02, `每人两张` are the teachers' own. Only a
 * workshop, whose people are those who come, counts it. A number for all says nothing of a sheet that each pupil gets.
 */
export function handoutQuantity(document: CurriculumDocument, handout: Handout): HandoutQuantity {
  const segment = segmentAbout(document, handout);
  const said = segment && quantityOf(segment);
  const shared = sharedBy[handout.for];
  const usual: Quantity = { sharedBy: shared, copies: 1, spare: 0 };
  const quantity = said && counts(said, handout.for, document.kind === 'workshop') ? said : usual;
  const printed = (handout.perPage ?? 1) * setsIn(handout);
  if (printed > 1) return { ...quantity, onASheet: printed };
  return { ...quantity, onASheet: isForEach(quantity) ? onASheetOf(handout, segment) : 1 };
}

/** How many times a block of a handout prints what it holds: twelve cards twice on a sheet. */
function setsIn({ texts }: Handout): number {
  const sets = blocksIn(textIn(texts, originalLocale)?.text.nodes ?? []).map(({ props }) => ('sets' in props ? Number(props.sets) : 1));
  return Math.max(1, ...sets);
}

/** The title of a handout in the language of the original. */
export function originalTitle({ name, texts }: Handout): string {
  return textIn(texts, originalLocale)?.text.front.title ?? name;
}

/** What the guide calls a handout: by its materials `看听联卡`, where the sheet's own title is only 看、听、联; otherwise the title. */
export function nameInGuide(document: CurriculumDocument, handout: Handout): string {
  const segment = segmentAbout(document, handout);
  const [subject] = segment?.names.length === 1 ? subjectsOf(segment.clauses.find(({ isNaming }) => isNaming)!.text) : [];
  return subject || originalTitle(handout);
}

function segmentAbout(document: CurriculumDocument, handout: Handout): Segment<Handout> | undefined {
  const materials = textIn(document.texts, originalLocale)?.text.front.materials ?? [];
  return materials.flatMap((line) => segmentsOf(line, document.handouts, originalTitle)).find(({ names }) => names.includes(handout));
}

/** Returns the quantity of a part of a line. A clause that names no handout counts if it ends with its number: `每三人 1 套`, not `每人一个旧信封`. */
function quantityOf({ clauses, text }: Segment<Handout>): Quantity | undefined {
  for (const clause of clauses) {
    const plain = clause.text.normalize('NFKC');
    const without = plain.replace(/\([^()]*\)/g, '').replace(/[\s,;。]+$/, '');
    const said = quantityIn(without) ?? quantityIn(plain);
    if (!said || !(clause.isNaming || said.to === without.length)) continue;
    const { sharedBy: shared, copies } = said;
    return { sharedBy: shared, copies, spare: shared === 0 ? 0 : spareIn(text.normalize('NFKC')) };
  }
  return undefined;
}

function counts(said: Quantity, reader: Reader, isWorkshop: boolean): boolean {
  const isOneForAll = sharedBy[reader] === 0;
  return said.sharedBy === 0 ? isOneForAll : isWorkshop || !isOneForAll;
}

function isForEach(quantity: Quantity): boolean {
  return quantity.sharedBy === 1;
}

function onASheetOf(handout: Handout, segment: Segment<Handout> | undefined): number {
  return onASheetIn(segment?.text ?? '') ?? onASheetIn(textIn(handout.texts, originalLocale)?.text.front.purpose ?? '') ?? 1;
}
