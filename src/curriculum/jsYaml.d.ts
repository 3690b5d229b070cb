/** What is used of js-yaml, the reader of front matter that Astro calls. */
declare module 'js-yaml' {
  export function load(text: string): unknown;
  export class YAMLException extends Error {
    reason: string;
    /** Where it stopped, counted from 0. */
    mark?: { line: number; column: number };
  }
}
