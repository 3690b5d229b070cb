import { type Finding, type Rule, textsOf } from './rule.ts';

/** `npm run new` says in every place what to write there. Whoever writes meets it as a warning; nobody else ever reads it. */
export const textIsWritten: Rule = {
  id: 'text-is-written',
  find: (curriculum, { release }) => {
    const pages = curriculum.pages.flatMap(({ texts }) => Object.values(texts));
    return [...textsOf(curriculum).map(({ text }) => text), ...pages].flatMap(({ file, placeholders }) =>
      placeholders.map(
        ({ words, line, column }): Finding => ({
          file,
          line,
          column,
          severity: release ? 'error' : 'warning',
          message: `"${words}" is still to be written.`,
          hint: 'Write what it asks for in its place, and take the brackets out.',
        }),
      ),
    );
  },
};
