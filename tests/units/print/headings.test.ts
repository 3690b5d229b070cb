import { describe, expect, test } from 'vitest';
import { faceContext } from '../../../src/blocks/faceContext.ts';
import { vocabulary } from '../../../src/blocks/vocabulary.ts';
import type { Curriculum } from '../../../src/curriculum/curriculum.ts';
import { parseMdx } from '../../../src/curriculum/mdx/parse.ts';
import { printTree } from '../../../src/print/content/printTree.ts';

function levels(body: string, topLevel: number): unknown[] {
  const { nodes } = parseMdx('plan.zh.mdx', body, 'main', vocabulary);
  const context = faceContext({} as Curriculum, 'zh', undefined, nodes!);
  const all: unknown[] = [];
  const walk = (node: Record<string, unknown>) => {
    if (node['type'] === 'heading') all.push(node['level']);
    const view = node['view'] as { level?: number } | undefined;
    if (view?.level) all.push(view.level);
    for (const child of (node['children'] as Record<string, unknown>[]) ?? []) walk(child);
  };
  for (const node of printTree(nodes!, context, topLevel)) walk(node);
  return all;
}

describe('headings in a PDF leave out no level, as PDF/UA asks', () => {
  test('a ### without a ## above it is raised', () => {
    expect(levels('### 一\n\n## 二\n\n### 三', 1)).toEqual([2, 2, 3]);
  });

  test('a # in the text is not a second title', () => {
    expect(levels('# 一', 1)).toEqual([2]);
  });

  test('steps are nested below their session', () => {
    const step = '<Step title="一" minutes="5" kind="talk" />';
    expect(levels(`<Session title="上午" minutes="5">\n\n${step}\n\n</Session>`, 1)).toEqual([2, 3]);
    expect(levels(step, 1)).toEqual([2]);
  });

  test('in a pack everything is one level lower', () => {
    expect(levels('## 一\n\n### 二', 2)).toEqual([3, 4]);
  });
});
