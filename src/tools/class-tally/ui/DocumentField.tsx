import type { TallyForm } from '../form.ts';
import { useWords } from './words.ts';

interface DocumentFieldProps {
  forms: TallyForm[];
  document: string;
  onChange: (document: string) => void;
}

/** The documents that have something to tally, by grade and kind. */
export default function DocumentField({ forms, document, onChange }: DocumentFieldProps) {
  const { say } = useWords();
  const documents = forms.filter((form, at) => forms[at - 1]?.document !== form.document);
  const headings = [...new Set(documents.map(({ heading }) => heading))];
  return (
    <label>
      <span>{say('choose.document')}</span>
      <select value={document} onChange={(event) => onChange(event.target.value)}>
        <option value="">{say('choose.pick')}</option>
        {headings.map((heading) => (
          <optgroup key={heading} label={heading}>
            {documents
              .filter((form) => form.heading === heading)
              .map((form) => (
                <option key={form.document} value={form.document}>
                  {`${form.document} ${form.title}`}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
