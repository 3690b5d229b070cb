import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Registries } from '../../curriculum/curriculum.ts';
import { type PlannedDocument, placeOfLesson } from '../../curriculum/document.ts';
import { traits } from '../../curriculum/edition/traits.ts';
import { isPublished } from '../../curriculum/editions.ts';
import { isReadTo, type Kind, kindOfId, kinds, planFileOf, type Sensitivity } from '../../curriculum/kind.ts';
import { type Localized, originalLocale, requiredLocales } from '../../curriculum/locale.ts';
import { placeholdersIn } from '../../curriculum/placeholder.ts';
import type { Problem } from '../../curriculum/problem.ts';
import { readEditions } from '../../curriculum/read/editions.ts';
import { findFolders, readText } from '../../curriculum/read/files.ts';
import type { Story } from '../../curriculum/schema/stories.ts';
import { schemaFileOf, schemaLine } from '../../curriculum/schema/yamlFiles.ts';
import { didYouMean } from '../../curriculum/suggest.ts';
import { claimOf } from './claim.ts';
import { type Ask, completeDetails, type Options } from './details.ts';
import type { Drafted } from './draft.ts';
import { factsText } from './facts.ts';
import { guideText } from './guide.ts';
import { handoutText } from './handout.ts';
import { lessonText } from './lesson.ts';
import { nameOf, placeOf } from './names.ts';
import type { NewDocument } from './newDocument.ts';
import { newsOf } from './news.ts';
import { storyNotes } from './storyNotes.ts';
import type { NewFile } from './write.ts';

/** The source cited by the sentences about a child who discloses harm. */
const cited = 'minors-protection-law';

/** Drafts a document, planned or in a curriculum without a plan: its facts, its text and its handouts in Chinese and in English. */
export async function newDocument(
  { id, kind }: { id: string; kind: Kind },
  root: string,
  {
    plan,
    registries,
    stories,
    problems = [],
  }: {
    plan: readonly PlannedDocument[];
    registries: Registries;
    stories?: readonly Story[] | undefined;
    /** What is wrong with the registries that were read. */
    problems?: readonly Problem[];
  },
  options: Options,
  ask: Ask,
): Promise<Drafted> {
  const written = folderOf(root, id) ?? folderThere(root, id, kind);
  if (written) {
    return {
      errors: [{ zh: `${id} 已经有了：${written}。什么都没有动。`, en: `${id} is there already: ${written}. Nothing was changed.` }],
    };
  }
  const unreadable = planErrors(kind, problems);
  if (unreadable.length > 0) return { errors: unreadable };
  const planned = plan.find((entry) => entry.id === id);
  const ofKind = plan.filter((entry) => entry.kind === kind).map((entry) => entry.id);
  if (!planned && ofKind.length > 0) return { errors: [notPlanned(id, kind, ofKind)] };
  const completed = await completeDetails(id, kind, planned, registries, options, ask);
  if ('errors' in completed) return completed;
  const training = planned?.requires ?? trainingFor(kind, completed.details.sensitivity, plan);
  const document: NewDocument = {
    ...completed.details,
    training,
    trainingToCome: training.filter((other) => !isWritten(root, other)),
    sources: registries.sources.some((source) => source.id === cited) ? [cited] : [],
    talk: lineToTalkTo(registries),
    nearest: peopleToTell(registries),
  };
  const { parent, stem } = placeOf(document);
  const folder = `${parent}/${stem}-${nameOf(document.title.en)}`;
  const claim = claimOf(id, options, root);
  if (claim && 'errors' in claim) return claim;
  return {
    folder: { folder, files: filesOf(document, folder, root) },
    files: [...newsOf(document, root), ...(claim ? [claim] : [])],
    next: [...notesOf(planned), ...storyNotes(id, stories, root), ...nextSteps(document)],
  };
}

/** Returns the group of lines to talk to if it is one that a sentence can name, otherwise the first of them that is rung. */
function lineToTalkTo({ hotlines, groups }: Registries): string {
  const talk = groups['talk'] ?? [];
  const rung = hotlines.find(({ id, kind }) => kind === 'phone' && talk.includes(id));
  return talk.length > 1 && rung ? rung.id : 'talk';
}

/** The people whom a child tells first, as a list of help lines names them: those of a school, or everyone whom the edition has in their place. */
function peopleToTell({ blanks }: Registries): string {
  const inSchool = ['class-teacher', 'principal', 'child-director'];
  return blanks.length === 0 || inSchool.every((id) => blanks.some((blank) => blank.id === id)) ? inSchool.join(' ') : 'local';
}

function filesOf(document: NewDocument, folder: string, root: string): NewFile[] {
  const { main } = kinds[document.kind];
  const facts = `${folder}/${kinds[document.kind].facts}`;
  // A curriculum outside the project may have no schemas, and editors would report a schema line that does not resolve.
  const named = existsSync(path.join(root, schemaFileOf(document.kind))) ? schemaLine(facts) : undefined;
  const draws = document.kind === 'lesson' && isReadTo(placeOfLesson(document.id).grade);
  const text = (locale: (typeof requiredLocales)[number]) =>
    document.kind === 'lesson' ? lessonText(document, locale) : guideText({ ...document, kind: document.kind }, locale);
  return [
    { file: facts, content: factsText(document, named) },
    ...requiredLocales.map((locale) => ({ file: `${folder}/${main}.${locale}.mdx`, content: text(locale) })),
    ...document.handouts.flatMap((handout) =>
      requiredLocales.map((locale) => ({
        file: `${folder}/${handout.name}.${locale}.mdx`,
        content: handoutText(handout, { kind: document.kind, draws }, locale),
      })),
    ),
  ];
}

/** Returns the folder of the document with this id, wherever it is. */
function folderOf(root: string, id: string): string | undefined {
  const line = new RegExp(`^id:\\s*["']?${id}\\b`, 'm');
  return findFolders(root).find(({ folder, kind }) => line.test(readText(root, `${folder}/${kinds[kind].facts}`) ?? ''))?.folder;
}

/** Whether readers have a document: its original has nothing that is still to be written, or it is published. */
function isWritten(root: string, id: string): boolean {
  const folder = folderOf(root, id);
  const kind = kindOfId(id);
  const text = folder && kind ? readText(root, `${folder}/${kinds[kind].main}.${originalLocale}.mdx`) : undefined;
  return (text !== undefined && placeholdersIn(text).length === 0) || isPublished(readEditions(root).editions, id);
}

/** Finds a folder in the document's place that is not a valid document, perhaps half written by hand. */
function folderThere(root: string, id: string, kind: Kind): string | undefined {
  const { parent, stem } = placeOf({ id, kind });
  const above = path.join(root, parent);
  const found = existsSync(above) ? readdirSync(above).find((name) => name === stem || name.startsWith(`${stem}-`)) : undefined;
  return found && `${parent}/${found}`;
}

/** The errors of the plan of a kind: while there are any, it is not read, and nothing that it says of a document is known. */
function planErrors(kind: Kind, problems: readonly Problem[]): Localized[] {
  const file = planFileOf(kind);
  const folder = file.replace(/\.yaml$/, '/');
  return problems
    .filter((problem) => problem.severity === 'error' && (problem.file === file || problem.file.startsWith(folder)))
    .map(({ file, line, column, message, hint }) => ({
      zh: `${file}:${line}:${column} ${message.zh}${hint.zh}`,
      en: `${file}:${line}:${column} ${message.en} ${hint.en}`,
    }));
}

function notPlanned(id: string, kind: Kind, ofKind: readonly string[]): Localized {
  const file = planFileOf(kind);
  const near = didYouMean(
    id,
    ofKind.filter((other) => kind !== 'lesson' || other.startsWith(id.slice(0, 3))),
  );
  return {
    zh: `计划里没有 ${id}。${near.zh}新的要先加进 ${file}。`,
    en: `${id} is not in the plan. ${near.en} A new one is first added to ${file}.`,
  };
}

/** A document of which there is no plan: the teacher of a painful theme has been trained. */
function trainingFor(kind: Kind, sensitivity: Sensitivity, plan: readonly PlannedDocument[]): string[] {
  if (sensitivity !== 'safeguarding') return [];
  const wanted = kind === 'lesson' ? traits.roles.training : traits.roles.training.slice(0, 1);
  return wanted.filter((training) => plan.some((entry) => entry.id === training));
}

function notesOf(planned: PlannedDocument | undefined): Localized[] {
  if (!planned?.notes) return [];
  return [{ zh: `计划里说：${planned.notes.zh}`, en: `The plan says: ${planned.notes.en}` }];
}

function nextSteps({ id, kind }: NewDocument): Localized[] {
  const bench = `/workbench/${originalLocale}/${id.toLowerCase()}/`;
  const original = `${kinds[kind].main}.${originalLocale}.mdx`;
  return [
    originalLocale === 'zh'
      ? {
          zh: `【 】里的都由你来写，先写中文（${original}）。`,
          en: `Everything in 【 】 is yours to write, the Chinese first (${original}).`,
        }
      : { zh: `【 】里的都由你来写，先写 ${original}。`, en: `Everything in 【 】 is yours to write, ${original} first.` },
    {
      zh: `  npm run dev                             网页和纸并排看：${bench}`,
      en: `  npm run dev                             page and paper side by side: ${bench}`,
    },
    {
      zh: '  npm run check -- --only text-is-written  还有哪些没写',
      en: '  npm run check -- --only text-is-written  what is still to be written',
    },
    {
      zh: `  npm run new -- handout ${id} its-name    再加一份讲义（its-name 换成它的英文名）`,
      en: `  npm run new -- handout ${id} its-name    one more handout`,
    },
  ];
}
