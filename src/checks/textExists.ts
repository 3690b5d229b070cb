import { kinds } from '../curriculum/kind.ts';
import { originalLocale } from '../curriculum/locale.ts';
import type { CurriculumRule } from './rule.ts';

/** A document has its main text and every handout that its yaml lists, in at least one language. */
export const textExists: CurriculumRule = {
  id: 'text-exists',
  find: (curriculum) =>
    curriculum.documents.flatMap((document) => {
      const main = kinds[document.kind].main;
      const names = [
        ...(Object.keys(document.texts).length === 0 ? [{ name: main, at: document.locate('id') }] : []),
        ...document.handouts.flatMap((handout, index) =>
          Object.keys(handout.texts).length === 0 ? [{ name: handout.name, at: document.locate('handouts', index, 'name') }] : [],
        ),
      ];
      const broken = (name: string) => document.unreadable.some((file) => file.startsWith(`${document.folder}/${name}.`));
      return names
        .filter(({ name }) => !broken(name))
        .map(({ name, at }) => ({
          ...at,
          message: { zh: `${document.id} 没有 "${name}" 这份文字。`, en: `${document.id} has no text "${name}".` },
          hint: {
            zh: `写出 ${document.folder}/${name}.${originalLocale}.mdx。`,
            en: `Write ${document.folder}/${name}.${originalLocale}.mdx.`,
          },
        }));
    }),
};
