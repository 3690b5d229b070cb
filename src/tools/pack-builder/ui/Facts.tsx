import { documentOf, isSheet, type PackItem } from './item.ts';
import { useWords } from './words.ts';

/** Facts of an item for choosing it: its document, its minutes, its pages. */
export default function Facts({ item: { id, group, minutes, pages } }: { item: PackItem }) {
  const { say } = useWords();
  const facts = [
    isSheet(id) ? say('basket.sheetOf', { id: documentOf(id) }) : `${id} · ${group}`,
    ...(minutes === undefined ? [] : [say('basket.minutes', { count: minutes })]),
    say('basket.pages', { count: pages }),
  ];
  return <p className="small">{facts.join(' · ')}</p>;
}
