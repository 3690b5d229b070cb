import { changed, type Files, lesson, soundFiles } from '../../../support/curriculum.ts';
import { saysWordForWord } from '../../../support/messages.ts';

const facts = `${lesson}/lesson.yaml`;

/** The small lesson in another folder. */
function moved(to: string): Files {
  return Object.fromEntries(
    Object.entries(soundFiles).flatMap(([file, text]) => [
      [file, undefined],
      [file.replace(lesson, to), text],
    ]),
  );
}

// One row per problem: what is wrong, the files that contain it, and everything that is reported.
saysWordForWord('documents in the wrong place', [
  [
    'a lesson in the folder of another grade',
    moved('lessons/grade-4/08-a-letter-far-away'),
    {
      at: 'lessons/grade-4/08-a-letter-far-away/lesson.yaml:1:1',
      id: 'document-is-in-folder-and-plan',
      message: 'G3-08 is in lessons/grade-4/08-a-letter-far-away.',
      hint: 'Move its folder to lessons/grade-3/08-…, or correct the id.',
      zh: ['G3-08 放在了 lessons/grade-4/08-a-letter-far-away。', '把文件夹移到 lessons/grade-3/08-…，或者改正编号。'],
    },
  ],
  [
    'a lesson whose folder has another number',
    moved('lessons/grade-3/18-a-letter-far-away'),
    {
      at: 'lessons/grade-3/18-a-letter-far-away/lesson.yaml:1:1',
      id: 'document-is-in-folder-and-plan',
      message: 'G3-08 is in lessons/grade-3/18-a-letter-far-away.',
      hint: 'Move its folder to lessons/grade-3/08-…, or correct the id.',
    },
  ],
  [
    'a lesson that is not in the plan',
    {
      ...moved('lessons/grade-3/80-a-letter-far-away'),
      'lessons/grade-3/80-a-letter-far-away/lesson.yaml': changed(facts, ['id: G3-08', 'id: G3-80'])[facts],
    },
    {
      at: 'lessons/grade-3/80-a-letter-far-away/lesson.yaml:1:1',
      id: 'document-is-in-folder-and-plan',
      message: 'G3-80 is not in the plan.',
      hint: 'Add it to content/scope-and-sequence.yaml, or give it one of the ids there. Did you mean "G3-08"?',
      zh: ['计划里没有 G3-80。', '把它加进 content/scope-and-sequence.yaml，或者换成那里有的编号。是不是想写 "G3-08"？'],
    },
  ],
]);
