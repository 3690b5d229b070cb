import type { Curriculum } from '../curriculum/curriculum.ts';
import type { CurriculumDocument } from '../curriculum/document.ts';
import { kinds, levelSlug, planFileOf, usedKinds } from '../curriculum/kind.ts';
import { didYouMean } from '../curriculum/suggest.ts';
import type { CurriculumRule, Finding } from './rule.ts';

/** A document is in the folder that its id says, G3-08 in lessons/grade-3/08-…, and in the plan. */
export const documentIsInFolderAndPlan: CurriculumRule = {
  id: 'document-is-in-folder-and-plan',
  find: (curriculum) =>
    curriculum.documents.flatMap((document) =>
      usedKinds.includes(document.kind) ? [...inWrongFolder(document), ...notPlanned(document, curriculum)] : [ofUnusedKind(document)],
    ),
};

function ofUnusedKind({ id, kind, locate }: CurriculumDocument): Finding {
  return {
    ...locate('id'),
    message: {
      zh: `${id} 是 ${kind} 这一种，edition.yaml 的 kinds 里没有。`,
      en: `${id} is of the kind ${kind}, which edition.yaml does not list under kinds.`,
    },
    hint: { zh: `把 ${kind} 加进 kinds，或者把它的文件夹移走。`, en: `Add ${kind} to kinds, or take its folder away.` },
  };
}

function inWrongFolder(document: CurriculumDocument): Finding[] {
  const { parent, name } = placeOf(document);
  const cut = document.folder.lastIndexOf('/');
  const isThere = document.folder.slice(0, cut) === parent && new RegExp(`^${name}(-|$)`).test(document.folder.slice(cut + 1));
  if (isThere) return [];
  return [
    {
      ...document.locate('id'),
      message: { zh: `${document.id} 放在了 ${document.folder}。`, en: `${document.id} is in ${document.folder}.` },
      hint: {
        zh: `把文件夹移到 ${parent}/${name}-…，或者改正编号。`,
        en: `Move its folder to ${parent}/${name}-…, or correct the id.`,
      },
    },
  ];
}

function placeOf({ kind, lesson, slug, id }: CurriculumDocument): { parent: string; name: string } {
  const { folder } = kinds[kind];
  return lesson ? { parent: `${folder}/${levelSlug(lesson.grade)}`, name: numberOf(id) } : { parent: folder, name: slug };
}

/** `08` of G3-08. */
function numberOf(id: string): string {
  return id.slice(id.lastIndexOf('-') + 1);
}

/** Skipped without a readable plan, which is reported once and not for every document. */
function notPlanned(document: CurriculumDocument, curriculum: Curriculum): Finding[] {
  const planned = curriculum.plannedOfKind(document.kind).map(({ id }) => id);
  if (planned.length === 0 || planned.includes(document.id)) return [];
  const file = planFileOf(document.kind);
  const grade = planned.filter((id) => id.startsWith(document.lesson ? document.id.slice(0, -2) : document.id[0]!));
  return [
    {
      ...document.locate('id'),
      message: { zh: `计划里没有 ${document.id}。`, en: `${document.id} is not in the plan.` },
      hint: {
        zh: `把它加进 ${file}，或者换成那里有的编号。${didYouMean(document.id, grade).zh}`,
        en: `Add it to ${file}, or give it one of the ids there. ${didYouMean(document.id, grade).en}`,
      },
    },
  ];
}
