import type { CurriculumDocument, Handout } from '../curriculum/document.ts';

export interface ShownSheet {
  document: CurriculumDocument;
  handout: Handout;
}

/** The first and the last grade of each sheet that the home page shows. */
const ages = [
  [1, 2],
  [3, 6],
  [7, 9],
] as const;

/** Chooses the sheets that the home page shows: for little, middle and older pupils the first one that a lesson gives to everyone. */
export function shownSheets(documents: readonly CurriculumDocument[]): ShownSheet[] {
  return ages.flatMap(([from, to]) => {
    const lessons = documents.filter(({ lesson }) => lesson && lesson.grade >= from && lesson.grade <= to);
    const sheets = lessons.flatMap((document) =>
      document.handouts.filter((handout) => handout.for === 'pupil').map((handout) => ({ document, handout })),
    );
    return sheets.slice(0, 1);
  });
}

/** Attributes that make a place of a page: nothing in a picture of a sheet is linked to or reached with the keyboard. */
const ofPlaces = new Set(['id', 'href', 'tabindex']);

/** Returns rendered HTML without ids, links and stops of the keyboard. Words, in text and in other attributes, stay as they are. */
export function asPicture(html: string): string {
  return html.replace(/<[a-z](?:"[^"]*"|[^">])*>/gi, (tag) =>
    tag.replace(/\s([\w:-]+)="[^"]*"/g, (attribute, name: string) => (ofPlaces.has(name) ? '' : attribute)),
  );
}
