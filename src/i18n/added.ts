import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { languagesFolder } from '../curriculum/language.ts';
import { insteadOf, type Locale, languageTag } from '../curriculum/locale.ts';
import { hasForms, isTree, type Tree } from './overlay.ts';

/** Words of one namespace that an added language lacks. */
export interface Missing {
  locale: Locale;
  /** The file in which they belong, and whether it is there. */
  file: string;
  exists: boolean;
  /** `nav.grades`, in the order of the Chinese file. */
  keys: string[];
  /** How many the namespace has. */
  of: number;
}

/**
 * The words of a language that was added as files, with gaps filled from its fallback languages, and the keys that it lacks. A
 * key that the Chinese file does not have is left out. Throws an Error that names a file which cannot be loaded.
 */
export async function addedWords<Words extends object>(
  locale: Locale,
  builtIn: Record<'zh' | 'en', Words>,
): Promise<{ words: Words; missing: Missing[] }> {
  const fallbacks = insteadOf(locale).filter((other) => other in builtIn);
  const missing: Missing[] = [];
  const words: Record<string, Tree> = {};
  for (const namespace of Object.keys(builtIn.zh)) {
    const file = path.join(languagesFolder, locale, `${namespace}.ts`);
    const own = existsSync(file) ? await load(file) : {};
    const models = fallbacks.map((other) => (builtIn[other] as Record<string, Tree>)[namespace]!);
    const keys: string[] = [];
    words[namespace] = merge(own, models, '', keys);
    if (keys.length > 0) {
      missing.push({ locale, file: path.relative('.', file), exists: existsSync(file), keys, of: leaves(models[0]!) });
    }
    fillPlurals(words[namespace], languageTag[locale]);
  }
  return { words: words as Words, missing };
}

async function load(file: string): Promise<Tree> {
  try {
    const module = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { default?: Tree };
    return module.default ?? {};
  } catch (error) {
    throw new Error(`${file} cannot be loaded: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const plural = /_(?:zero|one|two|few|many|other)$/;

/** Returns its own words, or else the first model's; keys that it lacks are added to `missing`. */
function merge(own: Tree, models: readonly Tree[], at: string, missing: string[]): Tree {
  const [model] = models as [Tree];
  const merged: Tree = {};
  for (const [key, value] of Object.entries(model)) {
    const given = own[key];
    const here = at === '' ? key : `${at}.${key}`;
    if (isTree(value))
      merged[key] = merge(
        isTree(given) ? given : {},
        models.map((other) => other[key] as Tree),
        here,
        missing,
      );
    else if (given !== undefined && Array.isArray(given) === Array.isArray(value) && !isTree(given)) merged[key] = given;
    else if (plural.test(key) && hasForms(own, key)) continue;
    else {
      merged[key] = value;
      missing.push(here);
    }
  }
  // A language has plural forms of its own.
  for (const [key, value] of Object.entries(own))
    if (!(key in merged) && plural.test(key) && typeof value === 'string' && hasForms(model, key)) merged[key] = value;
  return merged;
}

/** Gives every plural form that a language has something to say: the form for "other", or any. */
function fillPlurals(tree: Tree, tag: string): void {
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  for (const [key, value] of Object.entries(tree)) {
    if (isTree(value)) fillPlurals(value, tag);
    else if (plural.test(key)) {
      const base = key.replace(plural, '');
      for (const form of forms) tree[`${base}_${form}`] ??= tree[`${base}_other`] ?? value;
    }
  }
}

function leaves(tree: Tree): number {
  return Object.values(tree).reduce((sum: number, value) => sum + (isTree(value) ? leaves(value) : 1), 0);
}
