// npm run new: writes the files of a new lesson, workshop, activity, kit, handout, picture or block, or of a new edition. See --help.
import path from 'node:path';
import { newHelp, readWanted } from '../src/authoring/scaffold/request.ts';
import { scaffold } from '../src/authoring/scaffold/scaffold.ts';
import { terminalAsk } from '../src/authoring/scaffold/terminal.ts';
import { type Localized, like } from '../src/curriculum/locale.ts';
import { curriculumRoot } from '../src/curriculum/root.ts';
import { writersLanguage } from '../src/pipeline/cli/language.ts';
import { readCommand } from '../src/pipeline/cli/options.ts';
import { run } from '../src/pipeline/cli/run.ts';

const { values, words } = readCommand(
  {
    minutes: { type: 'string' },
    sensitivity: { type: 'string' },
    people: { type: 'string' },
    for: { type: 'string' },
    from: { type: 'string' },
    kind: { type: 'string' },
    form: { type: 'string' },
    'title-zh': { type: 'string' },
    'title-en': { type: 'string' },
    strand: { type: 'string' },
    guideline: { type: 'string' },
    casel: { type: 'string' },
    who: { type: 'string' },
    name: { type: 'string' },
    slug: { type: 'string' },
    languages: { type: 'string' },
    levels: { type: 'string' },
    paper: { type: 'string' },
    accent: { type: 'string' },
    urgent: { type: 'string' },
    talk: { type: 'string' },
    site: { type: 'string' },
    'dry-run': { type: 'boolean' },
    lang: { type: 'string' },
  },
  newHelp,
);

function fail(errors: readonly string[]): number {
  process.stderr.write(`${errors.join('\n')}\n`);
  return 1;
}

async function command(): Promise<number> {
  const locale = writersLanguage(values.lang);
  if (typeof locale === 'object') return fail([locale.error]);
  const translate = (sentence: Localized) => sentence[like[locale]];
  const wanted = readWanted(words);
  if ('error' in wanted) return fail([translate(wanted.error)]);
  const { ask, close } = terminalAsk(translate);
  try {
    for (const one of wanted) {
      const made = await scaffold(one, {
        root: curriculumRoot(),
        project: path.resolve('.'),
        options: values,
        ask,
        dryRun: values['dry-run'] ?? false,
      });
      if ('errors' in made) return fail(made.errors.map(translate));
      process.stdout.write(`${one === wanted[0] ? '' : '\n'}${translate(made.report)}`);
    }
  } finally {
    close();
  }
  return 0;
}

await run(command);
