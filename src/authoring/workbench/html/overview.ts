import { type Locale, languageTag, like, locales } from '../../../curriculum/locale.ts';
import { translator } from '../../../i18n/translator.ts';
import { boardRows, boardStates, boardSum, remarksOf } from '../../overview/board.ts';
import { registerSections } from '../../overview/register.ts';
import type { WorkbenchSession } from '../session.ts';
import { pageHtml, plain } from './page.ts';

/** The pages of the workbench about all documents together, by the last part of their address. */
export const overviews = ['register', 'board'] as const;
type Overview = (typeof overviews)[number];

/** Parses the part of an address after the language: `register/`. */
export function readOverview(below: string): Overview | undefined {
  return overviews.find((name) => below === name || below === `${name}/`);
}

/** The register of stories, or the board of all documents. */
export function overviewHtml(session: WorkbenchSession, name: Overview, locale: Locale, base: string): string {
  const t = translator(locale);
  const languages = locales.map(
    (other) =>
      `<a href="${base}workbench/${other}/${name}/" lang="${languageTag[other]}"${other === locale ? ' aria-current="page"' : ''}>${translator(other)(`document:language.${other}`)}</a>`,
  );
  return pageHtml({
    locale,
    title: t(`workbench:${name}`),
    base,
    body: `<div class="list">
<nav class="languages"><a href="${base}workbench/${locale}/">${t('workbench:all')}</a> ${languages.join(' ')}</nav>
<h1>${t(`workbench:${name}`)}</h1>
<p>${t(`workbench:${name}How`)}</p>
${name === 'register' ? register(session, locale) : board(session, locale)}
</div>`,
  });
}

function register({ live }: WorkbenchSession, locale: Locale): string {
  const words = like[locale];
  return registerSections(live.stories ?? [], live.documents)
    .filter(({ lines }) => lines.length > 0)
    .map(
      ({ title, lines }) => `<h2>${plain(title[words])}</h2>\n<ul>${lines.map((line) => `<li>${plain(line[words])}</li>`).join('\n')}</ul>`,
    )
    .join('\n');
}

function board({ live }: WorkbenchSession, locale: Locale): string {
  const words = like[locale];
  const rows = boardRows(live);
  const items = rows.map((row) => {
    const remarks = remarksOf(row).map((remark) => plain(remark[words]));
    const state = row.state === 'planned' ? boardStates.planned[words] : `<strong>${boardStates[row.state][words]}</strong>`;
    return `<li><span>${row.id}</span>${plain(row.title[words])} <small>${[state, ...remarks].join(' · ')}</small></li>`;
  });
  return `<p>${plain(boardSum(rows)[words])}</p>\n<ul>${items.join('\n')}</ul>`;
}
