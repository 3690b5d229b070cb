import type { PointerEvent, ReactNode } from 'react';
import { useDragToPlace } from '../../shared/useDragToPlace.ts';
import type { Day } from '../days.ts';
import { neighbourWeek, type Placed } from '../schedule.ts';
import type { SchoolYear, Week } from '../schoolYear.ts';
import { addressOf, type PlannedGrade } from './lesson.ts';
import { useWords } from './words.ts';

interface WeeksProps {
  year: SchoolYear;
  weeks: Week[];
  placed: Placed[];
  chosen: PlannedGrade[];
  onMove: (slot: number, day: Day) => void;
}

/** The year as one thread, with a row for each week and a knot for each lesson. Lessons are moved by dragging, or with the arrows next to them. */
export default function Weeks({ year, weeks, placed, chosen, onMove }: WeeksProps) {
  const { say } = useWords();
  const { dragged, place, begin } = useDragToPlace<number>(onMove);
  const [first, second] = chosen;
  const title = second ? say('plan.titleTwo', { grade: first?.name, second: second.name }) : say('plan.title', { grade: first?.name });
  // A lesson that was moved out of the year still has to be visible.
  const days = [...new Set([...weeks.map((week) => week.day), ...placed.map(({ day }) => day)])].sort();
  return (
    <section className="planner-plan" aria-label={title}>
      <h2>{title}</h2>
      <ol>
        {days.map((day, index) => {
          const week = weeks.find((candidate) => candidate.day === day);
          const before = weeks.find((candidate) => candidate.day === days[index - 1]);
          // A holiday of several weeks is one row.
          if (week?.off && week.off === before?.off && !placed.some((entry) => entry.day === day)) return null;
          return (
            <WeekRow key={day} day={day} off={week?.off} target={place === day}>
              {placed
                .filter((entry) => entry.day === day)
                .map(({ slot }) => (
                  <LessonCard
                    key={slot}
                    slot={slot}
                    day={day}
                    year={year}
                    chosen={chosen}
                    dragged={dragged === slot}
                    onGrip={(event) => begin(slot, event)}
                    onMove={onMove}
                  />
                ))}
            </WeekRow>
          );
        })}
      </ol>
    </section>
  );
}

function WeekRow({ day, off, target, children }: { day: Day; off: Week['off']; target: boolean; children: ReactNode[] }) {
  const { say } = useWords();
  const [, month, date] = day.split('-').map(Number);
  const kind = off ? 'off' : children.length > 0 ? 'taught' : 'free';
  return (
    <li className={`week ${kind}${target ? ' target' : ''}`} data-place={day}>
      <time dateTime={day}>{say('plan.week', { month, day: date })}</time>
      <div>
        {off && <p className="planner-holiday">{say(`plan.${off}`)}</p>}
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
  dragged: boolean;
  onGrip: (event: PointerEvent<HTMLElement>) => void;
  onMove: (slot: number, day: Day) => void;
}

function LessonCard({ slot, day, year, chosen, dragged, onGrip, onMove }: LessonCardProps) {
  const { say } = useWords();
  const step = (direction: -1 | 1) => {
    const other = neighbourWeek(year, day, direction);
    return {
      disabled: other === undefined,
      onClick: () => other !== undefined && onMove(slot, other),
      'aria-label': say(direction === -1 ? 'plan.earlier' : 'plan.later', { slot }),
    };
  };
  return (
    <article className={dragged ? 'lesson-card dragged' : 'lesson-card'} data-slot={slot}>
      <p className="lesson-slot">{say('plan.slot', { slot })}</p>
      <div className="lesson-titles">
        {chosen.map(({ grade, name, lessons }) => {
          const lesson = lessons.find((candidate) => candidate.slot === slot);
          if (lesson === undefined) return null;
          const address = lesson.written ? addressOf(lesson.id) : undefined;
          return (
            <div key={grade}>
              <p className="lesson-title">
                {chosen.length > 1 && <span className="lesson-grade">{name}</span>}
                {address ? <a href={address}>{lesson.title}</a> : <span>{lesson.title}</span>}
              </p>
              <p className="lesson-about">
                {lesson.sensitivity !== 'ordinary' && (
                  <span>
                    <strong>{say(`plan.${lesson.sensitivity}`)}</strong>
                    <span>{' · '}</span>
                  </span>
                )}
                {lesson.written ? <span>{lesson.objective}</span> : <em>{say('plan.planned')}</em>}
              </p>
            </div>
          );
        })}
      </div>
      <div className="lesson-moves moves">
        <button type="button" {...step(-1)}>
          ↑
        </button>
        <span className="grip" title={say('plan.drag', { slot })} onPointerDown={onGrip} />
        <button type="button" {...step(1)}>
          ↓
        </button>
      </div>
    </article>
  );
}
