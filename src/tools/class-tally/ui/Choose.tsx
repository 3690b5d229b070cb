import { useState } from 'react';
import { plainWords } from '../../shared/plainWords.ts';
import { type Column, columnsOf, type TallyForm } from '../form.ts';
import { findTally, longestGroup, type OpenSheet, type Tallies } from '../saved.ts';
import { papersOf } from '../tally.ts';
import DocumentField from './DocumentField.tsx';
import { useWords } from './words.ts';

interface ChooseProps {
  forms: TallyForm[];
  all: Tallies;
  /** The document of the link that led here. */
  linked: string;
  onStart: (open: OpenSheet) => void;
}

/** Chooses what to tally: the document, the class, which of its forms, which columns of it. */
export default function Choose({ forms, all, linked, onStart }: ChooseProps) {
  const { say, words } = useWords();
  const [document, setDocument] = useState(forms.some((form) => form.document === linked) ? linked : '');
  const [group, setGroup] = useState('');
  const [chosen, setChosen] = useState('');
  const [columns, setColumns] = useState('');

  const own = forms.filter((form) => form.document === document);
  const form = own.find(({ id }) => id === chosen) ?? own[0];
  const possible = form ? columnsOf[form.kind] : [];
  const wanted = possible.filter((column) => columns === '' || column === columns);
  const typed = plainWords(group, longestGroup);
  const tally = form && findTally(all, form.id, typed);
  const already = tally ? Math.max(...possible.map((column) => papersOf(tally, column))) : 0;
  const groups = [...new Set(all.tallies.map((one) => one.group))].filter((name) => name !== '');

  return (
    <form
      className="tally-choose"
      onSubmit={(event) => {
        event.preventDefault();
        if (form) onStart({ form: form.id, group: typed, columns: wanted, sheet: [] });
      }}
    >
      <h2>{say('choose.title')}</h2>
      <DocumentField forms={forms} document={document} onChange={setDocument} />
      <label>
        <span>{say('choose.group')}</span>
        <input
          dir="auto"
          autoComplete="off"
          maxLength={longestGroup}
          list="tally-groups"
          value={group}
          aria-describedby="tally-group-hint"
          onChange={(event) => setGroup(event.target.value)}
        />
      </label>
      <datalist id="tally-groups">
        {groups.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <p id="tally-group-hint" className="small">
        {say('choose.groupHint')}
      </p>
      {own.length > 1 && (
        <fieldset>
          <legend>{say('choose.form')}</legend>
          {own.map(({ id, kind }) => (
            <Choice key={id} name="form" text={say(`kinds.${kind}`)} checked={id === form?.id} onChoose={() => setChosen(id)} />
          ))}
        </fieldset>
      )}
      {possible.length > 1 && (
        <fieldset>
          <legend>{say('choose.columns')}</legend>
          <Choice name="columns" text={say('choose.both')} checked={wanted.length > 1} onChoose={() => setColumns('')} />
          {possible.map((column: Column) => (
            <Choice
              key={column}
              name="columns"
              text={say('choose.only', { column: words.columns[column] })}
              checked={columns === column}
              onChoose={() => setColumns(column)}
            />
          ))}
        </fieldset>
      )}
      {already > 0 && <p className="tally-already">{say('choose.already', { count: already })}</p>}
      <button type="submit" className="first" disabled={!form}>
        {say(already > 0 ? 'choose.on' : 'choose.start')}
      </button>
    </form>
  );
}

function Choice({ name, text, checked, onChoose }: { name: string; text: string; checked: boolean; onChoose: () => void }) {
  return (
    <label className="tally-choice">
      <input type="radio" name={`tally-${name}`} checked={checked} onChange={onChoose} />
      <span>{text}</span>
    </label>
  );
}
