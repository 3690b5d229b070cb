import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { kinds } from '../../../curriculum/kind.ts';
import { isLocale, locales, originalLocale } from '../../../curriculum/locale.ts';
import type { Wording } from '../../../curriculum/problem.ts';
import { ownPlace, placeToWrite } from '../../../curriculum/read/files.ts';
import { evenText } from '../../../lib/evenText.ts';
import { writeAtomically } from '../../../lib/files/atomicWrite.ts';
import type { DocumentFolder } from './folder.ts';
import type { OpenedFile, SaveAnswer, SaveRequest } from './protocol.ts';

/** Why the editor does not do what it was asked for, in words for the writer, with the status of the answer. */
export class EditorRefusal extends Error {
  readonly wording: Wording;
  readonly status: number;

  constructor(wording: Wording, status = 400) {
    super(wording.en);
    this.wording = wording;
    this.status = status;
  }
}

/** The largest file that can be opened and saved, in bytes: five times the longest text that the reader accepts. */
const mostBytes = 1_000_000;

/** The files of a document that may be opened and saved, by name: its facts and its texts in every language, and nothing else. */
export function filesOf({ kind, folder, handouts }: DocumentFolder): { file: string; handout?: string; locale?: string }[] {
  const { main, facts } = kinds[kind];
  const texts = (name: string, handout?: string) =>
    locales.map((locale) => ({ file: `${folder}/${name}.${locale}.mdx`, locale, ...(handout === undefined ? {} : { handout }) }));
  return [...texts(main), ...handouts.flatMap((name) => texts(name, name)), { file: `${folder}/${facts}` }];
}

/** Opens a file of a document. A translation that does not exist begins as a copy of its original. */
export function openFile(root: string, document: DocumentFolder, file: string): OpenedFile {
  const bytes = bytesOf(root, document, file);
  if (bytes !== undefined) return opened(file, bytes);
  const [name, locale = ''] = file.slice(document.folder.length + 1).split('.');
  const original = `${document.folder}/${name}.${originalLocale}.mdx`;
  const copied = isLocale(locale) && locale !== originalLocale ? bytesOf(root, document, original) : undefined;
  return { text: copied === undefined ? '' : opened(original, copied).text };
}

/** Whether a file of a document exists and may be opened. */
export function isThere(root: string, file: string): boolean {
  const place = ownPlace(root, file);
  return place !== undefined && lstatSync(place).isFile();
}

/**
 * Saves a file of a document: whole or not at all, with the line ends and the byte order mark that it had. Writes nothing when the file
 * is no longer what was opened.
 */
export function saveFile(root: string, document: DocumentFolder, { file, text, hash }: SaveRequest): SaveAnswer {
  const before = bytesOf(root, document, file);
  if (before === undefined ? hash !== undefined : hashOf(before) !== hash)
    return { changed: before === undefined ? { text: '' } : opened(file, before) };
  const bytes = Buffer.from(asBefore(text, before), 'utf8');
  if (bytes.length > mostBytes) throw new EditorRefusal(tooLarge(file));
  writeAtomically(placeToWrite(root, file), bytes);
  return { saved: { hash: hashOf(bytes) } };
}

/** The bytes of a file; undefined when there is none. Anything but an ordinary file, reached without a link, is refused. */
function bytesOf(root: string, document: DocumentFolder, file: string): Buffer | undefined {
  if (!filesOf(document).some((one) => one.file === file)) throw new EditorRefusal(notOfDocument);
  const folder = ownPlace(root, document.folder);
  if (folder === undefined || !lstatSync(folder).isDirectory()) throw new EditorRefusal(isLink(document.folder));
  const place = path.join(root, file);
  const found = lstatSync(place, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (!found.isFile() || ownPlace(root, file) === undefined) throw new EditorRefusal(isLink(file));
  if (found.size > mostBytes) throw new EditorRefusal(tooLarge(file));
  return readFileSync(place);
}

function opened(file: string, bytes: Buffer): OpenedFile {
  const text = bytes.toString('utf8');
  // Saved again, what cannot be read would be lost.
  if (!Buffer.from(text, 'utf8').equals(bytes) || text.includes('\0')) throw new EditorRefusal(notUtf8(file));
  return { text: evenText(text), hash: hashOf(bytes) };
}

/** The text with the line ends of most lines of the file, and with its byte order mark. */
function asBefore(text: string, bytes: Buffer | undefined): string {
  const before = bytes?.toString('utf8') ?? '';
  const windows = before.split('\r\n').length - 1;
  const isWindows = windows > 0 && windows * 2 > before.split('\n').length - 1;
  const even = text.replaceAll('\r\n', '\n');
  return `${before.startsWith('\uFEFF') ? '\uFEFF' : ''}${isWindows ? even.replaceAll('\n', '\r\n') : even}`;
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const notOfDocument: Wording = {
  zh: '这里只能打开一份材料自己的文章和 yaml。',
  en: 'Only the texts and the yaml of a document can be opened here.',
};

function isLink(file: string): Wording {
  return {
    zh: `${file} 是链接，或者不是普通文件，不打开。换成真的文件再试。`,
    en: `${file} is a link, or is not an ordinary file, and is not opened. Replace it by a real file and try again.`,
  };
}

function tooLarge(file: string): Wording {
  return {
    zh: `${file} 超过 1 MB，不打开也不保存。把文字分成几份。`,
    en: `${file} is larger than 1 MB and is neither opened nor saved. Split the text.`,
  };
}

function notUtf8(file: string): Wording {
  return {
    zh: `${file} 不是按 UTF-8 保存的，在这里保存会丢字。先用别的编辑器改成 UTF-8。`,
    en: `${file} is not saved as UTF-8, and saving it here would lose words. Save it as UTF-8 in another editor first.`,
  };
}
