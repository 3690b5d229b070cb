import { existsSync, lstatSync } from 'node:fs';
import path from 'node:path';
import type { Curriculum } from '../../../curriculum/curriculum.ts';
import { kindOfId } from '../../../curriculum/kind.ts';
import { placeToWrite } from '../../../curriculum/read/files.ts';
import { writeAtomically } from '../../../lib/files/atomicWrite.ts';
import { newDocument } from '../../scaffold/document.ts';
import type { Drafted } from '../../scaffold/draft.ts';
import { newHandout } from '../../scaffold/newHandout.ts';
import { nameError } from '../../scaffold/request.ts';
import { writeFolder } from '../../scaffold/write.ts';
import { EditorRefusal } from './files.ts';
import type { BeginRequest, HandoutRequest } from './protocol.ts';

/** Begins a document of the plan, as `npm run new` does, and nothing that is there already is changed. */
export async function beginDocument(root: string, curriculum: Curriculum, { id }: BeginRequest): Promise<void> {
  const kind = kindOfId(id);
  if (!kind || !curriculum.plan.some((planned) => planned.id === id))
    throw new EditorRefusal({ zh: `计划里没有 ${id}。`, en: `${id} is not in the plan.` });
  write(root, await newDocument({ id, kind }, root, curriculum, {}, undefined));
}

/** Adds a handout to a document: its texts in both languages and its entry in the yaml. */
export async function addHandout(
  root: string,
  curriculum: Curriculum,
  { slug, name, form, titles, ...request }: HandoutRequest,
): Promise<void> {
  const wrong = nameError(name);
  if (wrong) throw new EditorRefusal(wrong.error);
  const options = { for: request.for, form, 'title-zh': titles.zh, 'title-en': titles.en };
  write(root, await newHandout({ id: slug.toUpperCase(), name }, root, curriculum, options, undefined));
}

function write(root: string, drafted: Drafted): void {
  if ('errors' in drafted) throw new EditorRefusal(drafted.errors[0]!);
  for (const { file } of [...drafted.files, ...(drafted.folder?.files ?? [])]) refuseLinks(root, file);
  for (const { file, content } of drafted.files) writeAtomically(placeToWrite(root, file), content);
  if (drafted.folder) writeFolder(root, drafted.folder.folder, drafted.folder.files);
}

/** No folder on the way to a new file may be a link: it may lead to any place of the machine. */
function refuseLinks(root: string, file: string): void {
  let place = root;
  for (const part of file.split('/')) {
    place = path.join(place, part);
    if (lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink()) {
      const name = path.relative(root, place);
      throw new EditorRefusal({ zh: `${name} 是链接，什么都没有写。`, en: `${name} is a link. Nothing was written.` });
    }
    if (!existsSync(place)) return;
  }
}
