/** Signs that begin and end a block when typed on a Chinese keyboard; 《 and 〈 also enclose titles of books. */
const openings = '<＜〈《';
const closings = '>＞〉》';
const quotes = '"\'“”„＂‘’';
const fullWidthQuotes = '“”„＂‘’';

/** A tag of a block as it was typed, with half-width signs or full-width ones. Indices count from the beginning of the text. */
export interface Tag {
  name: string;
  /** `</Say>`, and `<Phone … />`. */
  closes: boolean;
  closesItself: boolean;
  at: number;
  /** The offset after its last sign. */
  end: number;
  /** Whether its end was found: `3 <b` is not a tag. */
  whole: boolean;
  /** Offsets of its full-width signs, except those inside the quotes of an attribute. */
  fullWidth: number[];
}

const beginning = new RegExp(`([${openings}])[ \\t　]*(?:([/／])[ \\t　]*)?([A-Za-z][\\w-]*)`, 'gu');
const attribute = /[A-Za-z][\w-]*\s*[=＝]\s*/uy;
/** What follows a closing quotation mark: the next attribute, or the end of the tag. */
const goesOn = /\s*(?:[/／]?\s*[>＞]|\s[A-Za-z][\w-]*\s*[=＝]\s*["'“”„＂‘’])/uy;

/**
 * Finds the tags of a text, as tolerantly as a person would: `<Step title="故事” minutes="8">` is one, although for the MDX parser the first
 * attribute ends after `minutes=`. A tag ends at the latest where its paragraph does.
 */
export function tagsIn(text: string): Tag[] {
  const tags: Tag[] = [];
  beginning.lastIndex = 0;
  for (let match = beginning.exec(text); match; match = beginning.exec(text)) {
    const tag = readTag(text, match);
    tags.push(tag);
    beginning.lastIndex = tag.end;
  }
  return tags;
}

function readTag(text: string, [written, opening, slash, name]: RegExpExecArray & { index: number }): Tag {
  const at = beginning.lastIndex - written.length;
  const tag: Tag = {
    name: name!,
    closes: slash !== undefined,
    closesItself: false,
    at,
    end: at + written.length,
    whole: false,
    fullWidth: [],
  };
  const own = (index: number) => {
    if (/[^ -~\s]/u.test(text[index]!)) tag.fullWidth.push(index);
  };
  for (let index = 0; index < written.length; index++) own(at + index);
  const ends = '《〈'.includes(opening!) ? closings : '>＞';
  const closes = closingQuotes(text);
  for (let index = tag.end; index < text.length; index++) {
    const sign = text[index]!;
    tag.end = index;
    if (openings.includes(sign) || (sign === '\n' && /^\n[ \t]*\n/.test(text.slice(index, index + 40)))) return tag;
    if (ends.includes(sign)) {
      own(index);
      return { ...tag, whole: true, end: index + 1 };
    }
    if (sign === '/' || sign === '／') {
      tag.closesItself = true;
      own(index);
    }
    attribute.lastIndex = index;
    const assignment = attribute.exec(text)?.[0];
    if (assignment === undefined) continue;
    own(index + assignment.search(/[=＝]/u));
    index += assignment.length - 1;
    const opened = index + 1;
    if (!quotes.includes(text[opened] ?? ' ')) continue;
    own(opened);
    const closed = closes(opened);
    if (closed === undefined) continue;
    own(closed);
    index = closed;
  }
  tag.end = text.length;
  return tag;
}

/**
 * Finds the ends of the values of a tag: each is in the paragraph of its beginning, at the same quotation mark, or at another one after
 * which the tag continues.
 */
function closingQuotes(text: string): (opened: number) => number | undefined {
  let last = -1;
  // Where a full-width mark has no end, those after it have none either: the paragraph is not searched again for each.
  let noneAfter = Number.POSITIVE_INFINITY;
  return (opened) => {
    if (last < opened) {
      last = endOfParagraph(text, opened);
      noneAfter = Number.POSITIVE_INFINITY;
    }
    const mark = text[opened]!;
    const straight = !fullWidthQuotes.includes(mark);
    if (!straight && opened > noneAfter) return undefined;
    for (let index = opened + 1; index < last; index++) {
      const sign = text[index]!;
      if (straight && sign === mark) return index;
      if (!quotes.includes(sign) || (straight && !fullWidthQuotes.includes(sign))) continue;
      goesOn.lastIndex = index + 1;
      if (goesOn.test(text)) return index;
    }
    if (!straight) noneAfter = opened;
    return undefined;
  };
}

function endOfParagraph(text: string, from: number): number {
  const blankLine = /\n[ \t]*\n/g;
  blankLine.lastIndex = from;
  return blankLine.exec(text)?.index ?? text.length;
}
