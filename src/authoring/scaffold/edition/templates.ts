import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { placeholder } from '../../../curriculum/placeholder.ts';

/** The texts of a new edition, a file each. */
const folder = path.join(import.meta.dirname, 'templates');

/** Words that a template has gaps for: `{{level}}`. */
export type Gaps = Readonly<Record<string, string>>;

/** The language of the sample texts: Chinese for originals in Chinese, otherwise English. */
export type SampleLanguage = 'zh' | 'en';

/**
 * A template with its gaps filled. `{{write: who you are}}` is a sentence that is still to be written: the check names it, and a release is
 * refused while it is there.
 */
export function template(file: string, gaps: Gaps, language: SampleLanguage = 'en'): string {
  return readFileSync(path.join(folder, file), 'utf8').replace(
    /\{\{(?:write: ([^}]*)|([\w.-]+))\}\}/g,
    (_, what?: string, gap?: string) => {
      if (what !== undefined) return placeholder(language, what);
      const words = gaps[gap!];
      if (words === undefined) throw new Error(`${file} has a gap {{${gap}}} that nothing fills.`);
      return words;
    },
  );
}

/** The names of the templates in a folder, without their ending. */
export function templatesIn(name: string): string[] {
  return readdirSync(path.join(folder, name))
    .map((file) => path.parse(file).name)
    .sort();
}
