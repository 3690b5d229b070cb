import type { Column } from '../form.ts';
import type { Sheet, Tally } from '../tally.ts';
import AnswerKeys from './AnswerKeys.tsx';
import GivenAnswers from './GivenAnswers.tsx';
import { mostPapersOf, usePaper } from './usePaper.ts';
import { useWords } from './words.ts';

interface PapersProps {
  tally: Tally;
  columns: Column[];
  begun: Sheet;
  onChange: (tally: Tally, sheet: Sheet) => void;
}

/** One question after another, paper after paper: a big key for each answer, at the same place for every question. */
export default function Papers({ tally, columns, begun, onChange }: PapersProps) {
  const { say, words } = useWords();
  const paper = usePaper(tally, columns, begun, onChange);
  const { question, column } = paper.places[paper.at]!;
  const { questions } = tally.form;
  const number = mostPapersOf(tally, columns) + 1;
  const said = !paper.said
    ? ''
    : paper.said.kind === 'added'
      ? say('enter.added', { count: paper.said.papers })
      : say(`enter.${paper.said.kind}`);

  return (
    <div className="tally-papers">
      <p className="tally-number">{say('enter.sheet', { number })}</p>
      <div className="tally-question">
        <p className="small">
          <span>{say('enter.question', { number: question + 1, count: questions.length })}</span>
          {columns.length > 1 && <b className={column}>{words.columns[column]}</b>}
        </p>
        <p className="tally-asked">{questions[question]}</p>
      </div>
      <AnswerKeys form={tally.form} paper={paper} />
      <p className="tally-said" role="status">
        {said}
      </p>
      <GivenAnswers form={tally.form} columns={columns} paper={paper} />
      <p className="small tally-keyboard">{say('enter.keyboard', { count: tally.form.answers.length })}</p>
    </div>
  );
}
