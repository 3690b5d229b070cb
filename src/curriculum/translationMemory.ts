import { createHash } from 'node:crypto';
import type { Locale } from './locale.ts';
import { mostInFile, type Problem, type Wording } from './problem.ts';
import { takeOutVersions } from './versions.ts';

/** What one paragraph of a translation was made from. */
export interface MadeFrom {
  /** The hash of the original's paragraph; undefined for a paragraph that only the translation has. */
  original: string | undefined;
  /** The hash of the translated paragraph; undefined for a paragraph that was left untranslated on purpose. */
  translation: string | undefined;
  /** The first words of the paragraph, for people who read the file. */
  words: string;
}

/** The record of a translated text: its paragraphs, and the hashes of both files when everything was last marked as done. */
export interface TextMemory {
  /** Fingerprints of both files; undefined when some paragraphs are not done, in which case the texts have to be compared. */
  files: { original: string; translation: string } | undefined;
  paragraphs: MadeFrom[];
}

/** The memory of a folder in one language, by the name of the text: `plan`, `letter-paper`. */
export type FolderMemory = ReadonlyMap<string, TextMemory>;

const none = '--------';
const hash = '[0-9a-f]{8}';
const headLine = new RegExp(`^\\[([a-z0-9-]+)\\](?: (${hash}) (${hash}))?$`);
const paragraphLine = new RegExp(`^(${hash}|${none}) (${hash}|${none})(?: (.*))?$`);

/** The first eight hex digits of the SHA-256 of words or of a file. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** The fingerprint of a file's content. A byte order mark and Windows line ends make no difference. */
export function fingerprint(content: string): string {
  return shortHash(content.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
}

/** The file next to the texts in which a language's translations record what they were made from. */
export function memoryFile(folder: string, locale: Locale): string {
  return `${folder}/translation.${locale}.txt`;
}

/** Reads a translation memory. A line that cannot be read is reported; the other lines still count. */
export function readMemory(file: string, text: string, folder: string): { memory: FolderMemory; problems: Problem[] } {
  const memory = new Map<string, TextMemory>();
  const problems: Problem[] = [];
  const hint: Wording = {
    zh: `这个文件不用手改。把译文和原文对一遍，再重新写：npm run translation -- --done ${folder}`,
    en: `This file is never edited by hand. Compare the translation with its original and write the file again: npm run translation -- --done ${folder}`,
  };
  const merged = takeOutVersions(file, text, hint);
  problems.push(...merged.problems);
  let current: TextMemory | undefined;
  for (const [index, written] of merged.text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const line = written.trimEnd();
    if (line === '' || line.startsWith('#')) continue;
    const head = headLine.exec(line);
    const paragraph = paragraphLine.exec(line);
    if (head) {
      const [, name, original, translation] = head;
      current = { files: original && translation ? { original, translation } : undefined, paragraphs: [] };
      memory.set(name!, current);
    } else if (paragraph && current) {
      const [, original, translation, words = ''] = paragraph;
      current.paragraphs.push({ original: hashOrNone(original!), translation: hashOrNone(translation!), words });
    } else if (problems.length < mostInFile) {
      problems.push({
        id: 'translation-memory-is-valid',
        severity: 'error',
        file,
        line: index + 1,
        column: 1,
        message: { zh: '这一行读不懂。', en: 'This line is not understood.' },
        hint,
      });
    }
  }
  return { memory, problems };
}

/** Formats a translation memory for its file, one paragraph per line, so that diffs show which paragraphs changed. */
export function writtenMemory(memory: FolderMemory): string {
  const texts = [...memory].map(([name, { files, paragraphs }]) =>
    [
      `[${name}]${files ? ` ${files.original} ${files.translation}` : ''}`,
      ...paragraphs.map(({ original, translation, words }) => `${original ?? none} ${translation ?? none} ${words}`.trimEnd()),
    ].join('\n'),
  );
  const head = [
    '# What each paragraph of these translations was made from. Written by: npm run translation -- --done <folder>',
    '# A line a paragraph: the hash of its original, the hash of its translation, its first words.',
  ].join('\n');
  return `${[head, ...texts].join('\n\n')}\n`;
}

function hashOrNone(written: string): string | undefined {
  return written === none ? undefined : written;
}
