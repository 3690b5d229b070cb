import { levelOf } from '../../curriculum/kind.ts';
import { acceptJson, type Kept } from '../device/kept.ts';
import { classListFrom } from './classes.ts';
import { classesKey } from './key.ts';

export const keptClasses: Kept = {
  thing: 'classes',
  keys: [classesKey],
  accept: acceptJson((saved) => {
    const list = classListFrom(saved);
    return list.classes.length === 0 ? undefined : list;
  }),
  // A class without a name is its grade; each with the number of lessons recorded.
  inShort: (text) =>
    classListFrom(JSON.parse(text))
      .classes.map(({ name, grade, taught }) => `${name || levelOf(grade).id} (${taught.length})`)
      .join(' '),
};
