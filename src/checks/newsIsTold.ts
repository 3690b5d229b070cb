import type { CurriculumDocument } from '../curriculum/document.ts';
import { comingFile } from '../curriculum/editions.ts';
import type { CurriculumRule } from './rule.ts';

/**
 * A document that no edition has published yet is announced in the changes of the next one. While something in it is still to be
 * written there is nothing to announce, and a curriculum that was never published has nobody to tell. Whether a sheet has
 * changed is only known when its mark is made: the release compares those.
 */
export const newsIsTold: CurriculumRule = {
  id: 'news-is-told',
  find: ({ documents, editions: { released, coming, isWhole } }) => {
    if (released.length === 0 || !isWhole) return [];
    const published = new Set(released.flatMap(({ sheets }) => sheets.map(({ document }) => document)));
    const told = new Set(coming.filter(({ kind }) => kind !== 'withdrawn').map(({ document }) => document));
    return documents
      .filter((document) => !published.has(document.id) && !told.has(document.id) && isWritten(document))
      .map((document) => ({
        ...document.locate('id'),
        message: {
          zh: `${document.id} 是新的，${comingFile} 里还没有说。`,
          en: `${document.id} is new, and ${comingFile} does not say so.`,
        },
        hint: {
          zh: `在那里加一条，写 document: ${document.id} 和 kind: new；怎么写，看那个文件的开头。`,
          en: `Add an entry there with document: ${document.id} and kind: new; the head of the file shows how.`,
        },
      }));
  },
};

/** Whether there is a text, all of it can be read, and nothing in it is still to be written. */
function isWritten({ texts, handouts, unreadable }: CurriculumDocument): boolean {
  const all = [texts, ...handouts.map((handout) => handout.texts)].flatMap((byLocale) => Object.values(byLocale));
  return unreadable.length === 0 && all.length > 0 && all.every(({ placeholders }) => placeholders.length === 0);
}
