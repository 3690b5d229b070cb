import { vocabulary } from '../../blocks/vocabulary.ts';
import { filled, type Localized } from '../../curriculum/locale.ts';
import { placeToWrite } from '../../curriculum/read/files.ts';
import { noReadCache } from '../../curriculum/read/readCache.ts';
import { readRegistries } from '../../curriculum/read/registries.ts';
import { readCheckedCurriculum } from '../../curriculum/read.ts';
import { writeAtomically } from '../../lib/files/atomicWrite.ts';
import { formsIn } from '../overview/formsIn.ts';
import { registerSections } from '../overview/register.ts';
import { sectionsText } from '../overview/section.ts';
import { newBlock } from './block.ts';
import type { Ask, Options } from './details.ts';
import { newDocument } from './document.ts';
import type { Drafted } from './draft.ts';
import { newEdition } from './edition/newEdition.ts';
import { newHandout } from './newHandout.ts';
import { newPicture } from './picture.ts';
import type { Wanted } from './request.ts';
import { writeFolder } from './write.ts';

/** Where files are written, and how to ask questions. */
export interface Surroundings {
  /** The folder of the curriculum. */
  root: string;
  /** The folder of the project, where blocks are. */
  project: string;
  options: Options;
  ask: Ask;
  dryRun: boolean;
}

/**
 * Creates what was requested. Returns the report for the terminal in both languages; nothing is written when there are problems or on a
 * dry run.
 */
export async function scaffold(wanted: Wanted, surroundings: Surroundings): Promise<{ report: Localized } | { errors: Localized[] }> {
  if (wanted.what === 'register') return { report: registerText(surroundings.root) };
  if (wanted.what === 'edition') return newEdition(wanted.folder, surroundings);
  const drafted = await draft(wanted, surroundings);
  if ('errors' in drafted) return drafted;
  const root = wanted.what === 'block' ? surroundings.project : surroundings.root;
  if (!surroundings.dryRun) {
    // Every place is looked at before anything is written.
    if (drafted.folder) placeToWrite(root, drafted.folder.folder);
    const places = drafted.files.map(({ file, content }) => ({ place: placeToWrite(root, file), content }));
    for (const { place, content } of places) writeAtomically(place, content);
    if (drafted.folder) writeFolder(root, drafted.folder.folder, drafted.folder.files);
  }
  const names = [...(drafted.folder?.files ?? []), ...drafted.files].map(({ file }) => `  ${file}`);
  const head = surroundings.dryRun ? { zh: '会写这些：', en: 'This would be written:' } : { zh: '写好了：', en: 'Written:' };
  const next = surroundings.dryRun ? [{ zh: '什么都没有写。', en: 'Nothing was written.' }] : drafted.next;
  const report = (locale: keyof Localized) => `${[head[locale], ...names, '', ...next.map((words) => words[locale])].join('\n')}\n`;
  return { report: { zh: report('zh'), en: report('en') } };
}

/** The register of stories, for the terminal. */
function registerText(root: string): Localized {
  const sections = registerSections(readRegistries(root, noReadCache).stories ?? [], formsIn(root));
  return filled({ zh: sectionsText(sections, 'zh'), en: sectionsText(sections, 'en') });
}

async function draft(
  wanted: Exclude<Wanted, { what: 'register' | 'edition' }>,
  { root, project, options, ask }: Surroundings,
): Promise<Drafted> {
  if (wanted.what === 'block') return newBlock(wanted.name, project);
  if (wanted.what === 'picture') return newPicture(wanted.name, root, options, ask);
  // A new document needs only the plan, so existing documents, perhaps hundreds, are not parsed.
  if (wanted.what === 'document') return newDocument(wanted, root, readRegistries(root, noReadCache, 'when asked for'), options, ask);
  return newHandout(wanted, root, readCheckedCurriculum(root, vocabulary), options, ask);
}
