import { useTranslation } from 'react-i18next';
import { documentOf, isSheet, type PackItem } from './item.ts';

/** What a reader has to know of an item before it is put in: whose it is, its minutes, its pages. */
export default function Facts({ item: { id, group, minutes, pages } }: { item: PackItem }) {
  const { t } = useTranslation('pack');
  const facts = [
    isSheet(id) ? t('basket.sheetOf', { id: documentOf(id) }) : `${id} · ${group}`,
    ...(minutes === undefined ? [] : [t('basket.minutes', { count: minutes })]),
    t('basket.pages', { count: pages }),
  ];
  return <p className="small">{facts.join(' · ')}</p>;
}
