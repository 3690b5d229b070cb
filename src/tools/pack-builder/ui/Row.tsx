import type { PointerEvent } from 'react';
import Facts from './Facts.tsx';
import { addressOf, isSheet, type PackItem } from './item.ts';
import { useWords } from './words.ts';

interface RowProps {
  item: PackItem;
  /** Whether it is a sheet right after its document. */
  below: boolean;
  at: number;
  last: boolean;
  dragged: boolean;
  target: boolean;
  /** Sheets of this document that are not in the pack yet. */
  sheets: PackItem[];
  onGrip: (event: PointerEvent<HTMLElement>) => void;
  onStep: (button: 'up' | 'down') => void;
  onRemove: () => void;
  onAdd: ((id: string) => void) | undefined;
}

/** A document or a sheet of the pack, with its actions. */
export default function Row({ item, below, at, last, dragged, target, sheets, onGrip, onStep, onRemove, onAdd }: RowProps) {
  const { say } = useWords();
  const { id, title } = item;
  const address = isSheet(id) ? undefined : addressOf(id);
  const classes = ['pack-row', ...(below ? ['below'] : []), ...(dragged ? ['dragged'] : []), ...(target ? ['target'] : [])];
  return (
    <li className={classes.join(' ')} data-item={id} data-place={at}>
      <div className="pack-words">
        <p className="pack-title">{address ? <a href={address}>{title}</a> : <span>{title}</span>}</p>
        <Facts item={item} />
      </div>
      <div className="pack-moves moves">
        <button type="button" data-button="up" disabled={at === 0} aria-label={say('basket.up', { title })} onClick={() => onStep('up')}>
          ↑
        </button>
        <span className="grip" title={say('basket.drag', { title })} onPointerDown={onGrip} />
        <button type="button" data-button="down" disabled={last} aria-label={say('basket.down', { title })} onClick={() => onStep('down')}>
          ↓
        </button>
        <button type="button" data-button="remove" aria-label={say('basket.remove', { title })} onClick={onRemove}>
          ×
        </button>
      </div>
      {sheets.length > 0 && onAdd && <MissingSheets sheets={sheets} onAdd={onAdd} />}
    </li>
  );
}

/** From this many sheets on they are collapsed, so that a phone shows the pack first. */
const foldFrom = 4;

function MissingSheets({ sheets, onAdd }: { sheets: PackItem[]; onAdd: (id: string) => void }) {
  const { say } = useWords();
  const buttons = sheets.map((sheet) => (
    <button
      key={sheet.id}
      type="button"
      aria-label={say('basket.addSheet', { title: sheet.title, pages: sheet.pages })}
      onClick={() => onAdd(sheet.id)}
    >
      {`＋ ${sheet.title}`}
    </button>
  ));
  if (sheets.length < foldFrom)
    return (
      <p className="pack-sheets">
        <span>{say('basket.sheets')}</span>
        {buttons}
      </p>
    );
  return (
    <details className="pack-folded">
      <summary>{say('basket.sheetsMissing', { count: sheets.length })}</summary>
      <div className="pack-sheets">{buttons}</div>
    </details>
  );
}
