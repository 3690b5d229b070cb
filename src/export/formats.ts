import type { Curriculum } from '../curriculum/curriculum.ts';
import type { Localized } from '../curriculum/locale.ts';
import { didYouMean } from '../curriculum/suggest.ts';
import type { ListedFile } from '../print/manifest.ts';
import { docx } from './docx/format.ts';
import { epub } from './epub/format.ts';
import type { Exported, ExportFormat } from './exportFormat.ts';
import { pptx, pptxStandard } from './pptx/format.ts';

/** All formats but PDF, which `print` makes. */
export const formats: readonly ExportFormat[] = [docx, pptx, pptxStandard, epub];

/** What copies for USB sticks have besides PDF unless they are told otherwise. */
export const copyFormats: readonly string[] = formats.filter(({ inCopies }) => inCopies).map(({ id }) => id);

/** What may be typed after `--format`. */
export const formatIds: readonly string[] = ['pdf', ...formats.map(({ id }) => id)];

/** Which formats `--format pdf,docx` asks for; PDF alone if nothing is said. */
export interface WantedFormats {
  pdf: boolean;
  others: ExportFormat[];
}

/** Reads the words after `--format`, or returns a message about the one that is wrong. */
export function formatsIn(typed: string | undefined): WantedFormats | { error: Localized } {
  if (typed === undefined) return { pdf: true, others: [] };
  const words = typed.split(/[\s,，、]+/).flatMap((word) => (word === '' ? [] : [word.toLowerCase()]));
  const unknown = words.find((word) => !formatIds.includes(word));
  if (unknown !== undefined) {
    const near = didYouMean(unknown, formatIds);
    return {
      error: {
        zh: `--format ${unknown}：没有这种格式。${near.zh}`,
        en: `--format ${unknown}: there is no such format. ${near.en}`,
      },
    };
  }
  if (words.length === 0) {
    const list = formatIds.join(', ');
    return { error: { zh: `--format：后面要写格式：${list}。`, en: `--format: write a format after it: ${list}.` } };
  }
  return { pdf: words.includes('pdf'), others: formats.filter(({ id }) => words.includes(id)) };
}

/** The file of a format next to a PDF, in the same folder; a file that is next to no PDF is itself. */
export function exportFile(pdf: string, { ending }: Pick<ExportFormat, 'ending'>): string {
  return pdf.replace(/\.pdf$/, ending);
}

/** The files of all formats that are next to no PDF. */
export function ownFiles(curriculum: Curriculum): Exported[] {
  return formats.flatMap(({ own }) => own?.(curriculum) ?? []);
}

/** The files that a format makes of these: next to a PDF, or of its own. */
export function madeBy(format: ExportFormat, packs: readonly Exported[], curriculum: Curriculum): Exported[] {
  return packs.filter((pack) => isNameOf(pack, format) && (isOwn(pack) || format.isFor(pack, curriculum)));
}

/** Whether a file is next to no PDF. */
export function isOwn({ file }: Pick<Exported, 'file'>): boolean {
  return !file.endsWith('.pdf');
}

/** Whether a format may make a file: next to a PDF any, of its own those with its ending. */
function isNameOf(pack: Pick<Exported, 'file'>, { ending }: ExportFormat): boolean {
  return !isOwn(pack) || pack.file.endsWith(ending);
}

/** Adds the formats of which files are there already, so that none is older than its PDF. `listed` are the files in the folder. */
export function formatsToMake(wanted: WantedFormats, packs: readonly Exported[], listed: readonly ListedFile[]): ExportFormat[] {
  const there = new Set(listed.map(({ file }) => file));
  const isThere = (format: ExportFormat) => packs.some((pack) => isNameOf(pack, format) && there.has(exportFile(pack.file, format)));
  return formats.filter((format) => wanted.others.includes(format) || isThere(format));
}

/** How many files of each format there are: `2 PDFs, 2 DOCX`. */
export function countOf(files: readonly ListedFile[]): Localized {
  const counts = [...Map.groupBy(files, ({ format }) => format ?? 'pdf')].map(([format, { length }]) => ({
    name: format.toUpperCase().replace('-4X3', ' 4:3'),
    length,
  }));
  return {
    zh: counts.map(({ name, length }) => `${length} 个 ${name}`).join('、'),
    en: counts.map(({ name, length }) => `${length} ${name === 'PDF' ? 'PDFs' : name}`).join(', '),
  };
}
