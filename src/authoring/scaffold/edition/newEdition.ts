import { lstatSync, readdirSync, rmdirSync } from 'node:fs';
import path from 'node:path';
import type { Localized } from '../../../curriculum/locale.ts';
import { filled } from '../../../curriculum/locale.ts';
import type { PaperName } from '../../../curriculum/schema/editionLook.ts';
import { makeFolder } from '../../../lib/files/makeFolder.ts';
import { type Ask, answersTo, type Options } from '../details.ts';
import { writeFolder } from '../write.ts';
import type { EditionAnswers, LevelAnswer, LineAnswer } from './answers.ts';
import { editionFiles } from './editionFiles.ts';
import { inEach, languagesIn, levelsIn, lineIn, urgentIn } from './parts.ts';
import { colourIn, languagesQuestion, questionsIn, slugError } from './questions.ts';

/** Where the program is, and how to ask questions. */
interface Surroundings {
  project: string;
  options: Options;
  ask: Ask;
  dryRun: boolean;
}

/**
 * Writes the folder of a new edition: its questions are asked at the terminal or answered by options. Nothing is written unless every answer
 * is valid, and nothing that is there is changed: the folder must not exist or must be empty.
 */
export async function newEdition(
  folder: string,
  { project, options, ask, dryRun }: Surroundings,
): Promise<{ report: Localized } | { errors: Localized[] }> {
  const target = path.resolve(folder);
  const occupied = occupiedBy(target, folder);
  if (occupied) return { errors: [occupied] };
  const read = await readAnswers(path.basename(target), options, ask);
  if ('errors' in read) return read;
  const files = editionFiles(read.answers, project, new Date().toISOString().slice(0, 10));
  if (!dryRun) {
    const parent = path.dirname(target);
    makeFolder(parent);
    if (lstatSync(target, { throwIfNoEntry: false })) rmdirSync(target);
    const name = path.basename(target);
    writeFolder(
      parent,
      name,
      files.map(({ file, content }) => ({ file: `${name}/${file}`, content })),
    );
  }
  return { report: report(folder, files.length, dryRun) };
}

/** What is in the way; undefined for a folder that does not exist or is empty. */
function occupiedBy(target: string, folder: string): Localized | undefined {
  const found = lstatSync(target, { throwIfNoEntry: false });
  if (!found || (found.isDirectory() && readdirSync(target).length === 0)) return undefined;
  const what = found.isDirectory() ? { zh: '里面已经有东西了', en: 'is not empty' } : { zh: '不是文件夹', en: 'is not a folder' };
  return filled({
    zh: `${folder} ${what.zh}。换一个还没有的名字。什么都没有动。`,
    en: `${folder} ${what.en}. Choose a name that is not there yet. Nothing was changed.`,
  });
}

/** Reads all answers before anything is refused, so that every wrong one is in the same message. */
async function readAnswers(folderName: string, options: Options, ask: Ask): Promise<{ answers: EditionAnswers } | { errors: Localized[] }> {
  const missing = (option: string, example: string): Localized =>
    filled({ zh: `缺少 "${option}"：加上 --${option} ${example}。`, en: `"${option}" is missing: add --${option} ${example}.` });
  const slug = typeof options['slug'] === 'string' ? options['slug'].trim() : folderName.toLowerCase();
  const first = await answersTo([languagesQuestion], options, ask, missing);
  // The other answers are in the languages of the edition: without those, they are read as in one.
  const languages = first.errors.length === 0 ? languagesIn(first.answers.get('languages')!) : ['en'];
  const rest = await answersTo(questionsIn(languages), options, ask, missing);
  const wrongSlug = slugError(slug);
  const errors = [...first.errors, ...rest.errors, ...(wrongSlug ? [ofSlug(slug, wrongSlug)] : [])];
  const urgent = urgentIn(rest.answers.get('urgent') ?? '', languages);
  const talk = lineIn(rest.answers.get('talk') ?? '', languages);
  const twice = numberTwice([...(urgent ?? []), ...(talk ? [talk] : [])]);
  if (twice !== undefined) errors.push(sameNumber(twice));
  if (errors.length > 0) return { errors };
  const given = (option: string) => rest.answers.get(option);
  const accent = given('accent');
  return {
    answers: {
      slug,
      languages,
      name: inEach(given('name')!, languages)!,
      levels: levelsIn(given('levels')!, languages) as LevelAnswer[],
      paper: given('paper')?.toLowerCase() as PaperName | undefined,
      accent: accent === undefined ? undefined : colourIn(accent),
      urgent: urgent!,
      talk: talk!,
      site: given('site'),
    },
  };
}

/** A number that is answered for two purposes: it would be printed as two lines. */
function numberTwice(lines: readonly LineAnswer[]): string | undefined {
  const digits = lines.map(({ number }) => number.replace(/\D/g, ''));
  return lines.find((_, index) => digits.indexOf(digits[index]!) < index)?.number;
}

function ofSlug(slug: string, { zh, en }: { zh: string; en: string }): Localized {
  return filled({
    zh: `文件名不能以 "${slug}" 开头：加上 --slug harbour。${zh}`,
    en: `Names of files cannot begin with "${slug}": add --slug harbour. ${en}`,
  });
}

function sameNumber(number: string): Localized {
  return filled({
    zh: `号码 ${number} 写了两次：报警急救只有一个号码，就只写一次；有危险时打的和找人说的，要各写一个。`,
    en: `The number ${number} is there twice: one number for police and ambulance is written once, and the number to talk to someone is another.`,
  });
}

function report(folder: string, count: number, dryRun: boolean): Localized {
  const command = (what: string) => `  PAPER_KITE_EDITION=${folder} ${what}`;
  const site = `${folder.replace(/[\\/]+$/, '')}-site`;
  if (dryRun) {
    return filled({
      zh: `会写 ${folder}，${count} 个文件。什么都没有写。\n`,
      en: `${folder} would be written, with ${count} files. Nothing was written.\n`,
    });
  }
  return filled({
    zh: `写好了 ${folder}，${count} 个文件。接下来：

${command('npm run check')}
${command('npm run dev')}
${command(`PAPER_KITE_OUT=${site} npm run build`)}

一课、一个工作坊、一张求助卡是样品，照着改。标着“待写”的地方，要请懂当地法律的人和医生来写、来审；还差哪些，这样看：

${command('npm run check -- --release')}

怎么做成网站：docs/zh/own-edition.md
`,
    en: `Written: ${folder}, ${count} files. Next:

${command('npm run check')}
${command('npm run dev')}
${command(`PAPER_KITE_OUT=${site} npm run build`)}

The session, the workshop and the help card are samples to change. What is marked “To write” needs a clinician and somebody who knows the law
of your country. This lists what is missing:

${command('npm run check -- --release')}

From here to a published site: docs/own-edition.md
`,
  });
}
