import { EditorView } from '@codemirror/view';
import type { CheckAnswer, EditorFile } from '../../editor/protocol.ts';
import type { EditorWords } from '../../editor/words.ts';
import { EditorApi } from './api.ts';
import { type Buffer, Buffers, changedState, isUnsaved, replaceText, textOf } from './buffers.ts';
import { Checking } from './checking.ts';
import { Disk, whyNotSaved } from './disk.ts';
import { ProblemsInText } from './problemsInText.ts';
import { samePlace } from './samePlace.ts';
import { insertBlock, placeOfBlock } from './snippets.ts';
import { keepCursorInView, showNote, showState } from './status.ts';
import { FileTabs } from './tabs.ts';
import { UnsavedStore } from './unsavedStore.ts';
import { editorState, factsOf } from './view.ts';
import type { SayEditor } from './words.ts';

/** What the page gives to the editor. */
export interface EditorNeeds {
  bench: string;
  curriculum: string;
  locale: string;
  slug: string;
  /** The built-in language in which the page speaks. */
  like: 'zh' | 'en';
  say: SayEditor;
  checks: string;
  /** Shows the problems of the texts as they are in the editor. */
  problems: (answer: CheckAnswer) => void;
  /** Shows another text of the document, in this language or another one, on page and paper. */
  follow: (file: EditorFile) => void;
}

const byId = (id: string) => document.getElementById(id)!;

/** The editor: tabs of files, the text, what is not saved. */
export class EditorPane {
  readonly api: EditorApi;
  readonly view: EditorView;
  private readonly needs: EditorNeeds;
  private readonly buffers: Buffers;
  private readonly disk: Disk;
  private readonly checking: Checking;
  private readonly tabs: FileTabs;
  /** What is underlined. */
  readonly problems: ProblemsInText;
  private words: EditorWords | undefined;
  private files: EditorFile[] = [];
  private current: Buffer | undefined;

  constructor(needs: EditorNeeds) {
    this.needs = needs;
    const { bench, locale, slug, like, say, curriculum } = needs;
    this.api = new EditorApi(bench, `${locale}/${slug}/`, like);
    const store = new UnsavedStore(curriculum);
    this.buffers = new Buffers(store);
    this.view = new EditorView({ parent: byId('editor-text') });
    keepCursorInView(this.view, byId('editor-text'));
    this.tabs = new FileTabs(byId('files'), say, (file) => void this.open(file).then(() => needs.follow(file)));
    const texts = () => Object.fromEntries(this.buffers.unsaved().map((buffer) => [buffer.file, textOf(buffer)]));
    this.checking = new Checking(this.api, texts, needs.problems);
    this.problems = new ProblemsInText({
      view: this.view,
      checks: needs.checks,
      say,
      current: () => this.current?.file,
      open: (file) => this.openNamed(file),
      isChecked: () => this.buffers.all().every((buffer) => this.checking.isAbout(buffer.file, textOf(buffer))),
      check: () => this.checkNow(),
    });
    this.disk = new Disk({
      api: this.api,
      store,
      say,
      buffers: this.buffers,
      makeState: (file, text) => this.makeState(file, text),
      replace: (buffer, text) => replaceText(buffer, text, buffer === this.current ? this.view : undefined),
    });
  }

  get hasUnsaved(): boolean {
    return this.buffers.unsaved().length > 0;
  }

  get completions(): EditorWords {
    return this.words!;
  }

  get file(): EditorFile | undefined {
    return this.files.find(({ file }) => file === this.current?.file);
  }

  /** Opens the document at one of its texts, with everything that was not saved of it. Throws when it may not be written here. */
  async start(handout: string | undefined): Promise<void> {
    [this.files, this.words] = await Promise.all([this.api.files(), this.api.words()]);
    const first = this.textOf(handout) ?? this.files[0]!;
    await this.open(first);
    const kept: string[] = [];
    for (const { file } of this.files)
      if (this.disk.isKept(file) && isUnsaved(await this.disk.open(file))) kept.push(file.split('/').at(-1)!);
    if (kept.length > 0)
      showNote(this.needs.say('restored', { file: kept.join(' ') }), this.needs.say('discard'), async () => {
        await this.disk.discard();
        showNote('');
        this.refresh();
      });
    this.refresh();
    if (kept.length > 0) await this.checkNow();
  }

  /** The text of the document itself or of a handout, in the language of the page. */
  textOf(handout: string | undefined): EditorFile | undefined {
    return this.files.find((file) => file.locale === this.needs.locale && file.handout === handout);
  }

  async open(file: EditorFile): Promise<void> {
    const buffer = await this.disk.open(file.file);
    if (this.current) this.current.state = this.view.state;
    this.current = buffer;
    this.view.setState(buffer.state);
    this.refresh();
  }

  /** Opens a file of the document by its name; false when it is none of them. */
  private async openNamed(name: string): Promise<boolean> {
    const file = this.files.find((one) => one.file === name);
    if (!file) return false;
    if (name !== this.current?.file) await this.open(file);
    return true;
  }

  /** After a save, here or in another program. */
  async changedOnDisk(): Promise<void> {
    if (this.current) this.current.state = this.view.state;
    [this.files, this.words] = await Promise.all([this.api.files(), this.api.words(), this.disk.compare()]);
    const outside = this.buffers.all().find(({ isChangedOutside }) => isChangedOutside);
    if (outside) this.noteOutside(outside);
    this.refresh();
    if (this.hasUnsaved) await this.checkNow();
  }

  async save(): Promise<void> {
    const { say } = this.needs;
    if (this.current) this.current.state = this.view.state;
    showState(say('saving'));
    try {
      await this.disk.save(this.buffers.unsaved());
      this.refresh();
    } catch (error) {
      showState(whyNotSaved(error, say));
    }
    if (!this.hasUnsaved) showNote('');
  }

  /** Opens the plan with a new handout in it, below the cursor, and writes it at the same place of the other languages. */
  async addedHandout(name: string): Promise<void> {
    await this.changedOnDisk();
    const plan = this.textOf(undefined);
    if (!plan) return;
    const others = this.files.filter((file) => file.form === 'text' && file.handout === undefined && file !== plan && file.exists);
    const buffers = await Promise.all(others.map(({ file }) => this.disk.open(file)));
    // Last, so that nothing else can be open when it is written.
    await this.open(plan);
    const block = `<Handout to="${name}" />`;
    const { blocks } = this.completions;
    const text = this.view.state.doc.toString();
    const { at } = placeOfBlock(this.view.state, this.view.state.selection.main.head, block, blocks);
    insertBlock(this.view, block, blocks);
    for (const buffer of buffers) {
      const place = placeOfBlock(buffer.state, samePlace(text, at, textOf(buffer)), block, blocks);
      this.buffers.update(buffer, changedState(buffer, { from: place.at, insert: `${place.above}${block}${place.below}` }));
    }
    this.refresh();
    const { say } = this.needs;
    const files = [plan, ...others].map(({ file }) => file.split('/').at(-1)).join(', ');
    showNote(say('handoutGiven', { files }), say('takeBack'), async () => {
      showNote('');
      for (const buffer of [this.buffers.get(plan.file)!, ...buffers]) this.takeOut(buffer, block);
      this.refresh();
    });
  }

  /** Takes a block out of a file where it was written last, with the blank line above it. */
  private takeOut(buffer: Buffer, block: string): void {
    const text = buffer === this.current ? this.view.state.doc.toString() : textOf(buffer);
    const to = text.lastIndexOf(block) + block.length;
    const from = text.slice(0, to - block.length).trimEnd().length;
    if (to < block.length) return;
    if (buffer === this.current) this.view.dispatch({ changes: { from, to }, userEvent: 'delete' });
    else this.buffers.update(buffer, changedState(buffer, { from, to }));
  }

  private checkNow(): Promise<void> {
    return this.checking.now(this.shown);
  }

  /** The address whose text the problems are about. */
  private get shown(): string {
    return document.body.dataset['address']!;
  }

  private makeState(name: string, text: string) {
    const { like, say } = this.needs;
    const words = () => this.words!;
    return editorState({
      ...factsOf(this.files.find(({ file }) => file === name)!, like),
      text,
      like,
      words,
      label: say('text', { file: name.split('/').at(-1) }),
      pictureAddress: this.api.picture,
      save: () => void this.save(),
      fixHere: () => this.problems.fixHere(),
      changed: (state) => this.changed(name, state),
    });
  }

  private changed(file: string, state: Buffer['state']): void {
    const buffer = this.buffers.get(file);
    if (!buffer) return;
    const before = isUnsaved(buffer);
    this.buffers.update(buffer, state);
    if (isUnsaved(buffer) !== before) this.refresh();
    this.checking.soon(this.shown);
  }

  private noteOutside(buffer: Buffer): void {
    const { say } = this.needs;
    const name = buffer.file.split('/').at(-1);
    showNote(say('changedOutside', { file: name }), say('choose'), async () => {
      await this.disk.settle(buffer, await this.api.open(buffer.file));
      showNote('');
      this.refresh();
    });
  }

  private refresh(): void {
    const unsaved = new Set(this.buffers.unsaved().map(({ file }) => file));
    this.tabs.show(this.files, this.current?.file ?? '', unsaved);
    showState(this.needs.say(unsaved.size > 0 ? 'unsaved' : 'saved'));
    document.body.dataset['unsaved'] = String(unsaved.size);
    this.problems.showAgain();
  }
}
