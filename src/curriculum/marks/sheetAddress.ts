import type { Locale } from '../locale.ts';
import { readTyped, type TypedFooter } from './typedFooter.ts';

/** Where the site says whether a sheet is current. `site` is its address without a slash at its end. */
export function sheetPageAddress(site: string, locale: Locale): string {
  return `${site}/${locale}/sheet/`;
}

/**
 * The same for one sheet, whose mark is without hyphen: the page answers at once. Short, as a QR code on paper holds it. What follows # is
 * not sent to a server, so no one learns which sheets a school looks up.
 */
export function sheetAddress(site: string, locale: Locale, id: string, mark: string): string {
  return `${sheetPageAddress(site, locale)}#${id}-${mark}`;
}

/** An address as it is printed and typed: `example.org/zh/sheet`. */
export function shownAddress(address: string): string {
  return address.replace(/^https:\/\//, '').replace(/\/+$/, '');
}

/** The folder of its server in which a site is, with `/` at both ends. */
export function folderOfSite(site: string): string {
  return `${new URL(site).pathname}/`.replace(/\/+$/, '/');
}

/**
 * Reads what follows # or ? in the address of a sheet: `#G3-08-MGGVQRM`, with the mark's hyphen too. Undefined where nothing is asked.
 * Programs append parameters of their own when an address is passed on: they are left out.
 */
export function readAskedSheet(part: string): TypedFooter | undefined {
  const asked = decoded(part.replace(/^[#?]/, '').split(/[&=?#]/)[0]!).trim();
  const [, id, first, rest] = /^(.+?)[\s-]+([^\s-]{3})[\s-]?([^\s-]{4})$/.exec(asked) ?? [];
  if (id !== undefined) return readTyped(id, `${first}${rest}`);
  return asked === '' ? undefined : readTyped(asked, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
