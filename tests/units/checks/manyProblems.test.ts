import { expect, test } from 'vitest';
import { changed, lesson, planWith, problemsWith, reported } from '../../support/curriculum.ts';

test('the small curriculum of the tests is sound', () => {
  expect(problemsWith({})).toEqual([]);
});

test('problems of several kinds in several files are all reported in one run, in the order of files and lines', () => {
  const problems = problemsWith({
    ...changed(`${lesson}/lesson.yaml`, ['minutes: 40', 'minutes: 45'], ['[minors-protection-law]', '[nobody]']),
    ...planWith('<Stpe />\n\n{1 + 1}\n\n打 110。\n\n<Handout to="stamp" />'),
    ...changed(`${lesson}/letter-paper.zh.mdx`, ['lines="6"', 'lines="60"']),
    'workshops/w01-first-lesson/workshop.yaml': 'id: W01\nversion: 1\n',
    'content/needs.yaml': '- id: [\n',
  });
  expect(reported(problems).map(({ at, id }) => `${at} ${id}`)).toEqual([
    'content/needs.yaml:2:1 yaml-parses',
    'lesson.yaml:4:1 agrees-with-plan',
    'lesson.yaml:10:11 reference-resolves',
    'lesson.yaml:14:9 reference-resolves',
    'lesson.yaml:14:18 reference-resolves',
    'letter-paper.zh.mdx:6:27 props-are-valid',
    'plan.en.mdx:12:1 minutes-add-up',
    'plan.zh.mdx:30:1 block-is-known',
    'plan.zh.mdx:32:1 code-is-absent',
    'plan.zh.mdx:34:1 phone-comes-from-registry',
    'plan.zh.mdx:36:1 reference-resolves',
    'workshops/w01-first-lesson/workshop.yaml:1:1 facts-are-valid',
    'workshops/w01-first-lesson/workshop.yaml:1:1 facts-are-valid',
    'workshops/w01-first-lesson/workshop.yaml:1:1 facts-are-valid',
    'workshops/w01-first-lesson/workshop.yaml:2:1 facts-are-valid',
  ]);
});

test('a text that cannot be read is not called missing, and nothing is said of what it would hold', () => {
  const problems = problemsWith(planWith('<Say>\n\n一。'));
  expect(problems.map(({ id }) => id)).toEqual(['mdx-parses']);
});

test('for a document with broken facts, the problems of its main text are still reported', () => {
  const problems = problemsWith({ [`${lesson}/lesson.yaml`]: 'id: [\n', ...planWith('<Stpe />') });
  expect(problems.map(({ id }) => id)).toEqual(['yaml-parses', 'block-is-known']);
});

test('YAML whose aliases would unfold into gigabytes ends in a sentence, not in a full memory', () => {
  const layers = 'abcdefghi'.split('');
  const bomb = layers
    .map(
      (name, i) =>
        `${name}: &${name} [${
          i === 0
            ? 'x'
            : Array(9)
                .fill(`*${layers[i - 1]}`)
                .join(', ')
        }]`,
    )
    .join('\n');
  const problems = problemsWith({ [`${lesson}/lesson.yaml`]: bomb });
  expect(reported(problems)[0]).toEqual({
    at: 'lesson.yaml:2:8',
    id: 'text-is-within-bounds',
    message: 'From *a on, there are too many such aliases: they expand to more than can be read.',
    hint: 'Write out what each one repeats. Put quotes around a text that begins with *.',
  });
  expect(reported(problems, 'zh')[0]).toMatchObject({
    message: '从 *a 起，这样的代号太多，展开以后读不了。',
    hint: '把每处的内容写出来；文字以 * 开头的，两边加上英文引号。',
  });
  expect(problems.map(({ id }) => id)).not.toContain('facts-are-valid');
});

test('one typo in a line of YAML is reported once for that line', () => {
  const problems = problemsWith(changed(`${lesson}/lesson.yaml`, ['minutes: 40', 'minutes: 40: 41: 42']));
  expect(problems.map(({ line, id }) => `${line} ${id}`)).toEqual(['4 yaml-parses']);
});
