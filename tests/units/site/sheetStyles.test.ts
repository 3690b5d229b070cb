import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { faceContext } from '../../../src/blocks/faceContext.ts';
import { foldersStyledApart, showsStyledApart } from '../../../src/blocks/styledApart.ts';
import { vocabulary } from '../../../src/blocks/vocabulary.ts';
import { parseMdx } from '../../../src/curriculum/mdx/parse.ts';
import { withFaceStyles } from '../../../src/site/faceStyles.ts';
import { planWith, readWritten, writeCurriculum } from '../../support/curriculum.ts';

const { curriculum } = readWritten(writeCurriculum('sheet-styles', planWith('')));

function shows(text: string): boolean {
  const { nodes, problems } = parseMdx('guide.zh.mdx', text, 'handout', vocabulary);
  expect(problems ?? []).toEqual([]);
  return showsStyledApart(nodes!, faceContext(curriculum, 'zh', undefined, nodes!));
}

describe('the styles of blocks that lessons do not have', () => {
  test('are for a text that shows one of them, at any depth', () => {
    expect(shows('<Lines count="3" />')).toBe(true);
    expect(shows('<Frame title="框">\n\n<Lines count="3" />\n\n</Frame>')).toBe(true);
  });

  test('are not for one that shows none', () => {
    expect(shows('写一封信。\n\n- 一\n- 二')).toBe(false);
    expect(shows('<Story title="风筝">\n\n飞得很远。\n\n</Story>')).toBe(false);
  });

  test('are not those of the blocks that every lesson has', () => {
    const everywhere = 'ask board carer handout hotlines if-then opt-out protocol safety say step story variant'.split(' ');
    expect(everywhere.filter((folder) => foldersStyledApart.includes(folder))).toEqual([]);
  });

  test('come into their style sheet without a list of blocks', () => {
    const css = withFaceStyles(readFileSync('src/site/styles/sheets.css', 'utf8'));
    for (const folder of ['lines', 'exit-check', 'write-table']) expect(css).toContain(`@import "../../blocks/${folder}/face.css";\n`);
    expect(css).not.toContain('blocks/say/');
  });
});
