import path from 'node:path';
import type { Root, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { vocabulary } from '../../../src/blocks/vocabulary.ts';
import { readCheckedCurriculum } from '../../../src/curriculum/read.ts';
import { remarkDocumentLinks } from '../../../src/site/documentLinks.ts';
import { type Source, setSource } from '../../../src/site/source.ts';
import { remarkStackedTables } from '../../../src/site/stackedTables.ts';
import { lesson, pageFiles, writeCurriculum } from '../../support/curriculum.ts';

let root: string;
let before: Source | undefined;

beforeAll(() => {
  root = writeCurriculum('remark-of-the-site', pageFiles);
  before = setSource({ root, curriculum: readCheckedCurriculum(root, vocabulary) });
});
afterAll(() => {
  setSource(before);
});

type Transform = () => (tree: Root, file: VFile) => void;

/** The tree of some Markdown as if it were the text of a file of the curriculum. */
function transformed(transform: Transform, markdown: string, file: string): Root {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  transform()(tree, new VFile({ path: path.join(root, file) }));
  return tree;
}

describe('numbers of documents', () => {
  const linksIn = (markdown: string, file: string) => {
    const tree = transformed(remarkDocumentLinks(root, '/kite/'), markdown, file);
    return [...JSON.stringify(tree).matchAll(/"url":"([^"]+)"/g)].map(([, url]) => url);
  };

  test('lead to their documents, in the language of the text and below the base of the site', () => {
    expect(linksIn('看 **G3-08** 和 g3–08。', 'content/pages/safety.zh.mdx')).toEqual([
      '/kite/zh/lessons/g3-08/',
      '/kite/zh/lessons/g3-08/',
    ]);
    expect(linksIn('See G3-08.', 'content/pages/safety.en.mdx')).toEqual(['/kite/en/lessons/g3-08/']);
  });

  test('stay words without a document, in their own document, in a link and in a handout', () => {
    expect(linksIn('先做 W02。', 'content/pages/safety.zh.mdx')).toEqual([]);
    expect(linksIn('这是 G3-08。', `${lesson}/plan.zh.mdx`)).toEqual([]);
    expect(linksIn('[G3-08](/zh/)', 'content/pages/safety.zh.mdx')).toEqual(['/zh/']);
    expect(linksIn('看 G3-08。', `${lesson}/letter-paper.zh.mdx`)).toEqual([]);
  });
});

describe('tables on a phone', () => {
  const table = '| 级 | 找谁 | 多快 |\n|---|---|---|\n| ○ | **班主任** | 一周 |\n| △ | 校长 |';
  const tableIn = (markdown: string, file: string) =>
    transformed(remarkStackedTables(root), markdown, file).children.find((node): node is Table => node.type === 'table')!;

  test('with three columns, each cell has the heading of its column', () => {
    const { data, children } = tableIn(table, 'content/pages/safety.zh.mdx');
    expect(data).toEqual({ hProperties: { class: 'stacks' } });
    expect(
      children.map((row) =>
        row.children.map((cell) => (cell.data as { hProperties?: Record<string, string> } | undefined)?.hProperties?.['data-label']),
      ),
    ).toEqual([
      [undefined, undefined, undefined],
      ['级', '找谁', '多快'],
      ['级', '找谁'],
    ]);
  });

  test('with two columns, and on a sheet, they stay tables', () => {
    expect(tableIn('| 级 | 找谁 |\n|---|---|\n| ○ | 班主任 |', 'content/pages/safety.zh.mdx').data).toBe(undefined);
    expect(tableIn(table, `${lesson}/letter-paper.zh.mdx`).data).toBe(undefined);
  });
});
