import { describe, expect, test } from 'vitest';
import { problemsWith, reported, sheetWith } from '../../../support/curriculum.ts';

const figure = (opening: string, list: string) => sheetWith(`<Figure ${opening}>\n\n${list}\n\n</Figure>`);

const found = (opening: string, list: string, locale: 'en' | 'zh') =>
  reported(
    problemsWith(figure(opening, list)).filter(({ id }) => id === 'figures-can-be-drawn' || id === 'block-is-in-place'),
    locale,
  ).map(({ at, message, hint }) => [at, message, hint]);

describe('a figure is drawn as it is written, or says why not', () => {
  test('more entries than places', () => {
    const list = ['一', '二', '三', '四', '五', '六', '七'].map((word) => `- ${word}`).join('\n');
    expect(found('kind="dice"', list, 'zh')).toEqual([
      ['letter-paper.zh.mdx:16:1', '<Figure kind="dice"> 最多 6 条，这里写了 7 条。', '去掉几条，或者分成两张图。'],
    ]);
    expect(found('kind="dice"', list, 'en')).toEqual([
      [
        'letter-paper.zh.mdx:16:1',
        '<Figure kind="dice"> has room for 6 entries, but 7 are written.',
        'Take some out, or make two figures.',
      ],
    ]);
  });

  test('an entry too far in', () => {
    const list = '- 停\n  - 吸';
    expect(found('kind="pieces"', list, 'zh')).toEqual([
      [
        'letter-paper.zh.mdx:11:3',
        '<Figure kind="pieces"> 的列表最多 1 层，这一条在第 2 层，画不出来。',
        '往外移一层，或者去掉前面的空格。',
      ],
    ]);
    expect(found('kind="pieces"', list, 'en')).toEqual([
      [
        'letter-paper.zh.mdx:11:3',
        'The list of <Figure kind="pieces"> has one level: this entry is one further in and would not be drawn.',
        'Move it one level out: take out the spaces before it.',
      ],
    ]);
    expect(found('kind="tree"', '- 根\n  - 村子\n    - 河', 'en')[0]![1]).toBe(
      'The list of <Figure kind="tree"> has 2 levels: this entry is one further in and would not be drawn.',
    );
  });

  test('an arrow in a flow chart', () => {
    const list = '- 有危险吗？\n  - 有 → 找老师';
    expect(found('kind="flow"', list, 'zh')).toEqual([
      ['letter-paper.zh.mdx:11:3', '流程图里的箭头会自己画，这里写了 "→"。', '把 "→" 后面的话另起一行，写在它下面，前面多空两格。'],
    ]);
    expect(found('kind="flow"', list, 'en')).toEqual([
      [
        'letter-paper.zh.mdx:11:3',
        'A flow chart draws its arrows itself, but "→" is written here.',
        'Write what follows "→" as an entry below this one, two spaces further in.',
      ],
    ]);
  });

  test('one square written twice', () => {
    const list = '- 5：等一轮\n- 5：再走一步';
    expect(found('kind="board"', list, 'zh')).toEqual([['letter-paper.zh.mdx:11:1', '第 5 格写了两次。', '换一个格子的数字。']]);
    expect(found('kind="board"', list, 'en')).toEqual([
      ['letter-paper.zh.mdx:11:1', 'Square 5 is written twice.', 'Give one of them another number.'],
    ]);
  });

  test('a form or pictures that the kind does not have', () => {
    const at = 'letter-paper.zh.mdx:8:1';
    expect(found('kind="dice" form="winding"', '- 一', 'zh')).toEqual([
      [at, '<Figure kind="dice"> 没有 form="winding" 这个样子。', '去掉 form。'],
    ]);
    expect(found('kind="dice" form="winding"', '- 一', 'en')).toEqual([
      [at, '<Figure kind="dice"> has no form "winding".', 'Take out form.'],
    ]);
    expect(found('kind="ladder" form="winding"', '- 一', 'zh')[0]![2]).toBe('它的 form 可以写 stairs，也可以不写。');
    expect(found('kind="ladder" form="winding"', '- 一', 'en')[0]![2]).toBe('Its form can be stairs, or be left out.');
    expect(found('kind="web" pictures="kite"', '- 我', 'zh')).toEqual([
      [at, '<Figure kind="web"> 里不放图，pictures 不起作用。', '去掉 pictures；只有 kind="strip" 才放图。'],
    ]);
    expect(found('kind="web" pictures="kite"', '- 我', 'en')).toEqual([
      [at, '<Figure kind="web"> shows no pictures: pictures has no effect.', 'Take out pictures; only kind="strip" shows them.'],
    ]);
  });

  test('anything but a list', () => {
    expect(found('kind="web"', '我', 'zh')).toEqual([
      ['letter-paper.zh.mdx:10:1', '<Figure> 里面只放一个列表。', '每一处的字写成一行，前面加 "- "；属于它的，写在下面，前面多空两格。'],
    ]);
    expect(found('kind="web"', '我', 'en')).toEqual([
      [
        'letter-paper.zh.mdx:10:1',
        '<Figure> holds a list and nothing else.',
        'Write the words of each place on a line after "- ", and what belongs to it on the next line, two spaces further in.',
      ],
    ]);
  });
});
