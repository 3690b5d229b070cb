import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFOperator,
  PDFOperatorNames,
  type PDFPage,
  PDFRef,
} from 'pdf-lib';

const name = PDFName.of;

/**
 * Adds figures to the structure tree of a tagged document. In a document without tags they are marked as artifacts, as it has no
 * reading order.
 */
export class TagWriter {
  private readonly document: PDFDocument;
  private readonly root: PDFDict | undefined;
  private readonly marksOf: ReadonlyMap<number, PDFArray>;
  /** The element after which the next figure of a page is inserted. */
  private readonly last = new Map<PDFPage, PDFRef>();

  constructor(document: PDFDocument) {
    this.document = document;
    const root = document.catalog.lookup(name('StructTreeRoot'));
    this.root = root instanceof PDFDict ? root : undefined;
    this.marksOf = marksByKey(document);
  }

  /** Begins marked content that is read aloud as `words`, after everything else on its page. End it with `endMarkedContent`. */
  figure(page: PDFPage, words: string, box: { x: number; y: number; width: number; height: number }): PDFOperator {
    const key = page.node.lookup(name('StructParents'));
    const marks = key instanceof PDFNumber ? this.marksOf.get(key.asNumber()) : undefined;
    const before = marks && (this.last.get(page) ?? lastElement(marks));
    const top = before && this.topmost(before);
    if (!marks || !top) return begin('Artifact', '<< >>');
    const { context } = this.document;
    const mark = marks.size();
    const layout = context.obj({ O: 'Layout', Placement: 'Block', BBox: [box.x, box.y, box.x + box.width, box.y + box.height] });
    const figure = context.obj({ Type: 'StructElem', S: 'Figure', P: top.parent, Pg: page.ref, K: mark, A: layout });
    figure.set(name('Alt'), PDFHexString.fromText(words));
    const ref = context.register(figure);
    marks.push(ref);
    top.siblings.insert(top.siblings.indexOf(top.element)! + 1, ref);
    this.last.set(page, ref);
    return begin('Figure', `<< /MCID ${mark} >>`);
  }

  /** Returns the ancestor of `ref` directly below the document element, its parent and its siblings. */
  private topmost(ref: PDFRef): { element: PDFRef; parent: PDFRef; siblings: PDFArray } | undefined {
    for (let element = ref; ; ) {
      const dict = this.document.context.lookup(element);
      const parent = dict instanceof PDFDict ? dict.get(name('P')) : undefined;
      const around = parent instanceof PDFRef ? this.document.context.lookup(parent) : undefined;
      if (!(parent instanceof PDFRef) || !(around instanceof PDFDict) || around === this.root) return undefined;
      const siblings = around.lookup(name('K'));
      if (around.lookup(name('S')) === name('Document') && siblings instanceof PDFArray) return { element, parent, siblings };
      element = parent;
    }
  }
}

/** Maps each `StructParents` key of a page to the elements of its marked content, in the order of their numbers. */
export function marksByKey({ catalog }: PDFDocument): Map<number, PDFArray> {
  const root = catalog.lookup(name('StructTreeRoot'));
  const tree = root instanceof PDFDict ? root.lookup(name('ParentTree')) : undefined;
  return new Map(tree instanceof PDFDict ? numbersIn(tree) : []);
}

function begin(tag: string, properties: string): PDFOperator {
  return PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [name(tag), properties]);
}

/** Returns the innermost element of the content that is drawn last. */
function lastElement(marks: PDFArray): PDFRef | undefined {
  return marks.asArray().findLast((entry) => entry instanceof PDFRef) as PDFRef | undefined;
}

/** Returns the entries of a number tree that are arrays: the elements of the marked content of a page. */
function numbersIn(tree: PDFDict): [number, PDFArray][] {
  const kids = tree.lookup(name('Kids'));
  const below = kids instanceof PDFArray ? kids.asArray().flatMap((_, at) => numbersIn(kids.lookup(at, PDFDict))) : [];
  const list = tree.lookup(name('Nums'));
  if (!(list instanceof PDFArray)) return below;
  const own = Array.from({ length: Math.floor(list.size() / 2) }, (_, at): [number, PDFArray][] => {
    const [key, value] = [list.lookup(2 * at), list.lookup(2 * at + 1)];
    return key instanceof PDFNumber && value instanceof PDFArray ? [[key.asNumber(), value]] : [];
  });
  return [...below, ...own.flat()];
}
