import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { blocksOf } from '../../blocks/blocksOf.ts';
import protocolBlock from '../../blocks/protocol/block.ts';
import { vocabulary } from '../../blocks/vocabulary.ts';
import { type CheckResult, checkWhatWasRead } from '../../checks/check.ts';
import { type Curriculum, textIn } from '../../curriculum/curriculum.ts';
import type { CurriculumDocument } from '../../curriculum/document.ts';
import { picturesOf } from '../../curriculum/pictures/shown.ts';
import type { Problem } from '../../curriculum/problem.ts';
import { readText } from '../../curriculum/read/files.ts';
import { hashOf } from '../../curriculum/read/readCache.ts';
import { readCurriculum } from '../../curriculum/read.ts';
import { withoutErrors } from '../../curriculum/withoutErrors.ts';
import { makePacks, pressFor } from '../../print/buildPacks.ts';
import { PdfCache } from '../../print/cache.ts';
import { allPacks } from '../../print/packs/allPacks.ts';
import type { Press } from '../../print/press.ts';
import { sections } from '../../site/sections.ts';
import type { BenchAddress } from './address.ts';
import { isIn, shown } from './benchProblem.ts';
import type { CheckAnswer } from './editor/protocol.ts';
import { checkUnsaved, type Unsaved } from './editor/unsaved.ts';
import { SessionReadCache } from './sessionReadCache.ts';
import { fileOf, textsOf } from './shownFile.ts';
import type { BenchPaper, BenchText } from './state.ts';

/**
 * The state of the workbench: the curriculum as last saved, its problems, and a warm press. After a save only changed files are read and
 * checked again; rules about documents all run again, since documents refer to each other.
 */
export class WorkbenchSession {
  readonly root: string;
  /** Names this curriculum in what the browser keeps of it. */
  readonly name: string;
  /** A live view of the curriculum: pages keep a reference to it and always see the last save, without the words of texts with errors. */
  readonly live: Curriculum;
  /** Counts the saves. */
  revision = 0;
  private readonly readCache = new SessionReadCache();
  /** For what is not saved, so that the texts on disk stay cached. */
  private readonly unsavedCache = new SessionReadCache(this.readCache);
  private readonly cache: PdfCache;
  private readonly press: Press;
  /** Each document as it was when its facts were last valid, so that a broken one can still be opened. */
  private readonly known = new Map<string, CurriculumDocument>();
  /** The last title that could be read of each text. */
  private readonly titles = new Map<string, string>();
  private read: ReturnType<typeof readCurriculum> | undefined;
  private forPages: Curriculum | undefined;
  /** Computed on demand, so that the press can start first. */
  private checked: CheckResult | undefined;

  /** PDFs are kept in `cacheFolder` until the next start. */
  constructor(root: string, cacheFolder: string) {
    this.root = root;
    this.name = hashOf(root).slice(0, 12);
    rmSync(cacheFolder, { recursive: true, force: true });
    mkdirSync(cacheFolder, { recursive: true });
    this.cache = new PdfCache(cacheFolder);
    this.press = pressFor(root, this.cache);
    const forPages = () => {
      this.forPages ??= withoutErrors(this.current);
      return this.forPages;
    };
    this.live = new Proxy({} as Curriculum, { get: (_, key) => Reflect.get(forPages(), key) });
  }

  /** Reads what has changed. */
  refresh(): void {
    this.revision += 1;
    this.read = readCurriculum(this.root, vocabulary, this.readCache);
    this.checked = undefined;
    this.forPages = undefined;
    for (const document of this.read.curriculum.documents) {
      this.known.set(document.id, document);
      for (const { texts } of [document, ...document.handouts]) {
        for (const text of Object.values(texts)) this.titles.set(text.file, text.front.title);
      }
    }
  }

  /** Every document, with the problems in its folder. */
  documents(): { document: CurriculumDocument; problems: Problem[] }[] {
    const { problems } = this.whole;
    return this.current.documents.map((document) => ({ document, problems: problems.filter((problem) => isIn(document, problem)) }));
  }

  document({ slug }: BenchAddress): CurriculumDocument | undefined {
    const id = slug.toUpperCase();
    return this.current.document(id) ?? this.known.get(id);
  }

  /** The title of a document or of one of its handouts; its last known title while the text cannot be read. */
  titleOf(document: CurriculumDocument, { locale, handout }: Pick<BenchAddress, 'locale' | 'handout'>): string {
    const { shown } = fileOf(document, { locale, ...(handout === undefined ? {} : { handout }) });
    return this.titles.get(shown) ?? handout ?? document.id;
  }

  /** What is shown on the left, with its problems. `base` is the base path of the site. */
  textOf(address: BenchAddress, base: string): Omit<BenchText, 'names'> {
    const { problems, advice } = this.whole;
    const document = this.document(address);
    const { revision } = this;
    if (!document)
      return { revision, problems: problems.map((problem) => shown(problem, address.locale)), advice: [], behind: 0, elsewhere: 0 };
    const file = fileOf(document, address);
    const pictures = picturesOf(this.root, document, vocabulary);
    const inDocument = problems.filter((problem) => isIn(document, problem) || pictures.has(problem.file));
    // While the original is being edited, every save makes its translations stale; that is only reported where those are shown.
    const own = inDocument.filter((problem) => !problem.id.startsWith('translation-is-') || problem.file === file.shown);
    const page = [address.locale, sections[document.kind], document.slug, ...(address.handout ? [address.handout] : [])].join('/');
    // The site does not compile a text with problems, so there would be no page.
    const isSound = this.current.document(document.id) !== undefined && this.isSound(document, address);
    const textOf = (name: string) => (isIn(document, { file: name }) ? readText(this.root, name) : undefined);
    return {
      revision,
      ...(isSound ? { page: `${base}${page}/` } : {}),
      problems: own.map((problem) => shown(problem, address.locale, file.shown, textOf)),
      advice: advice.filter((one) => isIn(document, one)).map((one) => shown(one, address.locale, file.shown)),
      behind: inDocument.length - own.length,
      elsewhere: problems.length - inDocument.length,
    };
  }

  /** The problems of a document with texts that are not saved yet. */
  withUnsaved(address: BenchAddress, folder: string, unsaved: Unsaved): CheckAnswer {
    const { problems } = checkUnsaved(this.root, folder, { curriculum: this.current, cache: this.unsavedCache }, unsaved);
    const saved = this.textOf(address, '/');
    const document = this.document(address);
    const here = document ? fileOf(document, address).shown : undefined;
    const own = problems.filter((problem) => !problem.id.startsWith('translation-is-') || problem.file === here);
    const textOf = (name: string) => unsaved.get(name) ?? readText(this.root, name);
    // Pictures and whatever else is outside the folder stay as they were read last.
    const outside = saved.problems.filter(({ file }) => !file.startsWith(`${folder}/`));
    return {
      problems: [...own.map((problem) => shown(problem, address.locale, here, textOf)), ...outside],
      behind: problems.length - own.length,
      elsewhere: saved.elsewhere,
    };
  }

  /** What is shown on the right: the text alone, as `npm run packs` prints it. */
  async paperOf(address: BenchAddress): Promise<BenchPaper> {
    const { revision } = this;
    const document = this.document(address);
    if (!document) return { revision, problems: [] };
    const curriculum = this.current;
    if (!this.isSound(document, address)) return { revision, problems: [] };
    const part = address.handout ? `${document.id}/${address.handout}` : document.id;
    const pack = allPacks(curriculum).find(
      ({ kind, locale, documents }) => kind === 'document' && locale === address.locale && documents[0] === part,
    );
    if (!pack) return { revision, problems: [] };
    const { finished, problems } = await makePacks({ curriculum, root: this.root, packs: [pack], cache: this.cache, press: this.press });
    const file = fileOf(document, address);
    return {
      revision,
      ...(finished[0] ? { pdf: path.basename(finished[0].file), pages: finished[0].entry.pages } : {}),
      problems: problems.map((problem) => shown(problem, address.locale, file.shown)),
    };
  }

  /** Returns a finished PDF by the name from `paperOf`. */
  pdfFile(name: string): string {
    return path.join(this.cache.folder, path.basename(name));
  }

  close(): void {
    this.press.close();
  }

  /** The curriculum as it was saved last, with texts that have errors. */
  get curriculum(): Curriculum {
    return this.current;
  }

  private get current(): Curriculum {
    if (!this.read) this.refresh();
    return this.read!.curriculum;
  }

  private get whole(): CheckResult {
    if (!this.read) this.refresh();
    this.checked ??= checkWhatWasRead(this.read!, { cache: this.readCache });
    return this.checked;
  }

  /** Whether all is known of the text that is shown and of the protocols that it quotes. Otherwise a sentence or a number could be missing on paper. */
  private isSound(document: CurriculumDocument, address: BenchAddress): boolean {
    const file = fileOf(document, address);
    const text = Object.values(textsOf(document, address.handout)).find((one) => one.file === file.shown);
    if (document.unreadable.includes(file.wanted) || !text?.isWhole) return false;
    const quoted = blocksOf(text.nodes, protocolBlock).flatMap(({ props }) => this.current.protocol(props.of) ?? []);
    return quoted.every(({ texts }) => textIn(texts, address.locale)?.text.isWhole);
  }
}
