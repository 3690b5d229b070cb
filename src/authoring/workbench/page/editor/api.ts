import type { Wording } from '../../../../curriculum/problem.ts';
import type { BegunAnswer, CheckAnswer, EditorError, EditorFile, HandoutRequest, OpenedFile, SaveAnswer } from '../../editor/protocol.ts';
import type { EditorWords } from '../../editor/words.ts';

/** What the server answered instead of doing what it was asked for; `reason` is in the language of the page. */
export class Refused extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}

/** The requests of the editor; their addresses end in a slash, as Astro asks of all. `bench` is the address of the workbench, `like` the built-in language in which the page speaks. */
export class EditorApi {
  private readonly edit: string;
  private readonly like: keyof Wording;
  /** The document: `zh/g3-08/`. */
  readonly document: string;

  constructor(bench: string, document: string, like: keyof Wording) {
    this.edit = `${bench}/edit`;
    this.document = document;
    this.like = like;
  }

  files = (): Promise<EditorFile[]> => this.ask(`files/${this.document}`);
  words = (): Promise<EditorWords> => this.ask(`words/${this.document}`);
  open = (file: string): Promise<OpenedFile> => this.ask(`open/${this.document}?file=${encodeURIComponent(file)}`);
  save = (file: string, text: string, hash: string | undefined): Promise<SaveAnswer> =>
    this.ask('save/', { address: this.document, file, text, hash });
  check = (address: string, texts: Readonly<Record<string, string>>): Promise<CheckAnswer> => this.ask('check/', { address, texts });
  begin = (id: string): Promise<BegunAnswer> => this.ask('begin/', { id });
  addHandout = (wanted: HandoutRequest): Promise<BegunAnswer> => this.ask('handout/', wanted);
  picture = (name: string): string => `${this.edit}/picture/${this.document}?file=${encodeURIComponent(name)}`;

  /** GET without a body, POST with one. */
  private async ask<T>(what: string, body?: object): Promise<T> {
    const request =
      body === undefined ? {} : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
    const response = await fetch(`${this.edit}/${what}`, request);
    if (response.ok) return (await response.json()) as T;
    const said = await response.text();
    throw new Refused(wordedIn(said, this.like));
  }
}

function wordedIn(said: string, like: keyof Wording): string {
  try {
    return (JSON.parse(said) as EditorError).message[like];
  } catch {
    return said;
  }
}
