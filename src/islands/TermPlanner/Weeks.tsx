import { DragDropProvider, useDraggable, useDroppable } from '@dnd-kit/react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../planner/days.ts';
import { neighbourWeek, type Placed } from '../../planner/schedule.ts';
import type { SchoolYear, Week } from '../../planner/schoolYear.ts';
import { addressOf, type PlannedGrade } from './lesson.ts';

interface WeeksProps {
  year: SchoolYear;
  weeks: Week[];
  placed: Placed[];
  chosen: PlannedGrade[];
  onMove: (slot: number, day: Day) => void;
}

/** The year as one thread: a week a row, a knot where a lesson is. Lessons are moved by drag, or by the arrows beside them. */
export default function Weeks({ year, weeks, placed, chosen, onMove }: WeeksProps) {
  const { t } = useTranslation('planner');
  const [first, second] = chosen;
  const title = second ? t('plan.titleTwo', { grade: first?.name, second: second.name }) : t('plan.title', { grade: first?.name });
  // A lesson that was moved out of the year still has to be seen.
  const days = [...new Set([...weeks.map((week) => week.day), ...placed.map(({ day }) => day)])].sort();
  return (
    <section className="planner-plan" aria-label={title}>
      <h2>{title}</h2>
      <DragDropProvider
        onDragEnd={({ operation, canceled }) => {
          if (!canceled && operation.source && operation.target) onMove(Number(operation.source.id), String(operation.target.id));
        }}
      >
        <ol>
          {days.map((day, index) => {
            const week = weeks.find((candidate) => candidate.day === day);
            const before = weeks.find((candidate) => candidate.day === days[index - 1]);
            // A holiday of five weeks is one row.
            if (week?.off && week.off === before?.off && !placed.some((entry) => entry.day === day)) return null;
            return (
              <WeekRow key={day} day={day} off={week?.off}>
                {placed
                  .filter((entry) => entry.day === day)
                  .map(({ slot }) => (
                    <LessonCard key={slot} slot={slot} day={day} year={year} chosen={chosen} onMove={onMove} />
                  ))}
              </WeekRow>
            );
          })}
        </ol>
      </DragDropProvider>
    </section>
  );
}

function WeekRow({ day, off, children }: { day: Day; off: Week['off']; children: React.ReactNode[] }) {
  const { t } = useTranslation('planner');
  const { ref, isDropTarget } = useDroppable({ id: day });
  const [, month, date] = day.split('-').map(Number);
  const kind = off ? 'off' : children.length > 0 ? 'taught' : 'free';
  return (
    <li ref={ref} className={`week ${kind}${isDropTarget ? ' target' : ''}`} data-day={day}>
      <time dateTime={day}>{t('plan.week', { month, day: date })}</time>
      <div>
        {off && <p className="planner-holiday">{t(`plan.${off}`)}</p>}
        {children}
      </div>
    </li>
  );
}

interface LessonCardProps {
  slot: number;
  day: Day;
  year: SchoolYear;
  chosen: PlannedGrade[];
  onMove: (slot: number, day: Day) => void;
}

function LessonCard({ slot, day, year, chosen, onMove }: LessonCardProps) {
  const { t } = useTranslation('planner');
  const { ref, handleRef, isDragSource } = useDraggable({ id: slot });
  const step = (direction: -1 | 1) => {
    const other = neighbourWeek(year, day, direction);
    return {
      disabled: other === undefined,
      onClick: () => other !== undefined && onMove(slot, other),
      'aria-label': t(direction === -1 ? 'plan.earlier' : 'plan.later', { slot }),
    };
  };
  return (
    <article ref={ref} className={isDragSource ? 'lesson-card dragged' : 'lesson-card'} data-slot={slot}>
      <p className="lesson-slot">{t('plan.slot', { slot })}</p>
      <div className="lesson-titles">
        {chosen.map(({ grade, name, lessons }) => {
          const lesson = lessons.find((candidate) => candidate.slot === slot)!;
          const address = lesson.written ? addressOf(lesson.id) : undefined;
          return (
            <div key={grade}>
              <p className="lesson-title">
                {chosen.length > 1 && <span className="lesson-grade">{name}</span>}
                {address ? <a href={address}>{lesson.title}</a> : lesson.title}
              </p>
              <p className="lesson-about">
                {lesson.sensitivity !== 'ordinary' && <strong>{t(`plan.${lesson.sensitivity}`)} </strong>}
                {lesson.written ? lesson.objective : t('plan.planned')}
              </p>
            </div>
          );
        })}
      </div>
      <div className="lesson-moves">
        <button type="button" {...step(-1)}>
          ↑
        </button>
        <button type="button" className="grip" ref={handleRef} aria-label={t('plan.drag', { slot })}>
          ⠿
        </button>
        <button type="button" {...step(1)}>
          ↓
        </button>
      </div>
    </article>
  );
}
