import { rmSync } from 'node:fs';
import { afterAll, expect, test, vi } from 'vitest';
import { checkCurriculum } from '../../../src/checks/check.ts';
import { writeCurriculum } from '../../support/curriculum.ts';
import { SheetSetter } from '../../support/setSheets.ts';

vi.setConfig({ testTimeout: 60_000 });

const root = writeCurriculum(`filled-${process.pid}`);
afterAll(() => rmSync(root, { recursive: true }));
const sheets = new SheetSetter(root, checkCurriculum(root).curriculum);

/** So many words, long ones among them: in a narrow column they take more lines than their size alone says. */
const words = (count: number) =>
  `${Array.from({ length: count }, (_, at) => ['notwithstanding', 'kites', 'fly', 'responsibility', 'and', 'wind'][at % 6]).join(' ')}.`;
const inside = (name: string, count: number, of: string, text: string, attributes: string) =>
  `<${name} ${attributes}>\n\n${Array.from({ length: count }, () => `<${of}>\n\n${text}\n\n</${of}>`).join('\n\n')}\n\n</${name}>`;
const columns = (count: number, text: string) => inside('Columns', count, 'Column', text, `count="${count}"`);

// In each, the size of type that the room below the middle one lets expect is too large by a line.
test.each([
  ['cards', `${inside('Cards', 8, 'Card', words(25), 'columns="2" fill="yes"').replaceAll('<Card>', '<Card title="C1">')}`],
  ['a table with columns below it', `<WriteTable columns="A|B" rows="5" fill="yes" />\n\n${columns(4, words(44))}`],
  [
    'a figure with columns below it',
    `<Figure kind="ladder" size="fill">\n\n- One\n- Two\n- Three\n\n</Figure>\n\n${columns(4, words(44))}`,
  ],
])('what fills its sheet takes one page when there is a size at which all of it fits: %s', async (_, mdx) => {
  const { paper } = await sheets.set(mdx, {}, { locale: 'en' });
  expect(paper.pages).toBe(1);
});
