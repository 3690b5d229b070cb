/** The part of js-yaml that this project uses. Astro reads front matter with it. */
declare module 'js-yaml' {
  export function load(text: string): unknown;
  export class YAMLException extends Error {
    reason: string;
    /** Where the parser stopped, counted from 0. */
    mark?: { line: number; column: number };
  }
}
