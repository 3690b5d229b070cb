import { lesson, soundFiles } from '../../../support/curriculum.ts';
import { saysWordForWord } from '../../../support/messages.ts';

const facts = `${lesson}/lesson.yaml`;
const plan = `${lesson}/plan.zh.mdx`;

// One row a fault: what is wrong, the files in which it is, and everything that the writer is told.
saysWordForWord('files and folders', [
  [
    'a folder of texts without facts',
    { [facts]: undefined },
    {
      at: 'lesson.yaml:1:1',
      id: 'facts-are-present',
      message: 'The yaml of facts is missing.',
      hint: 'Write lesson.yaml beside the texts; docs/blocks.md shows one.',
    },
  ],
  [
    'a text whose name does not say its language',
    { [`${lesson}/notes.mdx`]: '---\ntitle: 一\npurpose: 二\n---\n' },
    {
      at: 'notes.mdx:1:1',
      id: 'file-name-is-known',
      message: 'The name notes.mdx does not say its language.',
      hint: 'End it in .zh.mdx or .en.mdx.',
    },
  ],
  [
    'a text in a language that is not there',
    { [`${lesson}/plan.fr.mdx`]: '---\ntitle: Lettre\n---\n' },
    {
      at: 'plan.fr.mdx:1:1',
      id: 'file-name-is-known',
      message: 'The name plan.fr.mdx does not say its language.',
      hint: 'End it in .zh.mdx or .en.mdx.',
    },
  ],
  [
    'a handout that is not listed',
    { [`${lesson}/stamp.zh.mdx`]: '---\ntitle: 邮票\npurpose: 贴\n---\n\n一\n' },
    {
      at: 'stamp.zh.mdx:1:1',
      id: 'handout-is-listed',
      message: 'No document uses this file: stamp is not among the handouts.',
      hint: 'List it in lessons/grade-3/08-a-letter-far-away/lesson.yaml under handouts, or delete it.',
    },
  ],
  [
    'an id that another document has',
    { 'lessons/grade-3/09-again/lesson.yaml': soundFiles[facts], 'lessons/grade-3/09-again/plan.zh.mdx': soundFiles[plan] },
    {
      at: 'lessons/grade-3/09-again/lesson.yaml:1:1',
      id: 'id-is-unique',
      message: 'The id G3-08 is already used by lessons/grade-3/08-a-letter-far-away/lesson.yaml.',
      hint: 'Give one of the two another id; the plan in content/ lists the free ones.',
    },
  ],
  [
    'a registry that is missing',
    { 'content/hotlines.yaml': undefined },
    {
      at: 'content/hotlines.yaml:1:1',
      id: 'registry-is-present',
      message: 'The registry content/hotlines.yaml is missing.',
      hint: 'Every curriculum needs it; copy it from the project and change it.',
    },
    {
      at: 'plan.en.mdx:28:1',
      id: 'reference-resolves',
      message: 'There is no hotline, blank or group "crisis" in content/hotlines.yaml.',
      hint: 'None is written yet.',
    },
    {
      at: 'plan.en.mdx:28:1',
      id: 'reference-resolves',
      message: 'There is no hotline, blank or group "local" in content/hotlines.yaml.',
      hint: 'None is written yet.',
    },
    {
      at: 'plan.zh.mdx:28:1',
      id: 'reference-resolves',
      message: 'There is no hotline, blank or group "crisis" in content/hotlines.yaml.',
      hint: 'None is written yet.',
    },
    {
      at: 'plan.zh.mdx:28:1',
      id: 'reference-resolves',
      message: 'There is no hotline, blank or group "local" in content/hotlines.yaml.',
      hint: 'None is written yet.',
    },
  ],
  [
    'a registry with an entry of the wrong form',
    { 'content/needs.yaml': '- id: letters\n  name: { zh: 写信 }\n' },
    { at: 'content/needs.yaml:2:3', id: 'registry-is-valid', message: '"0.name.en" is missing.', hint: 'Add "0.name.en".' },
    { at: 'lesson.yaml:14:9', id: 'reference-resolves', message: 'There is no need "letters".', hint: 'None is written yet.' },
    { at: 'lesson.yaml:14:18', id: 'reference-resolves', message: 'There is no need "missing_parents".', hint: 'None is written yet.' },
  ],
]);
