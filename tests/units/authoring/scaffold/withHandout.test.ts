import { describe, expect, test } from 'vitest';
import { withHandout } from '../../../../src/authoring/scaffold/newHandout.ts';

describe('a handout is put into the yaml, and everything else stays as it was written', () => {
  const handout = { name: 'cards', for: 'pupil', title: {} } as const;
  const entry = '  - name: cards\n    for: pupil\n    pages: 1\n';
  test.each([
    [
      'behind the last of a list',
      'id: A\nhandouts:\n  - name: a\n    for: pupil # one each\n# note\nsources: [x]\n',
      `id: A\nhandouts:\n  - name: a\n    for: pupil # one each\n${entry}# note\nsources: [x]\n`,
    ],
    [
      'indented as the list is',
      'handouts:\n- name: a\n  for: pupil\n',
      'handouts:\n- name: a\n  for: pupil\n- name: cards\n  for: pupil\n  pages: 1\n',
    ],
    [
      'behind a list on one line, below the comment that names the schema',
      '# yaml-language-server: $schema=a.json\nid: A\nhandouts: [{ name: a, for: pupil }]\n',
      '# yaml-language-server: $schema=a.json\nid: A\nhandouts:\n  - name: a\n    for: pupil\n  - name: cards\n    for: pupil\n    pages: 1\n',
    ],
    ['at the end where there is no list', 'id: A # first', `id: A # first\nhandouts:\n${entry}`],
    ['in the place of an empty list', 'id: A\nhandouts: []\nways: [3]\n', `id: A\nways: [3]\nhandouts:\n${entry}`],
    [
      'with the line ends of Windows',
      'handouts:\r\n  - name: a\r\n    for: pupil\r\n',
      `handouts:\r\n  - name: a\r\n    for: pupil\r\n${entry.replaceAll('\n', '\r\n')}`,
    ],
  ])('%s', (_, before, after) => {
    expect(withHandout(before, handout)).toBe(after);
  });
});
