/// <reference lib="dom" />
// The script of a page with contents: opens them where there is room, marks the place that is read, and leads to the next step.

import { nextStep, placeRead } from './reading.ts';

const contents = document.querySelector<HTMLDetailsElement>('[data-contents]')!;
const bar = document.querySelector<HTMLAnchorElement>('[data-next]');
const places = [...contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].flatMap((link) => {
  const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  return target ? [{ link, target }] : [];
});
const steps = places.filter(({ link }) => link.closest('.timed'));

const isWide = matchMedia('(min-width: 64em)');
const openIfWide = () => {
  contents.open = isWide.matches;
};
contents.dataset['ready'] = '';
isWide.addEventListener('change', openIfWide);
openIfWide();

const tops = (some: typeof places) => some.map(({ target }) => target.getBoundingClientRect().top);

function show(): void {
  const read = places[placeRead(tops(places), innerHeight)];
  for (const { link } of places)
    if (link === read?.link) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  if (!bar) return;
  const next = steps[nextStep(tops(steps), innerHeight) ?? -1];
  bar.hidden = next === undefined;
  if (!next) return;
  bar.href = next.link.hash;
  bar.querySelector('b')!.textContent = next.link.textContent;
}

let waits = false;
const later = () => {
  if (waits) return;
  waits = true;
  requestAnimationFrame(() => {
    waits = false;
    show();
  });
};
addEventListener('scroll', later, { passive: true });
addEventListener('resize', later);
show();
