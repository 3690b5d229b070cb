/** A name that can be written, and what it means. */
export interface NamedEntry {
  name: string;
  about: string;
  /** Other words by which it is looked for. */
  words?: readonly string[];
}

/** An attribute of a block. */
export interface AttributeWords {
  name: string;
  required: boolean;
  /** Whether it is words in the language of the text. */
  isWords: boolean;
  /** Its choices; `several` of them may be written with spaces between them. */
  choices?: NamedEntry[];
  several?: boolean;
  /** The list of `EditorWords.names` that its values are from. */
  from?: string;
}

/** A block of the vocabulary, as the editor completes it. */
export interface BlockWords {
  name: string;
  about: string;
  attributes: AttributeWords[];
  holds: 'nothing' | 'words' | 'text' | 'list';
  inSentence: boolean;
  stages: readonly string[];
  /** The blocks that it has to be directly inside. */
  inside?: readonly string[];
  /** The only blocks that may be around it, at any depth. */
  within?: readonly string[];
  /** May be inside itself. */
  nests?: true;
  /** The only blocks allowed directly inside it. */
  only?: readonly string[];
}

/** A key of a yaml file or of front matter. */
export interface KeyWords extends NamedEntry {
  required: boolean;
  /** Whether its value is a list. */
  list: boolean;
  choices?: string[];
  /** The keys of its value, or of each entry of the list. */
  keys?: KeyWords[];
  /** The list of `EditorWords.names` that its values are from. */
  from?: string;
}

/** All that the editor completes for one document, in one language. */
export interface EditorWords {
  blocks: BlockWords[];
  /** Keys by kind of file. */
  keys: { facts: KeyWords[]; main: KeyWords[]; handout: KeyWords[] };
  /** Names of registries, pictures and handouts by kind of reference or by key of the yaml. */
  names: Readonly<Record<string, NamedEntry[]>>;
}
