import type { Curriculum } from '../curriculum/curriculum.ts';
import type { Localized } from '../curriculum/locale.ts';
import { didYouMean } from '../curriculum/suggest.ts';
import type { ListedFile } from '../print/manifest.ts';
import { docx } from './docx/format.ts';
import { epub } from './epub/format.ts';
import type { AnyFormat, Exported } from './exportFormat.ts';
import { card, note, png } from './picture/format.ts';
import { pptx, pptxStandard } from './pptx/format.ts';

/** All formats but PDF, which `print` makes. */
export const formats: readonly AnyFormat[] = [docx, pptx, pptxStandard, card, png, note, epub];

/** What copies for USB sticks have besides PDF unless they are told otherwise. */
export const copyFormats: readonly string[] = formats.filter(({ inCopies }) => inCopies).map(({ id }) => id);

/** What may be typed after `--format`. */
export const formatIds: readonly string[] = ['pdf', ...formats.map(({ id }) => id)];

/** Which formats `--format pdf,docx` asks for; PDF alone if nothing is said. */
export interface WantedFormats {
  pdf: boolean;
  others: AnyFormat[];
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

type Naming = Pick<AnyFormat, 'ending' | 'perPage'>;

/** The file of a format next to a PDF, in the same folder; a file that is next to no PDF is itself. */
export function exportFile(pdf: string, { ending }: Naming): string {
  return pdf.replace(/\.pdf$/, ending);
}

/** The files of a format next to a PDF of so many pages: one, unless each page has its own. No name of a document or handout has a `_`. */
export function exportFiles(pdf: string, format: Naming, pages: number): string[] {
  const file = exportFile(pdf, format);
  if (!format.perPage || pages === 1) return [file];
  return Array.from({ length: pages }, (_, index) => file.replace(/(\.[a-z]+)$/, `_${index + 1}$1`));
}

/** What a file may be, by its name: a format, and the PDF that it is next to. At most one of those PDFs is there. */
export function exportsNamed(file: string): { pdf: string; format: AnyFormat }[] {
  return formats.flatMap((format) => {
    if (!file.endsWith(format.ending)) return [];
    const stem = file.slice(0, -format.ending.length);
    return [{ pdf: `${format.perPage ? stem.replace(/_\d+$/, '') : stem}.pdf`, format }];
  });
}

/** The files of all formats that are next to no PDF. */
export function ownFiles(curriculum: Curriculum): Exported[] {
  return formats.flatMap(({ own }) => own?.(curriculum) ?? []);
}

/** The files that a format makes of these: next to a PDF, or of its own. */
export function madeBy(format: AnyFormat, packs: readonly Exported[], curriculum: Curriculum): Exported[] {
  return packs.filter((pack) => (isOwn(pack) ? pack.file.endsWith(format.ending) : format.isFor(pack, curriculum)));
}

/** Whether a file is next to no PDF. */
export function isOwn({ file }: Pick<Exported, 'file'>): boolean {
  return !file.endsWith('.pdf');
}

/** Adds the formats of which files are there already, so that none is older than its PDF. `listed` are the files in the folder. */
export function formatsToMake(wanted: WantedFormats, packs: readonly Exported[], listed: readonly ListedFile[]): AnyFormat[] {
  const made = new Set(packs.map(({ file }) => file));
  const there = new Set(
    listed.flatMap(({ file }) => exportsNamed(file).flatMap(({ pdf, format }) => (made.has(pdf) || made.has(file) ? [format] : []))),
  );
  return formats.filter((format) => wanted.others.includes(format) || there.has(format));
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
