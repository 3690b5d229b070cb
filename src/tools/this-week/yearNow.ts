/// <reference lib="dom" />
// The script of pages that show what is taught now: the next lesson of each grade, and the place in the year. It has to stay small, so the
// pages have the days of each slot in them (src/site/schoolYear.ts).

import type { SlotDays } from '../../site/schoolYear.ts';

const now = new Date();
const today = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

for (const list of document.querySelectorAll<HTMLElement>('[data-last-day]')) {
  const { lastDay, year } = list.dataset;
  // As `inSchoolYear` has it.
  const place = (day: string) => `${day > lastDay! ? 0 : 1}${day}`;
  const lessons = [...list.querySelectorAll<HTMLElement>('[data-days]')];
  const daysOf = ({ dataset }: HTMLElement) => (dataset['days'] as SlotDays).split(' ').map(place) as [string, string];
  const isOver = (lesson: HTMLElement) => daysOf(lesson)[1] < place(today);
  const next = lessons.find((lesson) => !isOver(lesson));
  if (year === undefined) {
    for (const lesson of lessons) lesson.hidden = lesson !== (next ?? lessons[0]);
  } else if (next && daysOf(next)[0] <= place(today)) {
    next.dataset['now'] = '';
    const label = document.createElement('b');
    label.textContent = year;
    next.querySelector('.thread-above')?.prepend(label, ' ');
  }
}
