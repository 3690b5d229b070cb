import { useMemo, useState } from 'react';
import { sheetsFor } from '../../../paper/budget.ts';
import { type PackForm, planPack } from '../../../paper/packPlan.ts';
import { recallFlip, rememberFlip } from '../../save-paper/storage.ts';
import Adding from './Adding.tsx';
import { extras, mostItems, moved } from './address.ts';
import Basket from './Basket.tsx';
import { cardsOf, documentOf, isSheet, needOf, type PackItem, printed } from './item.ts';
import MakePdf from './MakePdf.tsx';
import type { PackOrder } from './makePack.ts';
import Notices from './Notices.tsx';
import PackName from './PackName.tsx';
import PrintForm, { type BookletFlip } from './PrintForm.tsx';
import { Pdfs } from './pdfs.ts';
import Totals from './Totals.tsx';
import { useChoice } from './useChoice.ts';
import { usePack } from './usePack.ts';
import { useStamp } from './useStamp.ts';
import { useWords } from './words.ts';

export interface BuilderProps {
  items: PackItem[];
  /** Printed on every cover: the project's name, and its licence and address. */
  brand: string;
  notes: string[];
  /** Advice for WeChat's browser. Passed by the page, so that the words are not loaded twice: the small WeChat script has them too. */
  wechat: string;
}

export default function Builder({ items, brand, notes, wechat }: BuilderProps) {
  const { say } = useWords();
  const used = usePack();
  const { pack, change } = used;
  const chosen = useChoice();
  const { choice } = chosen;
  const [said, setSaid] = useState<string>();
  const [flip, setFlip] = useState<BookletFlip>(() => (recallFlip() === 'long-edge' ? 'long-edge' : 'short-edge'));
  const stamp = useStamp();
  const [isStamped, setStamped] = useState(true);
  const byId = useMemo(() => new Map(items.map((item) => [item.id, item])), [items]);
  const inside = pack.ids.flatMap((id) => byId.get(id) ?? []).map((item) => printed(item, pack));
  const cards = pack.cards ? cardsOf(inside) : [];
  const unknown = pack.ids.filter((id) => !byId.has(id));
  const form: PackForm = choice.booklets ? 'booklet' : choice.bothSides ? 'double' : 'single';
  const plan = planPack(
    [...inside.map(({ pages }) => pages), ...(cards.length > 0 ? [Math.ceil(cards.length / 2)] : [])],
    form,
    inside.map(({ twoSided }) => twoSided === true),
  );
  const sheetsWithBacks = inside.filter(({ twoSided }) => twoSided === true);
  const title = pack.title === '' ? say('name.usual') : pack.title;
  const minutes = inside.reduce((sum, item) => sum + (item.minutes ?? 0), 0);
  const pdfs = useMemo(() => new Pdfs(), []);

  function move(id: string, to: number) {
    // Positions refer to visible items; unknown ids stay at the end.
    const ids = moved(
      inside.map((item) => item.id),
      id,
      to,
    );
    change({ ...pack, ids: [...ids, ...unknown] });
    setSaid(say('basket.moved', { title: byId.get(id)?.title, place: ids.indexOf(id) + 1, count: ids.length }));
  }

  function remove(id: string) {
    change({ ...pack, ids: pack.ids.filter((other) => other !== id) });
    setSaid(say('basket.removed', { title: byId.get(id)?.title }));
  }

  /** Adds items: sheets after their document and its other sheets, others at the end. */
  function add(ids: readonly string[]) {
    const next = ids.reduce(withAdded, pack.ids).slice(0, mostItems);
    const added = next.filter((id) => !pack.ids.includes(id));
    change({ ...pack, ids: next });
    setSaid(
      added.length === 1 ? say('basket.added', { title: byId.get(added[0]!)?.title }) : say('basket.addedMany', { count: added.length }),
    );
  }

  const order = (): PackOrder => ({
    items: inside,
    cards,
    form,
    flip,
    title,
    language: document.documentElement.lang,
    stamp: isStamped ? stamp : undefined,
    words: { cover: say('words.cover'), contents: say('words.contents'), cards: say('words.cards') },
    cover: ({ pages, sheets }) => ({
      brand,
      title,
      subtitle: [
        say('words.documents', { count: inside.length }),
        ...(minutes > 0 ? [say('totals.minutesOf', { count: minutes })] : []),
      ].join(' · '),
      notes: [
        say('words.paper', { pages, sheets }),
        ...(sheetsWithBacks.length > 0
          ? [say('words.twoSided', { list: sheetsWithBacks.map((item) => item.title).join(say('words.and')) })]
          : []),
        ...notes,
      ],
    }),
  });

  const welcome = used.added.map((id) => byId.get(id)?.title).filter((name) => name !== undefined);
  const status =
    said ??
    (welcome.length === 1
      ? say('basket.added', { title: welcome[0] })
      : welcome.length > 1
        ? say('basket.addedMany', { count: welcome.length })
        : '');

  return (
    <div className="pack rounds">
      <Notices used={used} unknown={unknown} onForgetUnknown={() => change({ ...pack, ids: inside.map(({ id }) => id) })} />
      <div className="pack-columns">
        <div className="pack-main">
          <PackName title={pack.title} onChange={(name) => change({ ...pack, title: name })} />
          <Basket
            items={inside}
            all={items}
            full={pack.ids.length >= mostItems}
            onMove={move}
            onRemove={remove}
            onAdd={add}
            onClear={used.clear}
            onSay={setSaid}
          />
          <p className="pack-said" role="status">
            {status}
          </p>
        </div>
        {inside.length > 0 && (
          <div className="pack-side">
            <Totals minutes={minutes} plan={plan} forClass={sheetsFor(inside.map(needOf), choice)} pupils={choice.pupils} />
            <PrintForm
              chosen={chosen}
              form={form}
              flip={flip}
              onFlip={(edge) => {
                setFlip(edge);
                rememberFlip(edge);
              }}
              stamp={stamp}
              isStamped={isStamped}
              onStamp={setStamped}
              extras={extras.filter((key) => isThere(key) && inside.some((item) => item[key === 'cards' ? 'card' : key]))}
              pack={pack}
              onPack={change}
            />
            {/* Keyed by pack: a change discards the PDF that was made. */}
            <MakePdf
              key={JSON.stringify([title, form, flip, isStamped && stamp, cards.length, ...inside.map(({ file }) => file)])}
              items={[...inside, ...cards]}
              pdfs={pdfs}
              order={order}
              wechat={wechat}
            />
            <p className="small">{say('totals.note')}</p>
          </div>
        )}
      </div>
      <Adding items={items} ids={pack.ids} onAdd={(id) => add([id])} />
    </div>
  );
}

/** Whether this copy has the PDFs: what a copy leaves out is marked in its pages. */
function isThere(key: string): boolean {
  return document.querySelector(`[data-format="${key}"]`) !== null;
}

/** Returns the ids with one more: a sheet goes after its document and that document's other sheets. */
function withAdded(ids: readonly string[], id: string): string[] {
  if (ids.includes(id)) return [...ids];
  const last = isSheet(id) ? ids.findLastIndex((other) => documentOf(other) === documentOf(id)) : -1;
  return last < 0 ? [...ids, id] : [...ids.slice(0, last + 1), id, ...ids.slice(last + 1)];
}
