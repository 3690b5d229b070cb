import { describe, expect, test } from 'vitest';
import { inThePlan, problemsWith, reported } from '../../../support/curriculum.ts';

const plan = 'content/scope-and-sequence.yaml';

/** What is said of the plan of lessons when it is changed, and the line that it is said of. */
function saidOf(files: Record<string, string>) {
  const found = problemsWith(files).filter(({ file }) => file === plan);
  const lines = files[plan]!.split('\n');
  const chinese = reported(found, 'zh');
  return reported(found).map(({ id, message, hint }, index) => ({
    id,
    message,
    hint,
    zh: [chinese[index]!.message, chinese[index]!.hint],
    line: lines[found[index]!.line - 1]!.trim(),
  }));
}

describe('what is said of the plan of lessons', () => {
  test('a workshop that it requires and does not have', () => {
    expect(saidOf(inThePlan('sensitivity: ordinary', 'sensitivity: ordinary\n  requires: [W33]'))).toEqual([
      {
        id: 'reference-resolves',
        message: 'There is no workshop "W33".',
        hint: 'Did you mean "W03"?',
        zh: ['没有 "W33" 这个工作坊。', '是不是想写 "W03"？'],
        line: 'requires: [W33]',
      },
    ]);
  });

  test('two sheets of one name', () => {
    expect(saidOf(inThePlan(/( {4}- \{ name: letter-paper.*\n)/, '$1$1'))).toEqual([
      {
        id: 'registry-is-valid',
        message: '"letter-paper" is already the name of entry 1 of "sheets" in entry 24.',
        hint: 'Change one of the two, or delete the duplicate entry.',
        zh: ['"letter-paper" 已经是第 24 条里的 "sheets" 第 1 条的 name 了。', '改掉其中一个，或者把重复的这一条删掉。'],
        line: expect.stringContaining('letter-paper'),
      },
    ]);
  });

  test('a kind of sheet that there is not', () => {
    expect(saidOf(inThePlan('kind: letter,', 'kind: leter,'))).toEqual([
      {
        id: 'registry-is-valid',
        message: '"kind" in entry 1 of "sheets" in entry 24 is "leter", which is not one of its values.',
        hint: 'Did you mean "letter"?',
        zh: ['第 24 条里的 "sheets" 第 1 条里的 "kind" 不能写 "leter"。', '是不是想写 "letter"？'],
        line: expect.stringContaining('leter'),
      },
    ]);
  });

  test('a lesson that does not say which sheets it has', () => {
    expect(saidOf(inThePlan(/ {2}sheets:\n {4}- .*\n/, ''))).toEqual([
      {
        id: 'registry-is-valid',
        message: '"sheets" in entry 24 is missing.',
        hint: 'Add "sheets" in entry 24.',
        zh: ['缺少第 24 条里的 "sheets"。', '把第 24 条里的 "sheets" 补上。'],
        line: '- id: G3-08',
      },
    ]);
  });
});
