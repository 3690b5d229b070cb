// The edits that writers and programmers make, each at a random place.
import { appendFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CurriculumDocument } from '../../../curriculum/document.ts';
import { comingFileOf } from '../../../curriculum/editions.ts';
import { findFolders } from '../../../curriculum/read/files.ts';
import { filesBelow } from '../../../lib/files/filesBelow.ts';
import { addCopy } from '../multiply.ts';
import type { Random } from '../mutation/random.ts';

/** What may be edited. */
export interface Place {
  /** The folder of the curriculum. */
  root: string;
  /** The folder of the program, a copy. */
  program: string;
  /** Where copies of documents are made from: the folder of their curriculum, and the documents. */
  source: { root: string; documents: readonly CurriculumDocument[] };
  /** The number of the edit, which its words contain. */
  number: number;
  random: Random;
}

export interface EditKind {
  name: string;
  /** Makes the edit and returns which file or folder it has changed. */
  edit: (place: Place) => string;
}

/** So many documents stay: others link to them. */
const fewestDocuments = 3;

const isMain = (file: string) => /\/(plan|guide)\.zh\.mdx$/.test(file);

export const editKinds: readonly EditKind[] = [
  { name: 'a sentence', edit: (place) => append(place, textsOf(place, isMain), '今天的风很轻') },
  {
    name: 'a sentence of a handout',
    edit: (place) =>
      append(
        place,
        textsOf(place, (file) => file.endsWith('.zh.mdx') && !isMain(file)),
        '今天的云很低',
      ),
  },
  {
    name: 'a translation',
    edit: (place) =>
      append(
        place,
        textsOf(place, (file) => file.endsWith('.en.mdx')),
        'The wind is light today',
      ),
  },
  {
    name: 'a title',
    edit: (place) =>
      replace(
        place,
        place.root,
        textsOf(place, isMain),
        /^title: (.*?)("?)$/gm,
        (_, title, quote) => `title: ${title}${place.number}${quote}`,
      ),
  },
  {
    name: 'a version',
    edit: (place) =>
      replace(
        place,
        place.root,
        filesOf(place, ({ files }) => files.filter((file) => file.endsWith('.yaml'))),
        /^version: .*$/gm,
        () => `version: 9.${place.number}.0`,
      ),
  },
  {
    name: 'a registry',
    edit: (place) => {
      const registries = ['hotlines', 'glossary', 'tools', 'strands'].map((name) => `content/${name}.yaml`);
      return replace(place, place.root, registries, /\{ zh: (?=\p{Script=Han})/gu, () => `{ zh: 第 ${place.number} 回，`);
    },
  },
  { name: 'a protocol', edit: (place) => append(place, below(place.root, 'content/protocols', '.zh.mdx'), '再说一句') },
  { name: 'a page', edit: (place) => append(place, below(place.root, 'content/pages', '.zh.mdx'), '再说一句') },
  {
    name: 'a picture',
    edit: (place) => replace(place, place.root, picturesOf(place), /(?<= d="M)(\d+)/g, (digits) => String(Number(digits) + 1)),
  },
  {
    name: "a block's face in print",
    edit: (place) =>
      replace(
        place,
        place.program,
        below(place.program, 'src/blocks', 'face.typ'),
        /\b\d+(?:\.\d+)?mm/g,
        (size) => `${(Number.parseFloat(size) + 0.1).toFixed(2)}mm`,
      ),
  },
  {
    name: "a block's face on the web",
    edit: (place) =>
      replace(
        place,
        place.program,
        below(place.program, 'src/blocks', '.astro'),
        /\b\d+(?:\.\d+)?rem/g,
        (size) => `${(Number.parseFloat(size) + 0.05).toFixed(2)}rem`,
      ),
  },
  {
    name: 'a document is deleted',
    edit: (place) => {
      const folders = findFolders(place.root);
      // With too few, the next edits have nothing to change.
      if (folders.length <= fewestDocuments) return editOf('a document is added').edit(place);
      const { folder } = place.random.of(folders);
      const id = idOf(place.root, folder);
      rmSync(path.join(place.root, folder), { recursive: true });
      rmSync(path.join(place.root, comingFileOf(id)), { force: true });
      return folder;
    },
  },
  {
    name: 'a document is renamed',
    edit: (place) => {
      const { folder } = place.random.of(findFolders(place.root));
      const renamed = path.posix.join(
        path.posix.dirname(folder),
        `${/^[a-z]?\d+/.exec(path.posix.basename(folder))![0]}-renamed-${place.number}`,
      );
      renameSync(path.join(place.root, folder), path.join(place.root, renamed));
      return `${folder} → ${renamed}`;
    },
  },
  {
    name: 'a document is added',
    edit: (place) => {
      const taken = findFolders(place.root).map(({ folder }) => idOf(place.root, folder));
      return addCopy(place.source.root, place.root, place.random.of(place.source.documents), place.number, taken);
    },
  },
];

function editOf(name: string): EditKind {
  return editKinds.find((kind) => kind.name === name)!;
}

function idOf(root: string, folder: string): string {
  const facts = readdirSync(path.join(root, folder)).find((name) => name.endsWith('.yaml'))!;
  return /^id: (.*)$/m.exec(readFileSync(path.join(root, folder, facts), 'utf8'))![1]!;
}

function filesOf({ root }: Place, choose: (found: { files: readonly string[] }) => readonly string[]): string[] {
  return findFolders(root).flatMap((found) => choose(found).map((name) => `${found.folder}/${name}`));
}

/** The texts of documents that `counts` chooses by their paths. */
function textsOf(place: Place, counts: (file: string) => boolean): string[] {
  return filesOf(place, ({ files }) => files).filter((file) => file.endsWith('.mdx') && counts(file));
}

function below(root: string, folder: string, ending: string): string[] {
  return filesBelow(path.join(root, folder)).flatMap((file) => (file.endsWith(ending) ? `${folder}/${file}` : []));
}

/** The shared pictures that a document shows. */
function picturesOf(place: Place): string[] {
  const texts = textsOf(place, () => true).map((file) => readFileSync(path.join(place.root, file), 'utf8'));
  const names = texts.flatMap((text) =>
    [...text.matchAll(/\b(?:picture|name)="([a-z-]+)"/g)].map(([, name]) => `content/pictures/${name}.svg`),
  );
  return [...new Set(names)].filter((file) => existsSync(path.join(place.root, file))).sort();
}

function append({ root, random, number }: Place, files: readonly string[], words: string): string {
  const file = random.of(files);
  appendFileSync(path.join(root, file), `\n${words} ${number}${file.endsWith('.zh.mdx') ? '。' : '.'}\n`);
  return file;
}

/** Replaces one match, at a random place of a random file that has one. */
function replace(
  { random }: Place,
  folder: string,
  files: readonly string[],
  pattern: RegExp,
  to: (found: string, ...groups: string[]) => string,
): string {
  const able = files.filter((file) => readFileSync(path.join(folder, file), 'utf8').search(pattern) >= 0);
  const file = random.of(able);
  const text = readFileSync(path.join(folder, file), 'utf8');
  const match = random.of([...text.matchAll(pattern)]);
  const [found, ...groups] = match;
  writeFileSync(path.join(folder, file), text.slice(0, match.index) + to(found, ...groups) + text.slice(match.index + found.length));
  return file;
}
