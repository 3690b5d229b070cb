import { stringify } from 'yaml';
import type { EditionAnswers } from './answers.ts';

const page = 'docs/own-edition.md';

/** `edition.yaml`. What is not asked for is as in the project's own curriculum. */
export function configText({ name, slug, languages, levels, paper, accent, site }: EditionAnswers): string {
  const value = {
    name,
    slug,
    languages,
    levels,
    kinds: ['workshop', 'referral'],
    ways: [],
    year: 'none',
    frameworks: [],
    ...(paper ? { paper } : {}),
    ...(accent ? { theme: { accent } } : {}),
    ...(site ? { site } : {}),
  };
  const remark = `# What this edition is: its names, languages, levels and look. ${page} of the program explains every option.\n`;
  return remark + stringify(value, { lineWidth: 0 });
}
