import { languageTag, like, locales } from '../../../curriculum/locale.ts';
import { translator } from '../../../i18n/translator.ts';
import { pageWords } from '../../../i18n/words.ts';
import { type BenchAddress, pathOf } from '../address.ts';
import type { WorkbenchSession } from '../session.ts';
import { attributes, pageHtml, plain } from './page.ts';

/** The header for a text: its title, its sheets, its languages. It is sent again after every save. */
export function namesHtml(session: WorkbenchSession, address: BenchAddress, base: string): string {
  const { locale, slug, handout } = address;
  const document = session.document(address);
  const t = translator(locale);
  const link = (to: BenchAddress, words: string, here: boolean, lang = '') =>
    `<a href="${base}workbench/${pathOf(to)}"${here ? ' aria-current="page"' : ''}${lang}>${plain(words)}</a>`;
  const sheets = document
    ? [
        link({ locale, slug }, t(`document:kind.${document.kind}`), handout === undefined),
        ...document.handouts.map(({ name }) =>
          link({ locale, slug, handout: name }, session.titleOf(document, { locale, handout: name }), name === handout),
        ),
      ]
    : [];
  const languages = locales.map((other) =>
    link({ ...address, locale: other }, translator(other)(`document:language.${other}`), other === locale, ` lang="${languageTag[other]}"`),
  );
  return `<h1>${slug.toUpperCase()} ${plain(document ? session.titleOf(document, { locale }) : '')}</h1>
<nav class="sheets" aria-label="${t('editor:texts')}">${sheets.join('')}</nav>
<nav class="languages" aria-label="${t('editor:languages')}">${languages.join('')}</nav>`;
}

/** The page of the workbench for one text; its script fills it, and updates it after every save. */
export function benchHtml(session: WorkbenchSession, address: BenchAddress, base: string): string {
  const { locale, slug } = address;
  const t = translator(locale);
  return pageHtml({
    locale,
    title: `${slug.toUpperCase()} · ${t('workbench:title')}`,
    base,
    script: 'src/authoring/workbench/page/main.ts',
    attributes: attributes({
      class: 'bench',
      'data-base': base,
      'data-address': pathOf(address),
      'data-locale': locale,
      'data-slug': slug,
      'data-like': like[locale],
      'data-curriculum': session.name,
      'data-words': JSON.stringify(pageWords(locale, 'workbench')),
      'data-editor-words': JSON.stringify(pageWords(locale, 'editor')),
    }),
    body: `<header>
<a class="all" href="${base}workbench/${locale}/">${t('workbench:all')}</a>
<div id="names">${namesHtml(session, address, base)}</div>
<div id="panes" role="group" aria-label="${t('editor:panes')}">
<button type="button" data-pane="write">${t('editor:write')}</button><button type="button" data-pane="page">${t('workbench:page')}</button><button type="button" data-pane="paper">${t('workbench:paper')}</button>
</div>
<p id="state" role="status">${t('workbench:working')}</p>
</header>
<main>
<section id="pane-write" aria-label="${t('editor:write')}">
<div id="files" role="tablist" aria-label="${t('editor:files')}"></div>
<p class="head"><button type="button" id="save" class="main">${t('editor:save')}</button> <span id="saved" role="status">${t('editor:loading')}</span>
<span id="insert" role="group" aria-label="${t('editor:insert')}"><span>${t('editor:insert')}</span></span></p>
<p id="editor-note" role="alert" hidden></p>
<div id="editor-text" role="tabpanel" aria-label="${t('editor:write')}" aria-describedby="editor-help"></div>
<p id="editor-help">${t('editor:help')} <span id="fixed" role="status"></span></p>
</section>
<section id="pane-page" aria-label="${t('workbench:page')}">
<p class="head"><b>${t('workbench:page')}</b> <a id="open-page" target="_blank" hidden>${t('workbench:openPage')}</a></p>
<p id="broken" hidden></p>
<iframe id="page" sandbox="allow-same-origin" title="${t('workbench:page')}"></iframe>
</section>
<section id="pane-paper" aria-label="${t('workbench:paper')}">
<p class="head"><b>${t('workbench:paper')}</b> <span id="pages"></span> <a id="open-pdf" target="_blank" hidden>${t('workbench:openPdf')}</a></p>
<p id="no-paper" hidden>${t('workbench:noPaper')}</p>
<div id="paper" tabindex="0"></div>
</section>
</main>
<section id="problems" aria-label="${t('workbench:problems')}"></section>`,
  });
}
