import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNull, PDFNumber, type PDFPage, PDFRef } from 'pdf-lib';
import { marksByKey } from '../../paper/tags.ts';

const name = PDFName.of;

/** Keys in which two elements that are merged may differ. */
const own = new Set(['K', 'Type'].map((key) => name(key)));

/** The structure elements of the marked content of a document's pages. */
export class Spans {
  readonly #document: PDFDocument;
  readonly #marks: ReadonlyMap<number, PDFArray>;

  constructor(document: PDFDocument) {
    this.#document = document;
    this.#marks = marksByKey(document);
  }

  /** Returns the element of the marked content `mark` of a page. */
  elementOf(page: PDFPage, mark: number): PDFRef {
    const element = this.#marksOf(page).get(mark);
    if (!(element instanceof PDFRef)) throw new Error(`Marked content ${mark} belongs to no structure element.`);
    return element;
  }

  /** Merges two adjacent elements with equal properties, such as one bold character and the next. Leaves other elements alone. */
  merge(first: PDFRef, second: PDFRef): void {
    const [a, b] = [this.#dict(first), this.#dict(second)];
    const parent = a.get(name('P'));
    if (!(parent instanceof PDFRef) || described(a) !== described(b)) return;
    const siblings = this.#dict(parent).lookup(name('K'));
    const [kids, others] = [a.lookup(name('K')), b.lookup(name('K'))];
    if (![siblings, kids, others].every((list) => list instanceof PDFArray)) return;
    const [all, mine, theirs] = [siblings, kids, others] as [PDFArray, PDFArray, PDFArray];
    const at = all.indexOf(first);
    if (at === undefined || all.indexOf(second) !== at + 1 || ![...mine.asArray(), ...theirs.asArray()].every(isMark)) return;
    for (const mark of theirs.asArray()) mine.push(mark);
    all.remove(at + 1);
    for (const marks of this.#marks.values())
      for (let mark = 0; mark < marks.size(); mark++) if (marks.get(mark) === second) marks.set(mark, first);
    this.#document.context.delete(second);
  }

  /** Removes marked content that no longer exists from the structure. */
  forget(page: PDFPage, mark: number): void {
    const kids = this.#dict(this.elementOf(page, mark)).lookup(name('K'), PDFArray);
    kids.remove(kids.asArray().findIndex((kid) => kid instanceof PDFNumber && kid.asNumber() === mark));
    this.#marksOf(page).set(mark, PDFNull);
  }

  #marksOf(page: PDFPage): PDFArray {
    const key = page.node.lookup(name('StructParents'));
    const marks = key instanceof PDFNumber ? this.#marks.get(key.asNumber()) : undefined;
    if (!marks) throw new Error('A page has marked content and no structure.');
    return marks;
  }

  #dict(ref: PDFRef): PDFDict {
    return this.#document.context.lookup(ref, PDFDict);
  }
}

function isMark(kid: unknown): boolean {
  return kid instanceof PDFNumber;
}

/** Returns the properties of an element except its content. */
function described(element: PDFDict): string {
  const entries = element.entries().filter(([key]) => !own.has(key));
  return entries
    .map(([key, value]) => `${key} ${value}`)
    .sort()
    .join('\n');
}
