/// <reference lib="dom" />
// The script of pages that show what is taught now: the next lesson of each grade, and the place in the year.

import { slotOn } from './slots.ts';

const now = slotOn(new Date());

for (const list of document.querySelectorAll('[data-next-lesson]')) {
  const lessons = [...list.querySelectorAll<HTMLElement>('[data-slot]')];
  const next = lessons.find(({ dataset }) => Number(dataset['slot']) >= now) ?? lessons[0];
  for (const lesson of lessons) lesson.hidden = lesson !== next;
}

for (const year of document.querySelectorAll<HTMLElement>('[data-year]')) {
  const place = year.querySelector<HTMLElement>(`[data-slot="${now}"]`);
  const above = place?.querySelector<HTMLElement>('.thread-above');
  if (!place || !above) continue;
  place.dataset['now'] = '';
  const label = document.createElement('b');
  label.textContent = year.dataset['year']!;
  above.prepend(label, ' ');
}
