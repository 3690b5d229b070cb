import { type CurriculumDocument, isWrittenOut } from '../../curriculum/document.ts';
import { grades } from '../../curriculum/kind.ts';
import { lessonFormNames, lessonForms } from '../../curriculum/lessonForm.ts';
import { leastToJudge } from '../../curriculum/stories/quotas.ts';
import type { CurriculumRule, Finding } from '../rule.ts';

/**
 * No two lessons of a grade that follow each other have the same form, and at most half of all lessons are stories. Lessons that are written
 * are compared, in the order of their numbers. A lesson without a form is reported where others have one.
 */
export const formsVary: CurriculumRule = {
  id: 'forms-vary',
  find: (curriculum) => {
    const lessons = grades.flatMap((grade) => curriculum.lessonsOfGrade(grade).filter(isWrittenOut));
    const formed = lessons.filter(({ lesson }) => lesson!.form);
    if (formed.length === 0) return [];
    return [
      ...lessons.filter(({ lesson }) => !lesson!.form).map(withoutForm),
      ...formed.flatMap((document, index) => {
        const before = formed[index - 1];
        return before && isSameForm(before, document) ? [twiceRunning(before, document)] : [];
      }),
      ...tooManyStories(formed),
    ];
  },
};

function isSameForm({ lesson: one }: CurriculumDocument, { lesson: other }: CurriculumDocument): boolean {
  return one!.grade === other!.grade && one!.form === other!.form;
}

function withoutForm({ id, locate }: CurriculumDocument): Finding {
  return {
    ...locate('id'),
    message: { zh: `${id} 没有写 form：这节课靠什么。`, en: `${id} does not say its form: what carries the lesson.` },
    hint: {
      zh: `在 yaml 里加上 form：${lessonFormNames.map((name) => `${name} ${lessonForms[name].zh}`).join('，')}。`,
      en: `Add form to the yaml, one of: ${lessonFormNames.join(', ')}.`,
    },
  };
}

function twiceRunning(before: CurriculumDocument, { id, lesson, locate }: CurriculumDocument): Finding {
  const { zh, en } = lessonForms[lesson!.form!];
  return {
    ...locate('form'),
    message: {
      zh: `${before.id} 也是“${zh}”：一个年级里不连着用同一种形式。`,
      en: `The form of ${before.id} is "${en}" too: not twice running in a grade.`,
    },
    hint: { zh: `给 ${id} 换一种；挤不开，就换 ${before.id} 的。`, en: `Give ${id} another form, or ${before.id} if that is easier.` },
  };
}

function tooManyStories(formed: readonly CurriculumDocument[]): Finding[] {
  const stories = formed.filter(({ lesson }) => lesson!.form === 'story');
  if (formed.length < leastToJudge || stories.length * 2 <= formed.length) return [];
  return [
    {
      ...stories.at(-1)!.locate('form'),
      message: {
        zh: `${formed.length} 节课里，有 ${stories.length} 节靠故事；最多一半。`,
        en: `${stories.length} of ${formed.length} lessons are carried by a story; at most half.`,
      },
      hint: {
        zh: '接下来的换一种形式。写好的不用改；以后再写的，把它拉回来。',
        en: 'Give the next ones another form. What is written may stay; what is written next brings it back.',
      },
    },
  ];
}
