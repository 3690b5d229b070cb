import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { NewFile } from '../write.ts';
import type { EditionAnswers } from './answers.ts';
import { configText } from './configText.ts';
import { dangerWords } from './dangerWords.ts';
import { hotlinesText } from './hotlinesText.ts';
import { inLanguages } from './inLanguages.ts';
import { type Gaps, type SampleLanguage, template, templatesIn } from './templates.ts';

/** The registries of a new edition. Its word lists are those of the program, to which it may add. */
const lists = ['glossary', 'levels', 'planned-documents', 'protocols', 'scope-and-sequence', 'sources', 'strands'];

/** Drawings that blocks ask for by name. */
const pictureFolders = ['faces', 'letter', 'print'];

/** Every file of a new edition. `project` is the folder of the program, whose drawings are copied. */
export function editionFiles(answers: EditionAnswers, project: string, today: string): NewFile[] {
  const { languages, levels, name } = answers;
  const [original] = languages as [string];
  const sample: SampleLanguage = original === 'zh' ? 'zh' : 'en';
  const level = levels[0]!.id;
  const gaps: Gaps = {
    level,
    name: name[original]!,
    'name.zh': name['zh'] ?? name[original]!,
    'name.en': name['en'] ?? name[original]!,
    year: today.slice(0, 4),
    today,
    ...dangerWords(sample, answers.urgent.length),
  };
  const text = (file: string) => template(`${sample}/${file}.md`, gaps, sample);
  const list = (file: string) => inLanguages(template(`registries/${file}.yaml`, gaps), languages);
  const copied = (file: string) => readFileSync(path.join(project, file), 'utf8');
  const [session, workshop, kit] = [
    `lessons/${level.toLowerCase()}/01-three-things-on-a-hard-day`,
    'workshops/w01-before-the-first-session',
    'content/referral/r01-help-card',
  ];
  return [
    { file: 'edition.yaml', content: configText(answers) },
    { file: 'CHANGELOG.md', content: `# Changelog\n\n## 0.1.0 — ${today}\n\n- The first edition.\n` },
    { file: 'content/hotlines.yaml', content: hotlinesText(answers, today) },
    ...lists.map((file) => ({ file: `content/${file}.yaml`, content: list(file) })),
    ...pictureFolders.flatMap((folder) =>
      readdirSync(path.join(project, 'content/pictures', folder)).map((file) => {
        const picture = `content/pictures/${folder}/${file}`;
        return { file: picture, content: copied(picture) };
      }),
    ),
    ...['pages', 'protocols'].flatMap((folder) =>
      templatesIn(`${sample}/${folder}`).map((one) => ({
        file: `content/${folder}/${one}.${original}.mdx`,
        content: text(`${folder}/${one}`),
      })),
    ),
    { file: `${session}/lesson.yaml`, content: template('registries/lesson.yaml', gaps) },
    { file: `${session}/plan.${original}.mdx`, content: text('session/plan') },
    { file: `${session}/my-three-things.${original}.mdx`, content: text('session/my-three-things') },
    { file: `${workshop}/workshop.yaml`, content: template('registries/workshop.yaml', gaps) },
    { file: `${workshop}/guide.${original}.mdx`, content: text('workshop/guide') },
    { file: `${workshop}/first-sentence.${original}.mdx`, content: text('workshop/first-sentence') },
    { file: `${kit}/kit.yaml`, content: template('registries/kit.yaml', gaps) },
    { file: `${kit}/guide.${original}.mdx`, content: text('kit/guide') },
    { file: `${kit}/help-card.${original}.mdx`, content: text('kit/help-card') },
  ];
}
