import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import type { Files } from './curriculum.ts';
import { protocolIds } from './protocols.ts';

/** The traits of the edition: one language, two levels in place of nine grades, a name of its own, no school year, no framework. */
export const harbourTraits = `name: { en: Harbour }
slug: harbour
languages: [en]
levels:
  - { id: S1, name: { en: Stage 1 }, ages: 12-14, sessions: 2 }
  - { id: S2, name: { en: Stage 2 }, ages: 15-17, sessions: 1 }
kinds: [workshop]
year: none
frameworks: []
`;

/** Registries of the project that hold words in both languages: an edition in one has those of one. */
const inOneLanguage = ['glossary', 'levels', 'protocols'];

const lines = [
  ['emergency', 'number: "911"', 'police, medical, fire', 'Emergency', 'When someone is in danger.'],
  ['talk-line', 'number: "+44 800 1111"', 'mental-health', 'Talk line', 'To talk to someone about how you feel, day and night.'],
] as const;

const hotlines = `hotlines:
${lines
  .map(
    ([id, reach, purposes, name, use]) =>
      `  - { id: ${id}, ${reach}, for: [${purposes}], name: { en: ${name} }, use: { en: "${use}" }, hours: { en: All day }, region: national, checked: 2026-11-23, source: own-list }`,
  )
  .join('\n')}
blanks:
  - { id: facilitator, name: { en: Facilitator } }
groups:
  urgent: [emergency]
  talk: [talk-line]
  police: [emergency]
  ambulance: [emergency]
  local: [facilitator]
  all: [emergency, talk-line]
`;

const planned = (id: string, title: string, strand: string) => `- id: ${id}
  title: { en: ${title} }
  objective: { en: Can say a feeling in one sentence }
  minutes: 40
  sensitivity: ordinary
  ways: [3]
  strand: ${strand}
  sheets:
    - { name: my-page, title: { en: My page }, kind: form, for: pupil }
`;

const lesson = (title: string, story: string, task: string) => ({
  plan: `---
title: ${title}
aim: Can say a feeling in one sentence.
outcomes:
  - Can say a feeling in one sentence
materials:
  - One sheet “My page” each
prepare:
  - Print the sheet
---

<Step title="A story" minutes="10" kind="story">

<Say>

${story}

</Say>

</Step>

<Step title="Writing" minutes="30" kind="activity">

<Handout to="my-page" />

${task}

</Step>

<Variant for="small">Sit in a circle.</Variant>

<Variant for="large">Share a sheet.</Variant>

<Variant for="mixed">Draw or write.</Variant>

<Protocol of="harm" />

<Hotlines show="crisis local" />
`,
  sheet: `---
title: My page
purpose: For one sentence about a feeling.
---

<Lines count="6" />
`,
});

const facts = (id: string, strand: string) => `id: ${id}
version: 1.0.0
ways: [3]
minutes: 40
sensitivity: ordinary
strand: ${strand}
handouts:
  - name: my-page
    for: pupil
    pages: 1
`;

function lessonFiles(folder: string, id: string, title: string, story: string, task: string): Record<string, string> {
  const { plan, sheet } = lesson(title, story, task);
  return {
    [`lessons/${folder}/lesson.yaml`]: facts(id, 'T1'),
    [`lessons/${folder}/plan.en.mdx`]: plan,
    [`lessons/${folder}/my-page.en.mdx`]: sheet,
  };
}

const page = (title: string, text: string) => `---\ntitle: ${title}\nsummary: ${title} of this curriculum.\n---\n\n${text}\n`;

const workshop = 'workshops/w01-first-evening';

/** Every file of the edition that is not made from the project's own registries. */
const ownFiles: Readonly<Record<string, string>> = {
  'edition.yaml': harbourTraits,
  'CHANGELOG.md': '# Changelog\n\n## 0.1.0 — 2026-11-20\n\n- The first edition.\n',
  'content/hotlines.yaml': hotlines,
  'content/sources.yaml':
    '- id: own-list\n  title: { en: Our list of help lines }\n  publisher: { en: Harbour }\n  year: 2026\n  confidence: primary\n',
  'content/strands.yaml':
    '- id: T1\n  name: { en: Feelings }\n  about: { en: What we feel and how we say it. }\n- id: T2\n  name: { en: People }\n  about: { en: Whom we trust. }\n',
  'content/scope-and-sequence.yaml':
    planned('S1-01', 'A Sentence a Day', 'T1') + planned('S1-02', 'Who Is There', 'T2') + planned('S2-01', 'The Long Way Round', 'T1'),
  'content/planned-documents.yaml': `- id: W01
  title: { en: The First Evening }
  objective: { en: Can open a session and close it }
  minutes: 60
  sensitivity: ordinary
  ways: [3]
  for: { en: facilitators }
  sheets:
    - { name: sign-in, title: { en: Sign-in sheet }, kind: form, for: facilitator }
`,
  ...lessonFiles(
    's1/01-a-sentence-a-day',
    'S1-01',
    'A Sentence a Day',
    'The boat comes back to the harbour every evening.',
    'Each writes one true line about today and folds the page.',
  ),
  ...lessonFiles(
    's2/01-the-long-way-round',
    'S2-01',
    'The Long Way Round',
    'Two roads lead to the market, and Samir took the longer one.',
    'Draw the road on the sheet and mark where it was hard.',
  ),
  [`${workshop}/workshop.yaml`]: `id: W01
version: 1.0.0
ways: [3]
minutes: 60
sensitivity: ordinary
people: { min: 4, max: 12 }
handouts:
  - name: sign-in
    for: facilitator
    pages: 1
`,
  [`${workshop}/guide.en.mdx`]: `---
title: The First Evening
aim: Can open a session and close it.
outcomes:
  - Can open a session and close it
materials:
  - Sign-in sheet, one
prepare:
  - Put the chairs in a circle
---

<Step title="Hello" minutes="20" kind="warm-up">

Say your name and one thing you saw on the way here.

<Handout to="sign-in" />

</Step>

<Step title="Trying it out" minutes="40" kind="practice">

In pairs, open a session for each other, then close it.

</Step>

<Protocol of="harm" />

<Hotlines show="crisis local" />
`,
  [`${workshop}/sign-in.en.mdx`]: `---
title: Sign-in sheet
purpose: For the door.
---

<SignIn columns="Name|Signature" rows="12" />
`,
  'content/pages/safety.en.mdx': page('Safety', '<Protocol of="harm" />\n\n<Hotlines show="crisis local" />'),
  'content/pages/how-to-use.en.mdx': page('How to use', 'Read the plan, print the sheets, begin.'),
  'content/pages/about.en.mdx': page('About', 'Sessions for young people who have come from far away.'),
  'content/pages/evidence.en.mdx': page('Sources', 'What the sessions rest on.\n\n<Hotlines show="talk" />'),
  'content/pages/printing.en.mdx': page('Printing', 'Print the test sheet first.'),
  ...Object.fromEntries(
    protocolIds.map((id) => [
      `content/protocols/${id}.en.mdx`,
      '---\ntitle: When it happens\nsay: Thank you for telling me.\ndo: Stay with the young person.\n---\n\n- Go to the facilitator.\n',
    ]),
  ),
};

/** Writes the edition into `.cache/tests/<name>`, with some files added, replaced or, where `undefined`, left out. Returns its folder. */
export function writeHarbour(name: string, files: Files = {}): string {
  const root = path.resolve('.cache/tests', name);
  rmSync(root, { recursive: true, force: true });
  for (const list of inOneLanguage) {
    const text = readFileSync(`content/${list}.yaml`, 'utf8');
    write(root, `content/${list}.yaml`, stringify(withoutChinese(parse(text))));
  }
  for (const folder of ['faces', 'letter', 'print'])
    cpSync(`content/pictures/${folder}`, path.join(root, 'content/pictures', folder), { recursive: true });
  for (const [file, text] of Object.entries({ ...ownFiles, ...files })) if (text !== undefined) write(root, file, text);
  return root;
}

function write(root: string, file: string, text: string): void {
  const place = path.join(root, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
}

/** The same list without what it says in Chinese, wherever it says something in both languages. */
function withoutChinese(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutChinese);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== 'zh' || !('en' in value));
  return Object.fromEntries(entries.map(([key, one]) => [key, withoutChinese(one)]));
}
