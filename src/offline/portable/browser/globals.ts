export type Module = Record<string, unknown>;

export type ModulesByName = Record<string, Module>;

/** Global names with which the classic scripts of a copy call each other, since they cannot import. */
declare global {
  /** Replaces `import()` for the modules of islands. */
  var paperKiteImport: (name: string) => Promise<Module>;
  /** Called by the script that contains the modules of islands. */
  var paperKiteModules: (modules: ModulesByName) => void;
  /** Replaces `fetch()` in Pagefind. */
  var paperKiteFetch: (url: string) => Promise<Response>;
  /** Called by the scripts that contain the search index: names of files and their bytes in base64. */
  var paperKiteIndex: (files: Record<string, string>) => void;
  /** Pagefind, ready for queries; used by src/tools/search. */
  var paperKitePagefind: unknown;
}
