import path from 'node:path';
import { expect, test } from 'vitest';
import { faceContext } from '../../../src/blocks/faceContext.ts';
import { vocabulary } from '../../../src/blocks/vocabulary.ts';
import type { Grade } from '../../../src/curriculum/kind.ts';
import { parseMdx } from '../../../src/curriculum/mdx/parse.ts';
import { readCheckedCurriculum } from '../../../src/curriculum/read.ts';
import { deckOf } from '../../../src/screens/deck.ts';
import { spokenOf } from '../../../src/screens/spoken.ts';

const curriculum = readCheckedCurriculum(path.resolve('.'), vocabulary);

/** What is said with each screen of a step, by the kind of the screen. */
function spoken(inside: string, { id = 'G3-08', grade }: { id?: string; grade?: Grade } = {}) {
  const written = curriculum.document(id)!;
  const document = grade ? { ...written, lesson: { ...written.lesson!, grade } } : written;
  const { nodes } = parseMdx('plan.zh.mdx', `<Step title="信" minutes="8" kind="activity">\n\n${inside}\n\n</Step>`, 'main', vocabulary);
  const text = { ...document.texts.zh!, nodes: nodes! };
  const context = faceContext(curriculum, 'zh', document, text.nodes);
  const deck = deckOf(document, text, context);
  const said = spokenOf(deck, text.nodes, context);
  return deck.screens.flatMap((screen, index) =>
    'step' in screen ? [[screen.kind, ...said[index]!.map(({ paragraphs }) => paragraphs.join('/'))]] : [],
  );
}

const say = (words: string) => `<Say>\n\n${words}\n\n</Say>`;

test('what is said comes with the screen before it, in a frame too', () => {
  expect(
    spoken(`${say('先听。')}\n\n<Ask>\n\n写给谁？\n\n</Ask>\n\n${say('写吧。')}\n\n<Frame>\n\n${say('写完了。')}\n\n</Frame>`),
  ).toEqual([
    ['opening', '先听。'],
    ['question', '写吧。', '写完了。'],
  ]);
});

test('a story is read with its title, whether its words are on the screens or not', () => {
  const story = '<Story>\n\n从前。\n\n后来。\n\n</Story>';
  expect(spoken(`${story}\n\n${say('完了。')}`, { grade: 2 })).toEqual([['opening'], ['story', '从前。/后来。', '完了。']]);
  expect(spoken(`${story}\n\n${say('完了。')}`, { grade: 5 })).toEqual([['opening'], ['story', '从前。/后来。'], ['passage', '完了。']]);
});

test('of the shared safety texts only what is said to a whole class of this grade', () => {
  const agreement = (grade: Grade) => spoken('<Protocol of="agreement" />', { grade }).flat()[1]!;
  expect(agreement(2)).toContain('不想说，摆摆手，说“过”。听来的话');
  expect(agreement(5)).toContain('不用讲为什么');
  expect(spoken('<Protocol of="harm" />\n\n<Protocol of="cries" />')).toEqual([['opening']]);
  // A workshop teaches the agreement; it is of no grade.
  expect(spoken('<Protocol of="agreement" />', { id: 'W02' })).toEqual([['opening']]);
});

test('nothing that is said to one child or is for the teacher', () => {
  expect(
    spoken(
      '<IfThen when="他哭了">\n\n“我在。”\n\n</IfThen>\n\n<Safety>\n\n不追问。\n\n</Safety>\n\n<Ask>\n\n（悄悄地）你还好吗？\n\n</Ask>\n\n请他坐下。',
    ),
  ).toEqual([['opening']]);
});
