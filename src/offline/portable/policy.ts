import { createHash } from 'node:crypto';

export interface Inline {
  /** The texts of the scripts and styles that stand in the page itself. */
  scripts: readonly string[];
  styles: readonly string[];
  /** Whether the page runs WebAssembly, as search does. */
  wasm: boolean;
}

/**
 * The Content-Security-Policy of a page in a copy. On a web server `'self'` is that server; on a disk it is any file, which
 * is as strict as a browser can be there. Firefox does not count files as `'self'` when a form is sent: hence `file:`.
 */
export function policyFor({ scripts, styles, wasm }: Inline): string {
  const allowed = (texts: readonly string[]) => [...new Set(texts.map(hashOf))].map((hash) => ` ${hash}`).join('');
  return [
    "default-src 'self'",
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ''}${allowed(scripts)}`,
    `style-src 'self'${allowed(styles)}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self' file:",
  ].join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
