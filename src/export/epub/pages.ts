import { linkOf } from '../../curriculum/helpLine.ts';
import { withDirectionMarks } from '../../curriculum/leftToRight.ts';
import { direction, languageTag } from '../../curriculum/locale.ts';
import { translator } from '../../i18n/translator.ts';
import { escaped } from '../xmlText.ts';
import type { Chapter, StoryBook } from './book.ts';
import { numberXhtml } from './xhtml.ts';

/** A page of a book: its file, what it is called in the contents, and its place in the book for a reading program. */
export interface Page {
  file: string;
  title: string;
  /** What the page is, in the vocabulary of EPUB. */
  type: 'cover' | 'titlepage' | 'toc' | 'chapter' | 'appendix';
  xhtml: string;
}

/** The pages of a book in reading order: cover, title, contents, the stories, whom to turn to. */
export function pagesOf(book: StoryBook): Page[] {
  const t = translator(book.locale);
  const page = (file: string, type: Page['type'], title: string, body: string): Page => ({
    file,
    type,
    title,
    xhtml: pageXhtml(book, { title, type, body }),
  });
  const chapters = book.chapters.map((chapter, index) => page(chapterFile(index), 'chapter', chapter.title, chapterBody(chapter)));
  const help = page('help.xhtml', 'appendix', book.help.title, helpBody(book));
  return [
    page('cover.xhtml', 'cover', t('epub:cover'), `<p class="cover"><img src="cover.png" alt="${escaped(book.title)}"/></p>`),
    page('title.xhtml', 'titlepage', book.title, titleBody(book)),
    page('nav.xhtml', 'toc', t('print:contents'), navBody(book, [...chapters, help])),
    ...chapters,
    help,
  ];
}

function chapterFile(index: number): string {
  return `story-${String(index + 1).padStart(2, '0')}.xhtml`;
}

function pageXhtml({ locale }: StoryBook, { title, type, body }: { title: string; type: Page['type']; body: string }): string {
  const tag = languageTag[locale];
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${tag}" xml:lang="${tag}" dir="${direction[locale]}">
<head><title>${escaped(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body epub:type="${type === 'cover' || type === 'titlepage' || type === 'toc' ? 'frontmatter' : type === 'appendix' ? 'backmatter' : 'bodymatter'}">
${type === 'toc' ? body : `<section class="${type}" epub:type="${type}">\n${body}\n</section>`}
</body>
</html>
`;
}

function titleBody({ title, subtitle, author, front }: StoryBook): string {
  const lines = front.map((line) => `<p>${escaped(line)}</p>`);
  return [
    `<h1>${escaped(title)}</h1>`,
    `<p class="subtitle">${escaped(subtitle)}</p>`,
    ...lines,
    `<p class="brand">${escaped(author)}</p>`,
  ].join('\n');
}

/** The contents, which are the list that a reading program shows too. */
function navBody({ locale }: StoryBook, pages: readonly Page[]): string {
  const t = translator(locale);
  const entries = pages.map(({ file, title }) => `<li><a href="${file}">${escaped(title)}</a></li>`);
  return `<nav epub:type="toc" id="toc"><h1>${escaped(t('print:contents'))}</h1><ol>
${entries.join('\n')}
</ol></nav>
<nav epub:type="landmarks" hidden="hidden"><ol>
<li><a epub:type="toc" href="nav.xhtml">${escaped(t('print:contents'))}</a></li>
<li><a epub:type="bodymatter" href="${chapterFile(0)}">${escaped(pages[0]!.title)}</a></li>
</ol></nav>`;
}

function chapterBody({ kicker, heading, note, body, foot }: Chapter): string {
  return [
    `<header><p class="kicker">${escaped(kicker)}</p>`,
    `<h1>${heading}</h1>`,
    ...(note === undefined ? [] : [`<p class="note">${escaped(note)}</p>`]),
    `</header>\n<div class="${body.includes('<ruby>') ? 'words spoken' : 'words'}">${body}</div>`,
    `<footer><p class="foot">${escaped(foot)}</p></footer>`,
  ].join('\n');
}

/** Whom to turn to: people first, then numbers that can be dialled, as on the last screen of a lesson. */
function helpBody({ locale, help }: StoryBook): string {
  const t = translator(locale);
  const people = help.people.map(({ name }) => `<li>${escaped(name)}</li>`);
  const numbers = help.numbers.map(({ number, how, name, use }) => {
    const dialled =
      how === undefined
        ? numberXhtml(number, linkOf(number), locale)
        : `${escaped(how)} <b>${escaped(withDirectionMarks(number, locale))}</b>`;
    return `<li>${dialled} ${escaped(name)}<br/><span class="use">${escaped(use)}</span></li>`;
  });
  return [
    `<h1>${escaped(help.title)}</h1>`,
    ...(people.length > 0 ? [`<h2>${escaped(t('projector:people'))}</h2>`, `<ul>${people.join('')}</ul>`] : []),
    ...(numbers.length > 0 ? [`<h2>${escaped(t('projector:numbers'))}</h2>`, `<ul class="numbers">${numbers.join('\n')}</ul>`] : []),
    `<p><strong>${escaped(t('projector:urgent'))}</strong></p>`,
  ].join('\n');
}
