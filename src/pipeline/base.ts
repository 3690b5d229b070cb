import type { Localized } from '../curriculum/locale.ts';

/** Why a place below which the site is to be hosted is none, as a sentence; undefined when it is one. */
export function baseFault(base: string): Localized | undefined {
  const isPath = /^(\/[\w.~-]+)*\/?$/.test(base) && !/(^|\/)\.{1,2}(\/|$)/.test(base);
  return isPath
    ? undefined
    : {
        zh: `PAPER_KITE_BASE 是网站放在服务器上的哪个文件夹，比如 /kite/：以 / 开头，只用字母、数字和 - _ . ~。写的是 "${base}"。`,
        en: `PAPER_KITE_BASE is the folder of a server in which the site will stand, such as /kite/: it begins with / and has letters, digits and - _ . ~ only. It is "${base}".`,
      };
}

/** The path below which the site will be hosted, with `/` at both ends: what PAPER_KITE_BASE says, else `/`. */
export function siteBase(): string {
  return `${process.env['PAPER_KITE_BASE'] ?? ''}/`.replace(/\/+$/, '/');
}
