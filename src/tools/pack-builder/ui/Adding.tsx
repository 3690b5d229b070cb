import { useMemo, useState } from 'react';
import { mostItems } from './address.ts';
import Facts from './Facts.tsx';
import { addressOf, isSheet, type PackItem } from './item.ts';
import Select from './Select.tsx';
import { useWords } from './words.ts';

interface AddingProps {
  items: PackItem[];
  /** Ids that are in the pack already. */
  ids: readonly string[];
  onAdd: (id: string) => void;
}

/** Maximum number of results shown; refine the search to see others. */
const mostListed = 12;

/** Lists everything that can be added, filtered by number, title or kind. In the copy of a grade only what that copy has. */
export default function Adding({ items, ids, onAdd }: AddingProps) {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const [group, setGroup] = useState('');
  const here = useMemo(() => items.filter(({ id }) => addressOf(id) !== undefined), [items]);
  const groups = [...new Set(here.map((item) => item.group))];
  const words = plain(typed).split(' ').filter(Boolean);
  const found = here.filter(
    (item) => (group === '' || item.group === group) && words.every((word) => plain(`${item.id} ${item.title}`).includes(word)),
  );
  const full = ids.length >= mostItems;
  return (
    <section className="pack-adding">
      <h2>{say('add.title')}</h2>
      <div className="pack-form">
        <label>
          <span>{say('add.find')}</span>
          <input type="search" value={typed} autoComplete="off" onChange={(event) => setTyped(event.target.value)} />
        </label>
        <Select
          label={say('add.group')}
          value={group}
          options={[['', say('add.all')] as const, ...groups.map((name) => [name, name] as const)]}
          onChoose={setGroup}
        />
      </div>
      {full && <p className="notice">{say('add.full', { most: mostItems })}</p>}
      <ul>
        {found.slice(0, mostListed).map((item) => {
          const { id, title } = item;
          return (
            <li key={id} className={isSheet(id) ? 'sheet-row' : undefined}>
              <div>
                <p className="pack-title">{title}</p>
                <Facts item={item} />
              </div>
              {/* Stays a button after adding, so that keyboard users keep the focus. */}
              <button
                type="button"
                className="round"
                aria-disabled={full || ids.includes(id)}
                aria-label={say(ids.includes(id) ? 'add.isIn' : 'add.put', { title })}
                onClick={() => !full && !ids.includes(id) && onAdd(id)}
              >
                {ids.includes(id) ? '✓' : '＋'}
              </button>
            </li>
          );
        })}
      </ul>
      <p role="status">
        {found.length === 0 ? say('add.nothing') : found.length > mostListed ? say('add.more', { count: found.length - mostListed }) : ''}
      </p>
    </section>
  );
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');
}
