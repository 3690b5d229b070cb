import { useState } from 'react';
import { linkParts } from '../../shared/linkParts.ts';
import type { TallyForm } from '../form.ts';
import { findTally, noTallies, type OpenSheet, type Tallies, withoutTally } from '../saved.ts';
import { type Tally, talliedForm } from '../tally.ts';
import Choose from './Choose.tsx';
import Enter from './Enter.tsx';
import EraseTallies from './EraseTallies.tsx';
import Kept from './Kept.tsx';
import Reading from './Reading.tsx';
import Result from './Result.tsx';
import { useTallies } from './useTallies.ts';
import { useWords } from './words.ts';

/** The tool shows one thing at a time: what there is and what to tally next, the papers, or a result. */
type View = { name: 'start' | 'enter' } | { name: 'result'; tally: Pick<Tally, 'form' | 'group'> };

export default function Tool({ forms }: { forms: TallyForm[] }) {
  const { say } = useWords();
  const { all, refused, change } = useTallies();
  const linked = documentInAddress();
  // A page that was closed in the middle of a paper opens with it.
  const [view, setView] = useState<View>({ name: all.open && linked === '' ? 'enter' : 'start' });

  function enter(open: OpenSheet): void {
    const isSame = all.open?.form === open.form && all.open.group === open.group && String(all.open.columns) === String(open.columns);
    change({ ...all, open: isSame ? all.open! : open });
    setView({ name: 'enter' });
  }

  function show(tally: Tally): void {
    setView({ name: 'result', tally });
  }

  /** Leaves the papers; a paper that was begun stays, an empty one does not. */
  function leave(next: View, left: Tallies = all): void {
    const isBegun = left.open?.sheet.some((answer) => answer !== undefined);
    change(isBegun ? left : { tallies: left.tallies });
    setView(next);
  }

  const tally = openTally(all, forms);
  const shown = view.name === 'result' ? findTally(all, view.tally.form.id, view.tally.group) : undefined;
  const current = (id: string) => forms.find((form) => form.id === id);

  return (
    <div className="tally rounds">
      {refused && <p className="notice">{say('own.refused')}</p>}
      {view.name === 'enter' && tally && all.open ? (
        <Enter
          key={`${all.open.form} ${all.open.group} ${all.open.columns}`}
          tally={tally}
          form={current(tally.form.id)}
          columns={all.open.columns}
          begun={all.open.sheet}
          all={all}
          onChange={change}
          onDone={() => leave({ name: 'result', tally })}
          onLeave={() => leave({ name: 'start' })}
        />
      ) : shown ? (
        <Result
          tally={shown}
          isCurrent={current(shown.form.id)?.mark === shown.form.mark}
          onEnter={(columns) => enter({ form: shown.form.id, group: shown.group, columns, sheet: [] })}
          onBack={() => setView({ name: 'start' })}
        />
      ) : (
        <div className="tally-start">
          <Choose forms={forms} all={all} linked={linked} onStart={enter} />
          <Kept
            all={all}
            onEnter={(one, columns) => enter({ form: one.form.id, group: one.group, columns, sheet: [] })}
            onShow={show}
            onRemove={(one) => change(withoutTally(all, one))}
          />
          <Reading />
          <EraseTallies isEmpty={all.tallies.length === 0 && !all.open} onErase={() => change(noTallies)} />
        </div>
      )}
    </div>
  );
}

/** The tally to which the open paper belongs: one that has numbers, or a new one. */
function openTally(all: Tallies, forms: readonly TallyForm[]): Tally | undefined {
  if (!all.open) return undefined;
  const { form: id, group } = all.open;
  const form = forms.find((candidate) => candidate.id === id);
  return findTally(all, id, group) ?? (form && { form: talliedForm(form), group, counts: {} });
}

/** Links on the pages of documents name the document: `?document=W02`. */
function documentInAddress(): string {
  return linkParts(location.search).get('document') ?? '';
}
