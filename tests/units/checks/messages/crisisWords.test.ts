import { describe, expect, test } from 'vitest';
import { problemsWith, reported } from '../../../support/curriculum.ts';

/** A list with one Chinese phrase, on line 6. */
function listWith(phrase: string): Record<string, string> {
  const lines = [
    'classes: { zh: { child: [孩子] }, en: {} }',
    'misspelt: []',
    'unless: { zh: [], en: [] }',
    'lists:',
    '  - { id: missing, why: { zh: 找人, en: Someone is gone. },',
    `      zh: { words: [${JSON.stringify(phrase)}] }, en: { words: [gone missing] } }`,
  ];
  return { 'content/crisis-words.yaml': `${lines.join('\n')}\n` };
}

describe('content/crisis-words.yaml', () => {
  test('a list with classes is read', () => {
    expect(reported(problemsWith(listWith('{child}不见了')))).toEqual([]);
  });

  test('a class that is not there is reported with its line and the nearest name', () => {
    const problems = problemsWith(listWith('{childs}不见了'));
    expect(reported(problems).map(({ at, id, hint }) => `${at} ${id} ${hint}`)).toEqual([
      'content/crisis-words.yaml:6:21 registry-is-valid There is no class {childs}. Did you mean {child}?',
    ]);
    expect(reported(problems, 'zh').map(({ hint }) => hint)).toEqual(['classes 里没有 {childs}。是不是想写 {child}？']);
  });

  test('a sign that phrases do not have is reported with what to write instead', () => {
    const problems = problemsWith(listWith('(孩子)+不见了'));
    expect(reported(problems).map(({ at, hint }) => `${at} ${hint}`)).toEqual([
      'content/crisis-words.yaml:6:21 A phrase uses only … ( | ) [ ] and ?, none of the other signs of a regular expression such as * + { } \\ ^ $. Write … for what lies between.',
    ]);
    expect(reported(problems, 'zh').map(({ hint }) => hint)).toEqual([
      '词表里只用 … ( | ) [ ] 和 ?；别的符号，比如 * + { } \\ ^ $，这里不能用。要多次出现，就用 …。',
    ]);
  });
});
