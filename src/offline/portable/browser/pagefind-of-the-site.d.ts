/** The `pagefind.js` that Pagefind writes beside its index. The bundler puts it in. */
declare module 'pagefind-of-the-site' {
  export function options(options: { basePath: string; baseUrl: string }): Promise<void>;
  export function init(): Promise<void>;
  export function search(query: string, options?: object): Promise<{ results: unknown[] }>;
}
