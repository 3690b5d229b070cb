import type { CurriculumRule, Finding } from './rule.ts';
import { writingsOf } from './writings.ts';

/** `npm run new` writes placeholders that say what to write. They are warnings for the writer and are never published. */
export const textIsWritten: CurriculumRule = {
  id: 'text-is-written',
  find: (curriculum, { release }) =>
    writingsOf(curriculum)
      .flatMap(({ texts }) => texts)
      .flatMap(({ text: { file, placeholders } }) =>
        placeholders.map(
          ({ words, line, column }): Finding => ({
            file,
            line,
            column,
            severity: release ? 'error' : 'warning',
            message: { zh: `"${words}" 还没有写。`, en: `"${words}" is still to be written.` },
            hint: {
              zh: '照括号里说的，把话写在这里，再把括号去掉。',
              en: 'Replace it, brackets included, with the text that it asks for.',
            },
          }),
        ),
      ),
};
