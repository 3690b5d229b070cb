import { expect, test } from 'vitest';
import { kindNames, kindOf } from '../../../../src/blocks/figure/layout.ts';
import { problemsWith, sheetWith } from '../../../support/curriculum.ts';

/** What the checks have to find in any place of a figure: a harmful sentence, a typed number, a character that no font has. */
const wrong: Record<string, (place: number) => string> = {
  'messaging-is-safe': () => '老师保证不告诉别人',
  'phone-comes-from-registry': () => '打 13800001111',
  // A missing character is reported once per file: each place has its own.
  'characters-have-glyphs': (place) => `我的 ${String.fromCodePoint(0x1f300 + place)} 脸`,
};

/** A figure with an innocent word in every place but one. */
function withWords(kind: (typeof kindNames)[number], words: string, level: number): string {
  const { depth } = kindOf(kind);
  const lines = Array.from({ length: Math.min(depth, 3) }, (_, index) => `${'  '.repeat(index)}- ${index === level ? words : '风筝'}`);
  return `<Figure kind="${kind}">\n\n${lines.join('\n')}\n\n</Figure>`;
}

const places = kindNames.flatMap((kind) => Array.from({ length: Math.min(kindOf(kind).depth, 3) }, (_, level) => ({ kind, level })));

test.each(Object.entries(wrong))('%s finds what is wrong in every place of every kind of figure', (id, wordsOf) => {
  const all = places.map(({ kind, level }, index) => withWords(kind, wordsOf(index), level));
  const sheet = sheetWith(all.join('\n\n'));
  const lines = Object.values(sheet)[0]!.split('\n');
  const wanted = lines.flatMap((line, index) => (places.some((_, place) => line.includes(wordsOf(place))) ? [index + 1] : []));
  expect(wanted).toHaveLength(places.length);
  const found = new Set(problemsWith(sheet).flatMap((problem) => (problem.id === id ? [problem.line] : [])));
  expect(wanted.filter((line) => !found.has(line))).toEqual([]);
});

test('and in what is said of a figure for screen readers', () => {
  const problems = problemsWith(sheetWith('<Figure kind="web" alt="老师保证不告诉别人">\n\n- 我\n\n</Figure>'));
  expect(problems.filter(({ id }) => id === 'messaging-is-safe')).toHaveLength(1);
});
