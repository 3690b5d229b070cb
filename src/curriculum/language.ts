import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The description of a language in `src/i18n/<code>/language.json`. */
export interface Language {
  /** Its BCP 47 tag: `zh-CN`. */
  tag: string;
  /** Its name in the language itself. */
  name: string;
  /** The language whose typography and sentence ends it shares: one that is set in characters or one that is set in letters. */
  like: 'zh' | 'en';
  /** Fallback languages, in this order. */
  insteadOf: string[];
}

/**
 * The folder that contains one folder per language, named by its code. npm and Astro run in the project's root, so the path is relative to
 * it; the environment variable PAPER_KITE_LANGUAGES names another folder.
 */
export const languagesFolder = path.resolve(process.env['PAPER_KITE_LANGUAGES'] ?? 'src/i18n');

/** Every language by its code: Chinese and English, then the others. Throws an Error that names the invalid file. */
export function readLanguages(folder: string): Map<string, Language> {
  const codes = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'language.json')))
    .map(({ name }) => name);
  const first = ['zh', 'en'];
  const ordered = [...first, ...codes.filter((code) => !first.includes(code)).sort()];
  return new Map(ordered.map((code) => [code, readLanguage(path.join(folder, code, 'language.json'), code, ordered)]));
}

function readLanguage(file: string, code: string, codes: readonly string[]): Language {
  const refuse = (what: string): never => {
    throw new Error(`${file}: ${what}`);
  };
  if (!/^[a-z]{2,3}(-[a-z0-9]+)*$/.test(code)) refuse(`the folder "${code}" is not the code of a language, such as fr or bo.`);
  let read: Record<string, unknown> = {};
  try {
    read = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch {
    refuse('this is not valid JSON.');
  }
  const { tag, name, like, insteadOf } = read;
  if (typeof tag !== 'string' || !isTag(tag)) refuse('"tag" has to be a language tag, such as fr or bo-CN.');
  if (typeof name !== 'string' || name.trim() === '') refuse('"name" has to be the name of the language in itself.');
  if (like !== 'zh' && like !== 'en') refuse('"like" has to be zh (set in characters) or en (set in letters).');
  const isKnown = (other: unknown) => typeof other === 'string' && other !== code && codes.includes(other);
  if (!Array.isArray(insteadOf) || !insteadOf.every(isKnown))
    refuse(`"insteadOf" has to be a list of other languages: ${codes.join(', ')}.`);
  return read as unknown as Language;
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}
