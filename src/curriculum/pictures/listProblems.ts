import type { Registries } from '../curriculum.ts';
import type { Problem, Wording } from '../problem.ts';
import { suppliedPictures } from './supply.ts';

/** The list of pictures, relative to the root. */
export const listFile = 'content/pictures.yaml';

/**
 * Reports drawings that the list of pictures leaves out, and lines of it without a drawing. A curriculum may do without the list. `ofTheme` are
 * drawings of the edition, which no text has to show.
 */
export function listProblems(
  root: string,
  { pictures, placeIn }: Pick<Registries, 'pictures' | 'placeIn'>,
  ofTheme: readonly (string | undefined)[],
): Problem[] {
  if (pictures.length === 0) return [];
  const supplied = suppliedPictures(root, pictures);
  const names = new Set(supplied.map(({ name }) => name));
  const left = supplied
    .filter(({ name, title }) => title === undefined && !ofTheme.includes(name))
    .map(({ name, file }) =>
      problem(
        { file, line: 1, column: 1 },
        {
          zh: `${listFile} 里没有 ${name}，写的人找不到这张图。`,
          en: `${listFile} has no line for ${name}, so that writers do not find it.`,
        },
        {
          zh: `加一行，照别的行那样：- { id: ${name}, kind: thing, title: { zh: …, en: … }, words: { zh: [], en: [] } }`,
          en: `Add one like the others: - { id: ${name}, kind: thing, title: { zh: …, en: … }, words: { zh: [], en: [] } }`,
        },
      ),
    );
  const stale = pictures.flatMap(({ id }, index) =>
    names.has(id)
      ? []
      : [
          problem(
            placeIn('pictures', index, 'id'),
            { zh: `没有 content/pictures/${id}.svg 这张图。`, en: `There is no drawing content/pictures/${id}.svg.` },
            { zh: '画出来，或者把这一行删掉。', en: 'Draw it, or delete this line.' },
          ),
        ],
  );
  return [...left, ...stale];
}

function problem(place: Pick<Problem, 'file' | 'line' | 'column'>, message: Wording, hint: Wording): Problem {
  return { id: 'picture-can-be-found', severity: 'warning', ...place, message, hint };
}
