/** What is known of a check before it tells anything. */
export interface CheckFacts {
  severity: 'error' | 'warning';
  /** A warning that stops a release: `npm run check -- --release`. */
  stopsRelease?: true;
  /** Whether a document may keep what is found, with a reason in its yaml: checks that judge words, never those that count. */
  acceptable?: true;
  /** Who tells it: whoever reads the files, a rule over all that was read, or print, which alone can count pages, or the languages themselves. */
  toldBy: 'reader' | 'rule' | 'print' | 'languages';
  /** The good state in one sentence. */
  meaning: string;
}

const reader = { severity: 'error', toldBy: 'reader' } as const;
const rule = { severity: 'error', toldBy: 'rule' } as const;
const print = { severity: 'error', toldBy: 'print' } as const;

/**
 * Every check that can tell a problem, by its id. A problem cannot be told under an id that is not here (the compiler sees to
 * it), and each has a page in `docs/checks` whose examples are its tests.
 */
export const catalogue = {
  'acceptance-is-needed': { ...rule, severity: 'warning', meaning: 'What a document accepts is really found in it.' },
  'acceptance-names-a-check': { ...rule, meaning: 'A document accepts only findings of checks that judge words.' },
  'agrees-with-plan': { ...rule, meaning: "A document's yaml says what the plan of the whole curriculum says." },
  'block-is-in-place': { ...reader, meaning: 'A block stands where it belongs and holds what it may hold.' },
  'block-is-known': { ...reader, meaning: 'Every block is one of those in docs/blocks.md.' },
  'characters-are-common': {
    ...rule,
    severity: 'warning',
    acceptable: true,
    meaning: 'Pupils read only characters that they have met.',
  },
  'code-is-absent': { ...reader, meaning: 'A document holds text and blocks, never program code.' },
  'coverage-is-complete': {
    ...rule,
    severity: 'warning',
    meaning: 'The lessons, written and planned, leave out no clause of the guideline, no competency and no need.',
  },
  'document-stands-in-its-place': { ...rule, meaning: 'A document lies in the folder of its grade and number and is in the plan.' },
  'facts-are-present': { ...reader, meaning: 'A folder of texts has its yaml of facts.' },
  'facts-are-valid': { ...reader, meaning: "A document's yaml has every fact it needs, in the right form, and no others." },
  'file-is-utf-8': { ...reader, meaning: 'A text is saved as UTF-8.' },
  'file-name-is-known': { ...reader, meaning: 'The name of a text says its language.' },
  'fonts-are-present': { ...print, meaning: 'The fonts that print needs are there.' },
  'front-matter-is-valid': { ...reader, meaning: 'A text begins with its title and its other facts, in the right form.' },
  'glossary-is-kept': { ...rule, severity: 'warning', acceptable: true, meaning: 'One thing has one word: that of content/glossary.yaml.' },
  'handout-fits-its-pages': { ...print, meaning: 'A handout takes exactly the pages that its yaml says.' },
  'handout-is-listed': { ...reader, meaning: 'Every text in a folder is used by the document.' },
  'help-is-named': { ...rule, meaning: 'Every document says whom to call.' },
  'hotlines-are-checked': {
    ...rule,
    severity: 'warning',
    stopsRelease: true,
    meaning: 'Every hotline was compared with its source within the last year.',
  },
  'id-is-unique': { ...reader, meaning: 'No two documents have the same id.' },
  'interface-is-translated': {
    severity: 'warning',
    toldBy: 'languages',
    meaning: 'A language that was added has every word of the interface.',
  },
  'markdown-is-supported': { ...reader, meaning: 'A text uses only what can be printed.' },
  'materials-are-at-hand': { ...rule, acceptable: true, meaning: 'Nothing has to be bought.' },
  'mdx-parses': { ...reader, meaning: 'Every block that is opened is closed, in the right order.' },
  'messaging-is-safe': { ...rule, acceptable: true, meaning: 'No words that hurt a child.' },
  'minutes-add-up': { ...rule, meaning: "The steps fill the lesson's minutes exactly." },
  'news-is-told': {
    ...rule,
    severity: 'warning',
    meaning: 'A document that no edition has published is told to teachers in content/editions/next.yaml.',
  },
  'no-written-homework': { ...rule, acceptable: true, meaning: 'Grades 1 and 2 get no written homework.' },
  'originals-exist': { ...rule, meaning: 'Every text has its Chinese original.' },
  'pdf-is-made': { ...print, meaning: 'Every document can be typeset.' },
  'phone-comes-from-registry': { ...rule, meaning: 'A phone number stands in content/hotlines.yaml and nowhere else.' },
  'plan-fits-its-pages': { ...print, meaning: 'A lesson plan takes at most two pages, in English three.' },
  'props-are-valid': { ...reader, meaning: 'The attributes of a block are known and have the right form.' },
  'reference-resolves': { ...reader, meaning: 'Whatever a document points to is there.' },
  'registry-is-present': { ...reader, meaning: 'The lists in content/ are there.' },
  'registry-is-valid': { ...reader, meaning: 'The lists in content/ have the right form.' },
  'safeguards-are-complete': { ...rule, meaning: 'A document on a painful theme holds everything that keeps a child safe.' },
  'signs-are-half-width': { ...reader, meaning: 'The signs round a block are half-width: < > / = ".' },
  'spoken-sentences-are-short': { ...rule, meaning: 'In grades 1 and 2, sentences read aloud have at most 15 Chinese characters.' },
  'text-exists': { ...rule, meaning: 'A document has its main text and every handout that its yaml lists.' },
  'text-is-within-bounds': { ...reader, meaning: 'A text is no longer and no more entangled than people write.' },
  'text-is-written': {
    ...rule,
    severity: 'warning',
    stopsRelease: true,
    meaning: 'Nothing is left of what a scaffold says is still to be written.',
  },
  'training-comes-first': { ...rule, meaning: 'A safeguarding lesson names the training that its teacher has had.' },
  'translation-exists': { ...rule, severity: 'warning', meaning: 'Every Chinese text is translated.' },
  'translation-is-fresh': {
    ...rule,
    severity: 'warning',
    stopsRelease: true,
    meaning: 'Every paragraph of a translation was made from its original as it is now.',
  },
  'translation-is-remembered': {
    ...rule,
    severity: 'warning',
    stopsRelease: true,
    meaning: 'Every translation remembers from which original it was made.',
  },
  'translation-memory-is-valid': { ...reader, meaning: 'What translations remember can be read.' },
  'variants-are-there': { ...rule, meaning: 'A lesson says how it goes in a small, a large and a mixed-age class.' },
  'yaml-parses': { ...reader, meaning: 'A yaml file or front matter can be read.' },
} as const satisfies Readonly<Record<string, CheckFacts>>;

export type CheckId = keyof typeof catalogue;

export const checkIds = Object.keys(catalogue) as CheckId[];

export function isCheckId(word: string): word is CheckId {
  return Object.hasOwn(catalogue, word);
}

export function factsOfCheck(id: CheckId): CheckFacts {
  return catalogue[id];
}

/** The page about a check, relative to the project. */
export function pageOfCheck(id: CheckId): string {
  return `docs/checks/${id}.md`;
}
