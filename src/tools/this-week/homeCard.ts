/// <reference lib="dom" />

import type { Grade, Sensitivity } from '../../curriculum/kind.ts';
import { fill } from '../../i18n/say.ts';
import type { Words } from '../../i18n/words.ts';
import { needsFromText, sheetsFor, usualChoice } from '../../paper/budget.ts';
import type { SlotDays } from '../../site/schoolYear.ts';
import { followPupils } from '../class-size/storage.ts';
import { localDay } from '../planner/days.ts';
import { type ClassList, shownClass, withChanged, withTaught } from './classes.ts';
import { dayWords } from './dayWords.ts';
import { followClasses, keepClasses, recallClasses } from './storage.ts';
import { type NextLesson, weekView } from './view.ts';
import { type LessonPlace, weekOf } from './week.ts';

/** The words that HomeWeek.astro embeds for this script. */
export type HomeWords = Pick<Words['thisWeek'], 'next' | 'taught' | 'recorded' | 'refused'> & {
  grades: Words['document']['gradeNames'];
};

interface LessonHere extends NextLesson, LessonPlace {
  paper: string;
  link: HTMLAnchorElement;
}

/** Fills the card of a class on the home page. It reads the written lessons from the list of next lessons on the same page. */
export function startCard(card: HTMLElement): void {
  const words = JSON.parse(card.dataset['homeWeek']!) as HomeWords;
  const language = document.documentElement.lang;
  const part = (name: string) => card.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  let list = recallClasses();
  let next: LessonHere | undefined;

  show();
  const read = () => {
    list = recallClasses();
    show();
  };
  followClasses(read);
  followPupils(read);
  part('taught').addEventListener('click', () => {
    if (!next) return;
    const { id: lesson, link } = next;
    const day = localDay(new Date());
    const isKept = change(withChanged(list, list.shown, (one) => withTaught(one, { lesson, day, note: '' })));
    part('status').textContent = isKept ? fill(words.recorded, { title: link.textContent!, day: dayWords(day, language) }) : words.refused;
  });

  function change(to: ClassList): boolean {
    list = to;
    const isKept = keepClasses(list);
    show();
    return isKept;
  }

  function show(): void {
    const one = shownClass(list);
    card.hidden = one === undefined;
    if (!one) return;
    const today = localDay(new Date());
    const lessons = lessonsOf(one.grade);
    const week = weekOf(one, lessons, today);
    const pupils = one.pupils ?? usualChoice.pupils;
    next = week.next;
    const sheets = sheetsFor(needsFromText(next?.paper ?? ''), { ...usualChoice, pupils });
    const view = weekView(week, sheets, lessons.length > 0, { words: words.next, language, today, pupils });
    part('place').textContent = [view.place, view.when].filter(Boolean).join(' · ');
    part('title').replaceChildren(...(next ? [next.link.cloneNode(true)] : []));
    part('facts').replaceChildren(
      ...[view.print, view.tell, view.trained].flatMap((text) => (text === undefined ? [] : [element('li', text)])),
    );
    part('taught').hidden = next === undefined;
    const several = list.classes.length > 1;
    part('classes').hidden = false;
    part('classes').replaceChildren(
      ...list.classes.map(({ id, name, grade }) => {
        const label = name || words.grades[`g${grade}`];
        if (!several) return element('b', label);
        const button = element('button', label);
        button.setAttribute('type', 'button');
        button.setAttribute('aria-pressed', String(id === list.shown));
        button.addEventListener('click', () => {
          part('status').textContent = change({ ...list, shown: id }) ? '' : words.refused;
          part('classes').querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
        });
        return button;
      }),
    );
  }
}

/** The written lessons of a grade, from the list on this page. */
function lessonsOf(grade: Grade): LessonHere[] {
  const rows = [...document.querySelectorAll<HTMLElement>(`[data-next-lesson][data-grade="${grade}"] [data-id]`)];
  return rows.map((row) => {
    const { slot, id, days, paper, sensitivity, notice } = row.dataset;
    return {
      slot: Number(slot),
      id: id!,
      isWritten: true,
      days: days as SlotDays,
      time: row.querySelector('[data-time]')!.textContent!,
      sensitivity: (sensitivity ?? 'ordinary') as Sensitivity,
      hasNotice: notice !== undefined,
      paper: paper ?? '',
      link: row.querySelector('a')!,
    };
  });
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
