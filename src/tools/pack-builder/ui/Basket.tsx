import { useEffect, useRef, useState } from 'react';
import { useDragToPlace } from '../../shared/useDragToPlace.ts';
import { documentOf, followsItsOwn, isSheet, type PackItem } from './item.ts';
import Row from './Row.tsx';
import { useWords } from './words.ts';

interface BasketProps {
  /** The items in the pack, in order. */
  items: PackItem[];
  all: PackItem[];
  /** Whether the pack is full. */
  full: boolean;
  onMove: (id: string, to: number) => void;
  onRemove: (id: string) => void;
  onAdd: (ids: string[]) => void;
  onClear: () => void;
  /** Announces what happened. */
  onSay: (sentence: string) => void;
}

/** The items in the pack on one thread. They are reordered by dragging, or with the arrows next to the grip. */
export default function Basket({ items, all, full, onMove, onRemove, onAdd, onClear, onSay }: BasketProps) {
  const { say } = useWords();
  const { dragged, place, begin } = useDragToPlace<string>((id, to) => onMove(id, Number(to)));
  const list = useRef<HTMLOListElement>(null);
  const [focus, setFocus] = useState<{ id: string | undefined; button: 'up' | 'down' | 'remove' }>();
  const ids = new Set(items.map(({ id }) => id));
  const documents = new Set(items.map(({ id }) => documentOf(id)));
  const missing = all.filter(({ id }) => isSheet(id) && documents.has(documentOf(id)) && !ids.has(id));

  // A row that moves is removed and inserted again, and a button may disappear after its action: restore the focus.
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
        <h2>{say('basket.title')}</h2>
        <p>{say('basket.empty')}</p>
      </section>
    );
  return (
    <section className="pack-basket">
      <h2>{say('basket.title')}</h2>
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
            {say('basket.allSheets', { count: missing.length })}
          </button>
        )}
        <CopyLink onSay={onSay} />
        <button type="button" onClick={onClear}>
          {say('basket.clear')}
        </button>
      </div>
    </section>
  );
}

function CopyLink({ onSay }: Pick<BasketProps, 'onSay'>) {
  const { say } = useWords();
  async function copy() {
    try {
      await navigator.clipboard.writeText(location.href);
      onSay(say('basket.copied'));
    } catch {
      onSay(say('basket.notCopied'));
    }
  }
  return (
    <button type="button" onClick={copy}>
      {say('basket.copy')}
    </button>
  );
}
