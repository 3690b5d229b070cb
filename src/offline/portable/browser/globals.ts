export type Module = Record<string, unknown>;

export type ModulesByName = Record<string, Module>;

/** What the classic scripts of a copy call each other by: they cannot import one another. */
declare global {
  /** Stands for `import()` of an island's module. */
  var paperKiteImport: (name: string) => Promise<Module>;
  /** Called by the script that holds the modules of islands. */
  var paperKiteModules: (modules: ModulesByName) => void;
  /** Stands for `fetch()` in Pagefind. */
  var paperKiteFetch: (url: string) => Promise<Response>;
  /** Called by the scripts that hold the search index: names of files and their bytes in base64. */
  var paperKiteIndex: (files: Record<string, string>) => void;
  /** Pagefind, ready to be asked; src/tools/search finds it here. */
  var paperKitePagefind: unknown;
}
