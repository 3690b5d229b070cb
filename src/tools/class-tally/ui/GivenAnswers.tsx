import type { Column } from '../form.ts';
import { answerName } from '../labels.ts';
import type { TalliedForm } from '../tally.ts';
import type { Paper } from './usePaper.ts';
import { useWords } from './words.ts';

interface GivenAnswersProps {
  form: TalliedForm;
  columns: Column[];
  paper: Paper;
}

/** The paper as it has been tapped in, a line for each column; each answer can be tapped to correct it. */
export default function GivenAnswers({ form, columns, paper }: GivenAnswersProps) {
  const { say, words } = useWords();
  const name = (answer: number | undefined) => (answer === undefined ? '' : answerName(answer + 1, form, words));
  return (
    <fieldset className="tally-given" aria-label={say('enter.given')}>
      {columns.map((column) => (
        <div key={column}>
          <span className="small">{columns.length > 1 ? words.columns[column] : words.enter.given}</span>
          {paper.places.map((place, at) => {
            if (place.column !== column) return null;
            const given = name(paper.sheet[at]);
            return (
              <button
                key={`${place.column} ${place.question}`}
                type="button"
                aria-current={at === paper.at ? 'step' : undefined}
                aria-label={say('enter.givenAt', {
                  number: place.question + 1,
                  column: words.columns[column],
                  answer: given === '' ? words.enter.notYet : given,
                })}
                onClick={() => paper.goTo(at)}
              >
                <small>{String(place.question + 1)}</small>
                <b>{given}</b>
              </button>
            );
          })}
        </div>
      ))}
    </fieldset>
  );
}
