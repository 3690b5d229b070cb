// npm run translation: the state of every translation, and the word that one is up to date. See --help.
import path from 'node:path';
import { vocabulary } from '../src/blocks/vocabulary.ts';
import { readOptions } from '../src/cli/options.ts';
import { run } from '../src/cli/run.ts';
import { isLocale, locales } from '../src/curriculum/locale.ts';
import { readCurriculum } from '../src/curriculum/read.ts';
import { curriculumRoot } from '../src/curriculum/root.ts';
import { didYouMean } from '../src/curriculum/suggest.ts';
import { writeWhole } from '../src/files/whole.ts';
import { done, notYet, placeAndLines } from '../src/translation/done.ts';
import { surveyJson, surveyTable } from '../src/translation/report.ts';
import { survey } from '../src/translation/survey.ts';

const help = `npm run translation -- [--json]
npm run translation -- --done <folder or file>[:line,line] [--locale en]

Shows how every document stands in every language: complete, or how many paragraphs are older than their original (stale),
not there (missing) or without an original (extra).

--done    says that a translation is up to date as it is now: all texts of a folder (lessons/grade-3/08-a-letter-far-away),
          one text (…/plan.en.mdx), or paragraphs by the lines on which they begin (…/plan.en.mdx:34,57)
--locale  only this language (with --done)
--json    one JSON object: documents, totals

What is said to be done is written beside the texts, in translation.<language>.txt. Ends with 0, with 2 when it was not understood.
`;

const notUnderstood = 2;
const options = readOptions(
  { json: { type: 'boolean' }, done: { type: 'string', multiple: true }, locale: { type: 'string' } },
  help,
  notUnderstood,
);

function command(): number {
  const { locale } = options;
  if (locale !== undefined && !isLocale(locale))
    return refuse(`--locale ${locale}: there is no such language. ${didYouMean(locale, locales).en}`);
  const root = curriculumRoot();
  for (const written of options.done ?? []) {
    // Read again for each: what was said before counts.
    const result = done(readCurriculum(root, vocabulary).curriculum, { ...placeAndLines(written), locale }, vocabulary);
    if ('fault' in result) return refuse(result.fault);
    for (const { file, content } of result.memories) writeWhole(path.join(root, file), content);
    const texts = `${result.texts} ${result.texts === 1 ? 'text' : 'texts'}`;
    const paragraphs = `${result.paragraphs} ${result.paragraphs === 1 ? 'paragraph' : 'paragraphs'}`;
    process.stdout.write(`Up to date: ${paragraphs} in ${texts} (${namesOf(result.memories.map(({ file }) => file))}).\n`);
    for (const file of result.passedOver) process.stderr.write(`${notYet(file)}\n`);
  }
  if (options.done) return 0;
  const found = survey(readCurriculum(root, vocabulary).curriculum, vocabulary);
  process.stdout.write(options.json ? surveyJson(found) : surveyTable(found));
  return 0;
}

function namesOf(files: readonly string[]): string {
  return files.length === 1 ? files[0]! : `${files.length} files translation.*.txt`;
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return notUnderstood;
}

await run(command);
