import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkCurriculum } from '../../../../src/checks/check.ts';
import { screensOf } from '../../../../src/pipeline/verify/projector.ts';
import { planWith, writeCurriculum } from '../../../support/curriculum.ts';

test('what no child may read on the wall is all that is said to the teacher; what the class is asked is to be there', () => {
  const more = `<Ask>

风筝的线在谁手里？

- 放风筝的人手里：对，线在人手里。

</Ask>

<Say>

风筝的线在谁手里？

</Say>

<Safety>

有孩子哭了，请同桌陪他坐一会儿。

</Safety>`;
  const root = writeCurriculum(`verify-screens-${process.pid}`, planWith(more));
  const { curriculum } = checkCurriculum(root);
  const lesson = curriculum.document('G3-08')!;
  const { page, forTeacher, questions } = screensOf(curriculum, lesson, lesson.texts.zh!, 'zh');
  rmSync(root, { recursive: true, force: true });
  expect(page).toBe('zh/lessons/g3-08/projector/index.html');
  expect(questions).toEqual(['风筝的线在谁手里？']);
  expect(forTeacher).toEqual(
    expect.arrayContaining(['风筝飞得很远。', '有孩子哭了，请同桌陪他坐一会儿。', '会按四部分写一封信。', '信纸每人一张', '两人一张纸。']),
  );
  // Asked of the class on purpose, though the teacher says it too.
  expect(forTeacher).not.toContain('风筝的线在谁手里？');
});
