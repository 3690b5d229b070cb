/** The `pagefind.js` that Pagefind writes next to its index. Resolved by the bundler. */
declare module 'pagefind-of-the-site' {
  export function options(options: { basePath: string; baseUrl: string }): Promise<void>;
  export function init(): Promise<void>;
  export function search(query: string, options?: object): Promise<{ results: unknown[] }>;
}
