import type { Curriculum } from '../../../curriculum/curriculum.ts';
import { textIn } from '../../../curriculum/curriculum.ts';
import { traits } from '../../../curriculum/edition/traits.ts';
import { usedKinds } from '../../../curriculum/kind.ts';
import type { Locale } from '../../../curriculum/locale.ts';
import type { SearchPage } from '../../../curriculum/schema/searchWords.ts';
import { translator } from '../../../i18n/translator.ts';
import { sections, url } from '../../../site/routes.ts';
import { hasPage, type IndexedKind } from '../../../site/structure.ts';
import type { Entry } from './data.ts';

/** The pages of the site that are not documents: tools, lists, and the texts of `content/pages`. */
export function pageEntries(curriculum: Curriculum, locale: Locale): Entry[] {
  const t = translator(locale);
  const page = (id: SearchPage, title: string, about: string, label: string): Entry => ({
    id,
    url: url(locale, id),
    title,
    label,
    kind: id === 'help' ? 'help' : 'page',
    about,
  });
  const tool = (id: SearchPage, title: string, about: string) => page(id, title, about, t('site:search.tool'));
  const list = (id: SearchPage, title: string, about: string) =>
    page(id, title, about, t(`site:search.kinds.${id === 'help' ? 'help' : 'page'}`));
  const texts = curriculum.pages.flatMap(({ name, texts }) => {
    const front = textIn(texts, locale)?.text.front;
    return front ? [list(name as SearchPage, front.title, front.summary)] : [];
  });
  return [
    ...(traits.hasYear
      ? [tool('this-week', t('thisWeek:title'), t('thisWeek:lead')), tool('planner', t('planner:title'), t('planner:lead'))]
      : []),
    tool('pack', t('pack:title'), t('pack:lead')),
    tool('stamp', t('stamp:title'), t('stamp:lead')),
    tool('class-tally', t('classTally:title'), t('classTally:lead')),
    tool('sheet', t('editions:sheet.title'), t('editions:sheet.description')),
    tool('offline', t('offline:title'), t('offline:lead')),
    tool('downloads', t('site:downloads.title'), t('site:downloads.lead')),
    list('help', t('site:help.title'), t('site:help.summary')),
    list('grades', t('site:grade.indexTitle'), t('site:grade.indexLead')),
    list('strands', t('site:strands.title'), t('site:strands.lead')),
    ...(hasPage('ways') ? [list('ways', t('site:home.waysTitle'), t('site:home.waysLead'))] : []),
    ...usedKinds
      .filter((kind): kind is IndexedKind => kind !== 'lesson')
      .map((kind) => list(sections[kind] as SearchPage, t(`site:kinds.${kind}.title`), t(`site:kinds.${kind}.lead`))),
    list('coverage', t('coverage:title'), t('coverage:lead')),
    list('changes', t('editions:changes.title'), t('editions:changes.description')),
    list('translation', t('translation:title'), t('translation:lead')),
    ...texts,
  ];
}
