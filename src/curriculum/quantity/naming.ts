import { quantityIn } from './phrases.ts';

/** A part of a line of materials, and the handouts that it names. */
export interface Segment<Named> {
  text: string;
  names: Named[];
  /** Whether each of its clauses says something about the handouts: one that only follows may be about something else. */
  clauses: { text: string; isNaming: boolean }[];
}

/** The least characters of a name that is only a part of a title, or the other way round: 信纸 for 信纸和小帮手. */
const leastOfName = 2;
const brackets = /[(（][^()（）]*[)）]/g;

/**
 * Parts a line of materials at its commas and semicolons, so that each part is about the handouts that it names: `回信练习册每人 1 份（4 页），风险信号卡
 * 每人 1 张` are two. A clause that names none belongs to the part before it.
 */
export function segmentsOf<Named>(line: string, handouts: readonly Named[], titleOf: (handout: Named) => string): Segment<Named>[] {
  const segments: Segment<Named>[] = [];
  for (const clause of clausesOf(line)) {
    const names = namedIn(clause, handouts, titleOf).filter((named) => !segments.some((segment) => segment.names.includes(named)));
    const last = segments.at(-1);
    const part = { text: clause, isNaming: names.length > 0 };
    if (last && (names.length === 0 || last.names.length === 0)) {
      last.text += clause;
      last.names.push(...names);
      last.clauses.push(part);
    } else segments.push({ text: clause, names, clauses: [part] });
  }
  return segments.map((segment) => ({ ...segment, text: segment.text.replace(/[\s,，;；、]+$/, '').trim() }));
}

/** Whether words mention something by its name, or by the last three characters of it: 练习册 for 回信练习册. */
export function mentions(words: string, called: string): boolean {
  const name = bare(called);
  const tail = /\p{Script=Han}/u.test(name) ? name.slice(-3) : name;
  return bare(words).includes(tail);
}

/** Returns the handouts that a clause names: by their whole titles, else by a part of a title. */
function namedIn<Named>(clause: string, handouts: readonly Named[], titleOf: (handout: Named) => string): Named[] {
  const found: Named[] = [];
  let rest = bare(clause.replace(brackets, ''));
  // The longest title first: 关注记录 is not meant where 关注记录保管规则 stands.
  for (const handout of [...handouts].sort((a, b) => bare(titleOf(b)).length - bare(titleOf(a)).length)) {
    const title = bare(titleOf(handout));
    if (title === '' || !rest.includes(title)) continue;
    found.push(handout);
    rest = rest.replace(title, ' ');
  }
  for (const subject of subjectsOf(clause)) {
    if (subject.length < leastOfName || !rest.includes(subject)) continue;
    found.push(...handouts.filter((handout) => !found.includes(handout) && bare(titleOf(handout)).includes(subject)));
  }
  return handouts.filter((handout) => found.includes(handout));
}

/** What a clause is about: the words before its quantity, without punctuation, each of a list. */
export function subjectsOf(clause: string): string[] {
  const plain = clause.normalize('NFKC').replace(brackets, '');
  const about = plain.slice(0, quantityIn(plain)?.from ?? plain.length);
  return about.split(/[、,]| and /).map(bare);
}

/** Parts a line after its commas and semicolons that are not in brackets or quotation marks, and after 、 where each part has its own number. */
function clausesOf(line: string): string[] {
  return partedAt(line, /[,，;；。]/).flatMap((clause) => {
    const parts = partedAt(clause, /、/);
    return parts.every((part) => quantityIn(part)) ? parts : [clause];
  });
}

function partedAt(line: string, mark: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const character of line) {
    if (/[(（《“「]/.test(character)) depth++;
    if (/[)）》”」]/.test(character)) depth--;
    part += character;
    if (depth > 0 || !mark.test(character)) continue;
    parts.push(part);
    part = '';
  }
  return part.trim() === '' ? parts : [...parts, part];
}

/** Strips punctuation from a name: 看、听、联 is the same card as 看听联. */
function bare(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/[\s\p{P}]/gu, '')
    .toLowerCase();
}
