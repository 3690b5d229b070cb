import type { Curriculum } from './curriculum.ts';
import type { PlannedDocument } from './document.ts';
import { locales } from './locale.ts';
import type { Problem, Wording } from './problem.ts';
import { answerParts } from './schema/searchWords.ts';

/**
 * Answers of the words of the search whose number belongs to another document than the title next to it says: the plan was changed, and anyone who
 * typed these words would be led to a lesson about something else.
 */
export function searchAnswerTitles({ registries, plan }: Curriculum): Problem[] {
  return registries.searchWords.groups.flatMap(({ answers }, index) =>
    answers.flatMap((written, place): Problem[] => {
      const { id, title } = answerParts(written);
      const planned = plan.find((document) => document.id === id);
      if (title === undefined || planned === undefined || hasTitle(planned, title)) return [];
      return [
        {
          id: 'reference-resolves',
          severity: 'error',
          ...registries.placeIn('search-words', 'groups', index, 'answers', place),
          message: {
            zh: `课程计划里的 ${id} 是“${planned.title.zh}”，不是“${title}”。`,
            en: `In the plan ${id} is “${planned.title.en}”, not “${title}”.`,
          },
          hint: whatToWrite(
            planned,
            plan.find((document) => hasTitle(document, title)),
            title,
          ),
        },
      ];
    }),
  );
}

function hasTitle(document: PlannedDocument, title: string): boolean {
  return locales.some((locale) => document.title[locale] === title);
}

/** What to write when the document has moved, and when its title has changed. */
function whatToWrite({ id, title: now }: PlannedDocument, moved: PlannedDocument | undefined, title: string): Wording {
  if (moved) return { zh: `改成“${moved.id} ${title}”。`, en: `Write “${moved.id} ${title}”.` };
  return {
    zh: `要的还是这一份，就写“${id} ${now.zh}”；要的是别的，就写那一份的编号和标题。`,
    en: `If it still answers these words, write “${id} ${now.en}”; otherwise the number and title of the one that does.`,
  };
}
