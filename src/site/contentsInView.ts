/// <reference lib="dom" />
// The script of a page with contents: opens them where there is room, marks the place that is read, and leads to the next step.

const contents = document.querySelector<HTMLDetailsElement>('[data-contents]')!;
const next = document.querySelector<HTMLAnchorElement>('[data-next]');
const places = [...contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].flatMap((link) => {
  const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  return target ? [{ link, target }] : [];
});
const steps = places.filter(({ link }) => link.closest('.timed'));

const isWide = matchMedia('(min-width: 63.75em)');
const fit = () => {
  contents.open = isWide.matches;
};
contents.dataset['ready'] = '';
isWide.addEventListener('change', fit);
fit();

/** A place is read from when it has come into the upper half of the window. */
function mark(): void {
  const reading = places.findLast(({ target }) => target.getBoundingClientRect().top < innerHeight / 2);
  for (const { link } of places) link.toggleAttribute('aria-current', link === reading?.link);
  reading?.link.setAttribute('aria-current', 'location');
  if (next) lead(next);
}

/** The bar is there from the first step to the last: before it, the contents are near, and after it, there is no next step. */
function lead(bar: HTMLAnchorElement): void {
  const at = steps.findLastIndex(({ target }) => target.getBoundingClientRect().top < innerHeight / 2);
  const following = at < 0 ? undefined : steps[at + 1];
  bar.hidden = following === undefined;
  if (!following) return;
  bar.href = following.link.hash;
  bar.querySelector('b')!.textContent = following.link.textContent;
}

let waits = false;
const later = () => {
  if (waits) return;
  waits = true;
  requestAnimationFrame(() => {
    waits = false;
    mark();
  });
};
addEventListener('scroll', later, { passive: true });
addEventListener('resize', later);
mark();
