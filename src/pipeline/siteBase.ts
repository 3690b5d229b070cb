import type { Localized } from '../curriculum/locale.ts';

/** Describes why a base path is not valid; undefined if it is. */
export function siteBaseError(base: string): Localized | undefined {
  const isPath = /^(\/[\w.~-]+)*\/?$/.test(base) && !/(^|\/)\.{1,2}(\/|$)/.test(base);
  return isPath
    ? undefined
    : {
        zh: `PAPER_KITE_BASE 是网站放在服务器上的哪个文件夹，比如 /kite/：以 / 开头，只用字母、数字和 - _ . ~。写的是 "${base}"。`,
        en: `PAPER_KITE_BASE is the folder of the server that will contain the site, such as /kite/. It must begin with / and have only letters, digits and - _ . ~, but it is "${base}".`,
      };
}

/** Returns the base path of the site with `/` at both ends: PAPER_KITE_BASE, by default `/`. */
export function siteBase(): string {
  return `${process.env['PAPER_KITE_BASE'] ?? ''}/`.replace(/\/+$/, '/');
}
