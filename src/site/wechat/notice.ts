// On pages with PDFs or ZIPs inside WeChat, whose browser blocks downloads: explains this next to the links, and shows where to tap
// when a link is tapped. Pages are readable without it; it has to stay smaller than a kilobyte.
import type { Locale } from '../../curriculum/locale.ts';
import en from '../../i18n/en/wechat.ts';
import zh from '../../i18n/zh/wechat.ts';

const files = 'a[href$=".pdf"], a[href$=".zip"]';
const page = document.documentElement;
const words = ({ zh, en } satisfies Record<Locale, typeof zh>)[page.lang === 'en' ? 'en' : 'zh'];

const quiet = notice(words.quiet);

if (/MicroMessenger/i.test(navigator.userAgent)) {
  const first = document.querySelector(files);
  (first?.closest('.downloads, ul') ?? first)?.before(quiet);
  addEventListener('click', onTap);
}

/** Explains the first tap instead of showing a blank page; the next one goes through. */
function onTap(event: MouseEvent): void {
  const link = (event.target as Element).closest(files);
  if (!link) return;
  event.preventDefault();
  removeEventListener('click', onTap);
  const picture = new Image(240, 180);
  picture.src = `${page.dataset['root'] ?? import.meta.env.BASE_URL.replace(/\/?$/, '/')}pictures/open-in-browser.svg`;
  picture.alt = words.picture;
  picture.style.display = 'block';
  const shown = notice(words.quiet + words.again);
  shown.setAttribute('role', 'status');
  shown.prepend(picture);
  quiet.remove();
  link.after(shown);
  shown.scrollIntoView({ block: 'nearest' });
}

function notice(text: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.className = 'notice small';
  paragraph.append(text);
  return paragraph;
}
