import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { vocabulary } from '../../blocks/vocabulary.ts';
import { type CurriculumDocument, placeOfLesson } from '../../curriculum/document.ts';
import { comingFileOf } from '../../curriculum/editions.ts';
import { kinds, levelSlug } from '../../curriculum/kind.ts';
import { readCurriculum } from '../../curriculum/read.ts';
import { markUpToDate } from '../../curriculum/translation/markUpToDate.ts';
import { writeAtomically } from '../../lib/files/atomicWrite.ts';

/** Characters as wide as those they replace, so that a changed copy keeps its pages. */
const common = [...'山水田土日月星云风雨花草树木鸟鱼牛羊马人手口耳目心门车船桥路灯书笔纸布米饭茶'];

/**
 * Writes a curriculum of exactly `count` documents: these, and then copies of them in turn, each with its own id and changed words, so that
 * neither caches nor repeated text improve the figures. The folder is in the project, where MDX finds its packages. Throws if a kind has no
 * free id left: there are a hundred for each kind, and nine hundred for lessons.
 */
export function multiply(root: string, documents: readonly CurriculumDocument[], count: number, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(path.join(root, 'content'), { withFileTypes: true })) {
    const isDocuments = Object.values(kinds).some((kind) => kind.folder === `content/${entry.name}`);
    // The register of stories does not list the copies either.
    if (!isDocuments && entry.name !== 'stories')
      cpSync(path.join(root, 'content', entry.name), path.join(folder, 'content', entry.name), { recursive: true });
  }
  if (existsSync(path.join(root, 'edition.yaml'))) cpSync(path.join(root, 'edition.yaml'), path.join(folder, 'edition.yaml'));
  // The plan does not list the copies.
  for (const plan of ['scope-and-sequence', 'planned-documents']) writeFileSync(path.join(folder, `content/${plan}.yaml`), '[]\n');
  const ids = new IdGiver(documents.map((document) => document.id));
  for (let index = 0; index < count; index++) {
    const document = documents[index % documents.length]!;
    const copy = Math.floor(index / documents.length);
    copyDocument(root, folder, document, copy, copy === 0 ? document.id : ids.next(document));
  }
  rememberTranslations(folder);
}

/**
 * Adds one copy of a document of the curriculum in `root` to the one in `folder`, whose ids are `taken`, and returns the folder of the copy. `number`
 * decides which words are changed.
 */
export function addCopy(root: string, folder: string, document: CurriculumDocument, number: number, taken: readonly string[]): string {
  const id = new IdGiver(taken).next(document);
  copyDocument(root, folder, document, number, id);
  return placeOf(document, id);
}

/** The words of copies are changed in both languages: their translations are as up to date as the real ones. */
function rememberTranslations(root: string): void {
  const remembered = markUpToDate(readCurriculum(root, vocabulary).curriculum, { place: '', lines: undefined }, vocabulary);
  if ('error' in remembered) throw new Error(remembered.error.en);
  for (const { file, content } of remembered.memories) writeAtomically(path.join(root, file), content);
}

/** Gives each copy a free id of its kind; the id of a lesson keeps its grade while it has one, and is then of another. */
class IdGiver {
  private readonly taken: Set<string>;

  constructor(taken: readonly string[]) {
    this.taken = new Set(taken);
  }

  next(document: CurriculumDocument): string {
    for (const stem of stemsOf(document)) {
      for (let number = 0; number < 100; number++) {
        const id = `${stem}${String(number).padStart(2, '0')}`;
        if (!this.taken.has(id)) {
          this.taken.add(id);
          return id;
        }
      }
    }
    throw new Error(`No free id is left for a copy of ${document.id}.`);
  }
}

/** How the ids of copies begin: with that of the document first, then for a lesson with those of the other grades. */
function stemsOf({ id, kind }: CurriculumDocument): string[] {
  if (kind !== 'lesson') return [id.slice(0, 1)];
  return [...new Set([id.slice(0, 3), ...Array.from({ length: 9 }, (_, index) => `G${index + 1}-`)])];
}

function copyDocument(root: string, folder: string, document: CurriculumDocument, copy: number, id: string): void {
  const from = path.join(root, document.folder);
  const to = path.join(folder, copy === 0 ? document.folder : placeOf(document, id));
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    const text = readFileSync(path.join(from, name), 'utf8');
    const target = path.join(to, name);
    if (name.endsWith('.yaml')) writeFileSync(target, text.replace(/^id: .*$/m, `id: ${id}`).replace(/^training: .*$/m, 'training: [W02]'));
    else writeFileSync(target, name.endsWith('.mdx') ? changeWords(text, copy) : text);
  }
  if (copy > 0) announce(folder, id);
}

/** A new document is announced in the news of the next edition: without that, each copy would be reported, and its yaml read for the place. */
function announce(folder: string, id: string): void {
  const news = `- document: ${id}\n  kind: new\n  now: { zh: 一份复制的材料。, en: A copy of a document. }\n`;
  const file = path.join(folder, comingFileOf(id));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, news);
}

/** Returns the folder in which a document with this id must be. */
function placeOf({ kind }: CurriculumDocument, id: string): string {
  const { folder } = kinds[kind];
  return kind === 'lesson' ? `${folder}/${levelSlug(placeOfLesson(id).grade)}/${id.slice(3)}` : `${folder}/${id.toLowerCase()}`;
}

/** How many different characters or words are changed: one of so many. */
const oneOf = 4;

/**
 * Changes one of four characters and words, in each copy others, and the same one everywhere in it: the front matter still says what the text
 * says, and no passage of a copy is that of another document. Chinese is changed everywhere, words of letters outside of front matter and
 * blocks.
 */
function changeWords(text: string, copy: number): string {
  if (copy === 0) return text;
  const isChosen = (word: string) => [...word].reduce((sum, sign) => sum * 31 + sign.codePointAt(0)!, 7) % oneOf === copy % oneOf;
  const inChinese = text.replace(/\p{Script=Han}/gu, (sign) =>
    isChosen(sign) ? common[(sign.codePointAt(0)! + copy) % common.length]! : sign,
  );
  return inChinese.replace(/^---\n[\s\S]*?\n---\n|<[^>]*>|\b[a-z]{4,}\b/g, (word) =>
    /^[a-z]/.test(word) && isChosen(word) ? [...word].reverse().join('') : word,
  );
}
