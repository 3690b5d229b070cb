import { createHash } from 'node:crypto';

export interface Inline {
  /** The texts of inline scripts and styles. */
  scripts: readonly string[];
  styles: readonly string[];
  /** Whether the page runs WebAssembly, as search does. */
  wasm: boolean;
}

/**
 * Returns the Content-Security-Policy of a page in a copy. On a web server `'self'` is that server; on a disk it is any file, which is
 * as strict as possible there. Firefox does not treat files as `'self'` for form actions, hence `file:`.
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
