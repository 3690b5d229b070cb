import type { Curriculum } from '../curriculum/curriculum.ts';
import { isReadWhole, isWrittenOut } from '../curriculum/document.ts';
import { comingFileOf } from '../curriculum/editions.ts';
import type { CurriculumRule, Finding } from './rule.ts';

/**
 * A document that no edition has published yet is announced in the changes of the next one; a published document that was removed is
 * announced as withdrawn. Skipped while a document has errors or sentences still to be written, and in a curriculum that was never published.
 * Whether a sheet has changed is only known once its mark is computed, so the release compares those.
 */
export const changesAreAnnounced: CurriculumRule = {
  id: 'changes-are-announced',
  find: (curriculum) => {
    const { documents, editions } = curriculum;
    const { released, coming, isWhole } = editions;
    if (released.length === 0 || !isWhole) return [];
    const published = new Set(released.flatMap(({ sheets }) => sheets.map(({ document }) => document)));
    const announced = new Set(coming.filter(({ kind }) => kind !== 'withdrawn').map(({ document }) => document));
    const fresh = documents
      .filter(({ id }) => !published.has(id) && !announced.has(id))
      .filter((document) => isWrittenOut(document) && isReadWhole(document))
      .map((document) => ({
        ...document.locate('id'),
        message: {
          zh: `${document.id} 是新的，${comingFileOf(document.id)} 里还没有说。`,
          en: `${document.id} is new, and ${comingFileOf(document.id)} does not say so.`,
        },
        hint: {
          zh: `在那里加一条，写 document: ${document.id} 和 kind: new；怎么写，看 docs/zh/news.md。`,
          en: `Add an entry there with document: ${document.id} and kind: new; docs/news.md shows how.`,
        },
      }));
    return curriculum.isWhole ? [...fresh, ...goneUnannounced(curriculum)] : fresh;
  },
};

/** Documents of the last edition that were removed without an announcement: their printed sheets are still in use. */
function goneUnannounced({ documents, editions: { released, coming } }: Curriculum): Finding[] {
  const here = new Set(documents.map(({ id }) => id));
  const withdrawn = new Set(coming.filter(({ kind }) => kind === 'withdrawn').map(({ document }) => document));
  const last = released.at(-1)!;
  const gone = [...new Set(last.sheets.map(({ document }) => document))].filter((id) => !here.has(id) && !withdrawn.has(id));
  return gone.map((id) => ({
    file: comingFileOf(id),
    line: 1,
    column: 1,
    message: {
      zh: `${id} 在 ${last.version} 版里发布过，现在没有了，${comingFileOf(id)} 里还没有说。`,
      en: `${id} was published in edition ${last.version} and is no longer here, and ${comingFileOf(id)} does not say so.`,
    },
    hint: {
      zh: `不是有意删的，就把文件夹找回来；要撤掉，就加一条，写 document: ${id} 和 kind: withdrawn，说明为什么、改用什么。`,
      en: `Restore its folder if it was deleted by mistake; otherwise add an entry with document: ${id} and kind: withdrawn that says why, and what to use instead.`,
    },
  }));
}
