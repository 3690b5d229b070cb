import { useState } from 'react';
import { usualChoice } from '../../../paper/budget.ts';
import { localDay } from '../../planner/days.ts';
import { shownClass, type Taught, withChanged, withoutTaught, withTaught } from '../classes.ts';
import type { WeekGrade } from '../lesson.ts';
import { weekOf } from '../week.ts';
import Classes from './Classes.tsx';
import Feedback from './Feedback.tsx';
import NextLesson from './NextLesson.tsx';
import Progress from './Progress.tsx';
import { useClasses } from './useClasses.ts';
import { useWords } from './words.ts';

export interface WeekPageProps {
  grades: WeekGrade[];
  contact?: string | undefined;
}

export default function WeekPage({ grades, contact }: WeekPageProps) {
  const { say } = useWords();
  const { list, isRefused, change } = useClasses();
  const [said, setSaid] = useState('');
  const today = localDay(new Date());
  const one = shownClass(list);
  const grade = grades.find((candidate) => candidate.grade === one?.grade);
  const lessons = (grade?.lessons ?? []).map((lesson) => ({
    ...lesson,
    isWritten: lesson.written !== undefined,
    hasNotice: lesson.written?.notice !== undefined,
  }));
  const week = one && weekOf(one, lessons, today);
  const pupils = one?.pupils ?? usualChoice.pupils;

  function record(taught: Taught): void {
    change(withChanged(list, one!.id, (before) => withTaught(before, taught)));
  }

  return (
    <div className="week rounds">
      {isRefused && (
        <p className="notice" role="alert">
          {say('refused')}
        </p>
      )}
      <Classes
        key={one?.id ?? ''}
        list={list}
        grades={grades}
        onChange={(next) => {
          setSaid('');
          change(next);
        }}
      />
      {one && week && (
        <>
          <NextLesson
            key={`${one.id} ${week.next?.id}`}
            one={one}
            week={week}
            hasLessons={lessons.some(({ isWritten }) => isWritten)}
            pupils={pupils}
            today={today}
            onRecord={(taught, sentence) => {
              record(taught);
              setSaid(sentence);
            }}
          />
          <p className="week-said" role="status">
            {said}
          </p>
          <Progress
            key={`progress ${one.id}`}
            one={one}
            grades={grades}
            today={today}
            onRecord={record}
            onRemove={(lesson, year) => change(withChanged(list, one.id, (before) => withoutTaught(before, lesson, year)))}
          />
        </>
      )}
      <Feedback grades={grades} one={one} pupils={pupils} contact={contact} />
    </div>
  );
}
