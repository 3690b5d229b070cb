import { pointsOfChance } from '../chance.ts';
import { groupName } from '../labels.ts';
import { type ColumnReport, upperShare } from '../report.ts';
import type { Shown } from '../suppress.ts';
import type { TalliedForm } from '../tally.ts';
import AnswerTable from './AnswerTable.tsx';
import Bars from './Bars.tsx';
import { useWords } from './words.ts';

interface QuestionResultProps {
  form: TalliedForm;
  question: number;
  reports: readonly ColumnReport[];
}

/** A question: a bar for each column, the table that says the same, and the difference in words, where it may be computed. */
export default function QuestionResult({ form, question, reports }: QuestionResultProps) {
  const { say } = useWords();
  const columns = reports.map(({ column, questions }) => ({ column, shown: questions[question]! }));
  return (
    <section className="tally-one">
      <h3>{say('result.question', { number: question + 1, text: form.questions[question] })}</h3>
      <div className="tally-both">
        <Bars form={form} columns={columns} />
        <AnswerTable form={form} columns={columns} />
      </div>
      <Difference form={form} columns={columns.map(({ shown }) => shown)} />
    </section>
  );
}

/** How the upper answers changed, and whether that is more than chance. */
function Difference({ form, columns }: { form: TalliedForm; columns: readonly Shown[] }) {
  const { say, words } = useWords();
  const [before, after] = columns;
  if (!before || !after || !('papers' in before) || !('papers' in after)) return null;
  const [first, last] = [upperShare(before, form), upperShare(after, form)];
  if (first === undefined || last === undefined) return null;
  const upper = form.answers.map((_, answer) => answer + 1).filter((place) => place - 1 > (form.answers.length - 1) / 2);
  const isSmall = Math.abs(last - first) < pointsOfChance(before.papers, after.papers);
  return (
    <p className="tally-difference">
      <span>{say('result.upper', { answers: groupName(upper, form, words), before: first, after: last })}</span>{' '}
      <span>{say(isSmall ? 'result.small' : 'result.large')}</span>
    </p>
  );
}
