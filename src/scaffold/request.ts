import { type Kind, kindNames, kinds, type Reader, readers } from '../curriculum/kind.ts';
import { didYouMean } from '../curriculum/suggest.ts';

export const newHelp = `npm run new -- <what> <id or name> [options]

Writes the files of something new, from the plan in content/, with a sentence in every place that says what to write there. Nothing
that is there already is ever changed.

  lesson G3-09                 a lesson of the plan, with its handout
  workshop W03                 a workshop; in the same way: activity A01, kit O02, kit R03
  handout G3-09 word-cards     one more handout of a document that is written
  block word-ladder            a block for all documents: its rule and its two faces (for coders)

What the plan does not know is asked for, or said at once:

  --minutes 40                 how long it takes, all together
  --sensitivity careful        ordinary, careful or safeguarding
  --people 10-40               how many can take part (workshops and activities; may be left out)
  --for pupil                  who gets the handout (${readers.join(', ')})
  --title-zh 字卡              its title; of a document only when there is no plan
  --title-en "Word cards"
  --strand S6, --guideline PM3, --casel self-awareness      a lesson when there is no plan
  --dry-run                    says what would be written and writes nothing
  --help                       this text
`;

export type Wanted =
  | { what: 'document'; id: string; kind: Kind }
  | { what: 'handout'; id: string; name: string }
  | { what: 'block'; name: string };

/** What each kind is called on the command line. */
const kindWords: Readonly<Record<string, readonly Kind[]>> = {
  lesson: ['lesson'],
  workshop: ['workshop'],
  activity: ['activity'],
  kit: ['one-to-one', 'referral'],
  'one-to-one': ['one-to-one'],
  referral: ['referral'],
};

const examples: Record<Kind, string> = { lesson: 'G3-09', workshop: 'W03', activity: 'A01', 'one-to-one': 'O02', referral: 'R03' };

/** The words of the command, or a sentence that says what is wrong with them. */
export function readWanted(words: readonly string[]): Wanted | { fault: string } {
  const [what, first, second, ...more] = words;
  const allowed = [...Object.keys(kindWords), 'handout', 'block'];
  if (what === undefined) return { fault: `Say what is new: ${allowed.join(', ')}. Use --help to see examples.` };
  // An id alone says its kind.
  const alone = kindOfId(what.toUpperCase());
  if (alone && first === undefined) return { what: 'document', id: what.toUpperCase(), kind: alone };
  if (!allowed.includes(what)) return { fault: `"${what}" cannot be made. ${didYouMean(what, allowed).en}` };
  const count = what === 'handout' ? 2 : 1;
  const given = [first, second, ...more].filter((word) => word !== undefined);
  const form =
    what === 'handout' ? 'handout G3-09 word-cards' : what === 'block' ? 'block word-ladder' : `${what} ${examples[kindWords[what]![0]!]}`;
  if (given.length !== count) return { fault: `Write it so: npm run new -- ${form}` };
  if (what === 'block') return nameFault(first!) ?? { what, name: first! };
  const id = first!.toUpperCase();
  const kind = kindOfId(id);
  if (what === 'handout') return nameFault(second!) ?? { what, id, name: second! };
  const wanted = kindWords[what]!;
  if (!kind)
    return { fault: `"${first}" is not an id of a ${what}: it is written like ${wanted.map((name) => examples[name]).join(' or ')}.` };
  if (!wanted.includes(kind)) return { fault: `${id} is not a ${what}. Write: npm run new -- ${wordOf(kind)} ${id}` };
  return { what: 'document', id, kind };
}

export function isReader(word: string): word is Reader {
  return (readers as readonly string[]).includes(word);
}

function kindOfId(id: string): Kind | undefined {
  return kindNames.find((kind) => kinds[kind].idPattern.test(id));
}

function wordOf(kind: Kind): string {
  return Object.keys(kindWords).find((word) => kindWords[word]!.includes(kind))!;
}

function nameFault(name: string): { fault: string } | undefined {
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) return undefined;
  return { fault: `"${name}" cannot be a name: use small letters a–z, digits and single hyphens, such as word-cards.` };
}
