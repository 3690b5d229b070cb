import { z } from 'zod';
import { bilingual } from '../../curriculum/schema/bilingual.ts';
import { count, counts, list, wordsOrNone, yesOrNo } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

/** Heights of rows in millimetres: less is too low to write in, more is higher than a page. */
const [lowest, highest] = [6, 200];
const usualHeight = 12;

/** A table to write in. */
export default defineBlock({
  name: 'WriteTable',
  stages: ['main', 'handout'],
  holds: 'nothing',
  hears: 'reader',
  critical: false,
  props: z
    .strictObject({
      columns: list,
      /** How wide the columns are in proportion to each other; equal if left out. */
      widths: counts(1, 20, { few: 2 }).optional(),
      rows: count(1, 40).optional(),
      /** Of all rows, or of each. */
      height: counts(lowest, highest).optional(),
      /** What is in front of each row. */
      labels: list.optional(),
      corner: wordsOrNone.default(''),
      fill: yesOrNo,
    })
    .superRefine(({ columns, widths, rows, height, labels }, context) => {
      const number = rows ?? labels?.length;
      const say = (key: string, input: unknown, zh: string, en: string) =>
        context.addIssue({ code: 'custom', path: [key], input, message: bilingual({ zh, en }) });
      if (number === undefined)
        say('rows', '', '写 rows（几行），或者 labels（每行前面的字）。', 'Write rows, or labels for what is in front of each row.');
      else if (labels && labels.length !== number)
        say(
          'rows',
          rows,
          `labels 有 ${labels.length} 个，rows 也写 ${labels.length}，或者不写。`,
          `There are ${labels.length} labels: write rows="${labels.length}" or leave it out.`,
        );
      else if (height && height.length > 1 && height.length !== number)
        say(
          'height',
          height.join('|'),
          `只写一个高度，或者 ${number} 行各写一个。`,
          `Write one height, or one for each of the ${number} rows.`,
        );
      if (widths && widths.length !== columns.length)
        say('widths', widths.join('|'), `有几栏就写几个数：${columns.length} 个。`, `Write one number for each column: ${columns.length}.`);
    }),
  view: ({ columns, widths, rows, height, labels, corner, fill }) => {
    const count = rows ?? labels?.length ?? 0;
    const [first = usualHeight] = height ?? [];
    return {
      columns,
      widths: widths ?? [],
      heights: height && height.length > 1 ? height : new Array<number>(count).fill(first),
      labels: labels ?? [],
      corner,
      fill: fill === 'yes',
    };
  },
  screen: ({ props: { columns, labels, corner } }, { title }) => {
    const cell = (text: string) => [{ text, strong: false }];
    const heads = labels ? [corner, ...columns] : columns;
    return [{ kind: 'columns', title, heads: heads.map(cell), row: undefined }];
  },
});
