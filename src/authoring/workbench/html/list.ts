import type { CurriculumDocument } from '../../../curriculum/document.ts';
import { kindNames } from '../../../curriculum/kind.ts';
import { type Locale, languageTag, like, locales } from '../../../curriculum/locale.ts';
import type { Problem } from '../../../curriculum/problem.ts';
import { translator } from '../../../i18n/translator.ts';
import { pageWords } from '../../../i18n/words.ts';
import { pathOf } from '../address.ts';
import type { WorkbenchSession } from '../session.ts';
import { overviews } from './overview.ts';
import { attributes, pageHtml, plain } from './page.ts';

/** The list of documents that can be opened, with the number of their problems. */
export function listHtml(session: WorkbenchSession, locale: Locale, base: string): string {
  const t = translator(locale);
  // Lessons first, then in the order of the site's navigation.
  const all = session.documents();
  const documents = kindNames.flatMap((kind) => all.filter(({ document }) => document.kind === kind));
  const items = documents.map(({ document, problems }) => item(document, problems)).join('\n');

  function item(document: CurriculumDocument, problems: readonly Problem[]): string {
    const unwritten = problems.filter(({ id }) => id === 'text-is-written').length;
    const others = problems.length - unwritten;
    const counts = [
      ...(others > 0 ? [`<b>${t('workbench:count', { count: others })}</b>`] : []),
      ...(unwritten > 0 ? [t('workbench:unwritten', { count: unwritten })] : []),
    ];
    const address = `${base}workbench/${pathOf({ locale, slug: document.slug })}`;
    return `<li><a href="${address}"><span>${document.id}</span>${plain(session.titleOf(document, { locale }))}</a> <small>${counts.join(' · ')}</small></li>`;
  }

  const written = new Set(documents.map(({ document }) => document.id));
  const planned = session.curriculum.plan.filter(({ id }) => !written.has(id));
  const toBegin = kindNames.flatMap((kind) => planned.filter((entry) => entry.kind === kind));
  const begun = toBegin.map(
    ({ id, title }) =>
      `<li><span>${id}</span>${plain(title[locale])} <button type="button" data-id="${id}" aria-label="${plain(`${t('editor:begin')}: ${id} ${title[locale]}`)}">${t('editor:begin')}</button></li>`,
  );

  const languages = locales.map(
    (other) =>
      `<a href="${base}workbench/${other}/" lang="${languageTag[other]}"${other === locale ? ' aria-current="page"' : ''}>${translator(other)(`document:language.${other}`)}</a>`,
  );
  return pageHtml({
    locale,
    title: t('workbench:title'),
    base,
    script: 'src/authoring/workbench/page/list.ts',
    attributes: attributes({
      'data-base': base,
      'data-locale': locale,
      'data-like': like[locale],
      'data-editor-words': JSON.stringify(pageWords(locale, 'editor')),
    }),
    body: `<div class="list">
<nav class="languages">${languages.join(' ')}</nav>
<h1>${t('workbench:choose')}</h1>
<p>${t('workbench:how')}</p>
<p>${overviews.map((name) => `<a href="${base}workbench/${locale}/${name}/">${t(`workbench:${name}`)}</a>`).join(' · ')}</p>
${documents.length > 0 && begun.length > 0 ? `<p><a href="#planned">${t('editor:toPlanned')}</a></p>` : ''}
${documents.length > 0 ? `<ul>${items}</ul>` : `<p>${t('workbench:none')}</p>`}
${begun.length > 0 ? `<h2 id="planned">${t('editor:planned')}</h2><p>${t('editor:plannedHow')}</p><p id="status" role="status"></p><ul>${begun.join('\n')}</ul>` : ''}
</div>`,
  });
}
