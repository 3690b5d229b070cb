import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDragToPlace } from '../useDragToPlace.ts';
import { addressOf, documentOf, isSheet, type PackItem } from './item.ts';
import { followsItsOwn } from './makePack.ts';

interface BasketProps {
  /** What is in the pack, in order. */
  items: PackItem[];
  all: PackItem[];
  /** Nothing more goes in. */
  full: boolean;
  onMove: (id: string, to: number) => void;
  onRemove: (id: string) => void;
  onAdd: (ids: string[]) => void;
  onClear: () => void;
  /** Tells the reader what happened. */
  onSay: (sentence: string) => void;
}

/** What is in the pack, on one thread. Its order is changed by drag, or by the arrows beside the grip. */
export default function Basket({ items, all, full, onMove, onRemove, onAdd, onClear, onSay }: BasketProps) {
  const { t } = useTranslation('pack');
  const { dragged, place, begin } = useDragToPlace<string>((id, to) => onMove(id, Number(to)));
  const list = useRef<HTMLOListElement>(null);
  const [focus, setFocus] = useState<{ id: string | undefined; button: 'up' | 'down' | 'remove' }>();
  const ids = new Set(items.map(({ id }) => id));
  const documents = new Set(items.map(({ id }) => documentOf(id)));
  const missing = all.filter(({ id }) => isSheet(id) && documents.has(documentOf(id)) && !ids.has(id));

  // A row that moves is taken out of the page and put in again, and a button may go with what it did: the focus has to go on.
  useEffect(() => {
    if (!focus) return;
    const row = list.current?.querySelector(`[data-item="${CSS.escape(focus.id ?? '')}"]`);
    const button = row?.querySelector<HTMLButtonElement>(`[data-button="${focus.button}"]:not(:disabled)`);
    (button ?? row?.querySelector<HTMLButtonElement>('[data-button]:not(:disabled)'))?.focus();
    setFocus(undefined);
  }, [focus]);

  function add(added: string[]) {
    onAdd(added);
    setFocus({ id: added[0], button: 'up' });
  }

  if (items.length === 0)
    return (
      <section className="pack-basket">
        <h2>{t('basket.title')}</h2>
        <p>{t('basket.empty')}</p>
      </section>
    );
  return (
    <section className="pack-basket">
      <h2>{t('basket.title')}</h2>
      <ol ref={list}>
        {items.map((item, at) => (
          <Row
            key={item.id}
            item={item}
            below={followsItsOwn(items, at)}
            at={at}
            last={at === items.length - 1}
            dragged={dragged === item.id}
            target={place === String(at) && dragged !== item.id}
            sheets={isSheet(item.id) ? [] : missing.filter(({ id }) => documentOf(id) === item.id)}
            onGrip={(event) => begin(item.id, event)}
            onStep={(button) => {
              onMove(item.id, button === 'up' ? at - 1 : at + 1);
              setFocus({ id: item.id, button });
            }}
            onRemove={() => {
              onRemove(item.id);
              setFocus({ id: (items[at + 1] ?? items[at - 1])?.id, button: 'remove' });
            }}
            onAdd={full ? undefined : (id) => add([id])}
          />
        ))}
      </ol>
      <div className="pack-actions">
        {missing.length > 0 && !full && (
          <button type="button" onClick={() => add(missing.map(({ id }) => id))}>
            {t('basket.allSheets', { count: missing.length })}
          </button>
        )}
        <CopyLink onSay={onSay} />
        <button type="button" onClick={onClear}>
          {t('basket.clear')}
        </button>
      </div>
    </section>
  );
}

function CopyLink({ onSay }: Pick<BasketProps, 'onSay'>) {
  const { t } = useTranslation('pack');
  async function copy() {
    try {
      await navigator.clipboard.writeText(location.href);
      onSay(t('basket.copied'));
    } catch {
      onSay(t('basket.notCopied'));
    }
  }
  return (
    <button type="button" onClick={copy}>
      {t('basket.copy')}
    </button>
  );
}

interface RowProps {
  item: PackItem;
  /** A sheet that stands right behind its document. */
  below: boolean;
  at: number;
  last: boolean;
  dragged: boolean;
  target: boolean;
  /** Sheets of this document that are not in the pack. */
  sheets: PackItem[];
  onGrip: (event: PointerEvent<HTMLElement>) => void;
  onStep: (button: 'up' | 'down') => void;
  onRemove: () => void;
  onAdd: ((id: string) => void) | undefined;
}

function Row({ item, below, at, last, dragged, target, sheets, onGrip, onStep, onRemove, onAdd }: RowProps) {
  const { t } = useTranslation('pack');
  const { id, title, group, minutes, pages } = item;
  const address = isSheet(id) ? undefined : addressOf(id);
  const facts = [
    isSheet(id) ? t('basket.sheetOf', { id: documentOf(id) }) : `${id} · ${group}`,
    ...(minutes === undefined ? [] : [t('basket.minutes', { count: minutes })]),
    t('basket.pages', { count: pages }),
  ];
  const classes = ['pack-row', ...(below ? ['below'] : []), ...(dragged ? ['dragged'] : []), ...(target ? ['target'] : [])];
  return (
    <li className={classes.join(' ')} data-item={id} data-place={at}>
      <div className="pack-words">
        <p className="pack-title">{address ? <a href={address}>{title}</a> : title}</p>
        <p className="small">{facts.join(' · ')}</p>
      </div>
      <div className="pack-moves">
        <button type="button" data-button="up" disabled={at === 0} aria-label={t('basket.up', { title })} onClick={() => onStep('up')}>
          ↑
        </button>
        <span className="grip" title={t('basket.drag', { title })} onPointerDown={onGrip} />
        <button type="button" data-button="down" disabled={last} aria-label={t('basket.down', { title })} onClick={() => onStep('down')}>
          ↓
        </button>
        <button type="button" data-button="remove" aria-label={t('basket.remove', { title })} onClick={onRemove}>
          ×
        </button>
      </div>
      {sheets.length > 0 && onAdd && <MissingSheets sheets={sheets} onAdd={onAdd} />}
    </li>
  );
}

/** More than this fold away: a phone shows the pack first. */
const foldFrom = 4;

function MissingSheets({ sheets, onAdd }: { sheets: PackItem[]; onAdd: (id: string) => void }) {
  const { t } = useTranslation('pack');
  const buttons = sheets.map((sheet) => (
    <button
      key={sheet.id}
      type="button"
      aria-label={t('basket.addSheet', { title: sheet.title, pages: sheet.pages })}
      onClick={() => onAdd(sheet.id)}
    >
      ＋ {sheet.title}
    </button>
  ));
  if (sheets.length < foldFrom)
    return (
      <p className="pack-sheets">
        <span>{t('basket.sheets')}</span>
        {buttons}
      </p>
    );
  return (
    <details className="pack-folded">
      <summary>{t('basket.sheetsMissing', { count: sheets.length })}</summary>
      <div className="pack-sheets">{buttons}</div>
    </details>
  );
}
