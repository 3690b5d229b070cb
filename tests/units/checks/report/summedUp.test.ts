import { expect, test } from 'vitest';
import { humanReport } from '../../../../src/checks/report/human.ts';
import { summedUp } from '../../../../src/checks/report/summedUp.ts';
import type { CheckId } from '../../../../src/curriculum/catalogue.ts';
import type { Problem } from '../../../../src/curriculum/problem.ts';

const at = (file: string, line: number, id: CheckId = 'text-is-written'): Problem => ({
  id,
  severity: 'warning',
  file,
  line,
  column: 1,
  message: { zh: '句', en: 'sentence' },
  hint: { zh: '怎么改', en: 'what to do' },
});

const begun = [at('lessons/a/plan.en.mdx', 4), at('lessons/a/plan.zh.mdx', 3), at('lessons/a/plan.zh.mdx', 8)];

test('what is still to be written in a document is one problem, at its first place', () => {
  const other = at('lessons/a/plan.zh.mdx', 5, 'minutes-add-up');
  expect(summedUp([...begun, other, at('lessons/b/plan.zh.mdx', 1)])).toEqual([
    {
      ...begun[0],
      message: {
        zh: '还有 3 处没有写：plan.en.mdx 1 处，plan.zh.mdx 2 处。',
        en: '3 places are still to be written: 1 in plan.en.mdx, 2 in plan.zh.mdx.',
      },
      hint: {
        zh: '写完以前，网站和 PDF 里没有这份材料。一处一处列出来：npm run check -- 它的编号。',
        en: 'Until they are, the site and the PDFs leave this document out. To list them: npm run check -- and its id.',
      },
    },
    other,
    at('lessons/b/plan.zh.mdx', 1),
  ]);
});

test('a report counts every place and lists them only when asked to', () => {
  expect(humanReport(begun).split('\n')).toHaveLength(6);
  expect(humanReport(begun)).toContain('0 errors, 3 warnings.');
  expect(humanReport(begun, { everyPlace: true }).match(/sentence/g)).toHaveLength(3);
});

test('pages and protocols are shown before they are written, and the report says so', () => {
  const [sum] = summedUp([at('content/protocols/harm.en.mdx', 4), at('content/protocols/hit.en.mdx', 3)]);
  expect(sum!.hint).toEqual({
    zh: '写完以前，网页和纸上就印着这几个字，也不能发布。要找它们，就在这几个文件里搜“待写”。',
    en: 'Until they are, pages and paper show these words, and nothing is released. To find them, search the files for “To write”.',
  });
});
