import type { Localized } from '../curriculum/locale.ts';
import { folderOfSite } from '../curriculum/marks/sheetAddress.ts';
import { readEditionConfig } from '../curriculum/read/editionConfig.ts';
import { curriculumRoot } from '../curriculum/root.ts';

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

/**
 * Returns the base path of the site with `/` at both ends: PAPER_KITE_BASE, or else the folder of the address in `edition.yaml`, or else `/`.
 */
export function siteBase(): string {
  const base = process.env['PAPER_KITE_BASE'];
  if (base !== undefined) return `${base}/`.replace(/\/+$/, '/');
  const site = configuredSite();
  return site === undefined ? '/' : folderOfSite(site);
}

/**
 * Returns the host of the site as `https://example.org`; undefined without an address in `edition.yaml`, and where PAPER_KITE_BASE puts a
 * build into another folder than that of the address: such a copy does not know its own.
 */
export function siteOrigin(): string | undefined {
  const site = configuredSite();
  return site !== undefined && folderOfSite(site) === siteBase() ? new URL(site).origin : undefined;
}

/** The address in `edition.yaml`. Its errors are reported by the check that precedes every build. */
function configuredSite(): string | undefined {
  return readEditionConfig(curriculumRoot()).config.site;
}
