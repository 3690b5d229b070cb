import { type PrintChoice, sheetsFor, sheetsForPack } from '../../paper/budget.ts';
import { fill } from '../../site/fill.ts';
import type { GradePaper } from '../../site/printBudget.ts';
import type { BudgetWords } from './words.ts';

interface Props {
  grade: GradePaper;
  choice: PrintChoice;
  words: BudgetWords;
}

/** The paper of each lesson, of each term, and of one teacher pack. */
export default function BudgetTable({ grade: { lessons, teacherPack }, choice, words }: Props) {
  const terms = (['first', 'second'] as const)
    .map((term) => ({ name: words.terms[term], lessons: lessons.filter((lesson) => lesson.term === term) }))
    .filter((term) => term.lessons.length > 0);
  return (
    <table className="budget-table">
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.sheets}</th>
        </tr>
      </thead>
      {terms.map((term) => (
        <tbody key={term.name}>
          {term.lessons.map(({ sequence, title, needs }) => (
            <tr key={sequence}>
              <th scope="row">{fill(words.lesson, { number: sequence, title })}</th>
              <td>{sheetsFor(needs, choice)}</td>
            </tr>
          ))}
          <tr className="total">
            <th scope="row">{fill(words.termTotal, { term: term.name })}</th>
            <td>
              {sheetsFor(
                term.lessons.flatMap(({ needs }) => needs),
                choice,
              )}
            </td>
          </tr>
        </tbody>
      ))}
      {teacherPack.length > 0 && (
        <tbody>
          <tr>
            <th scope="row">{words.teacherPack}</th>
            <td>{teacherPack.reduce((total, pages) => total + sheetsForPack(pages, choice), 0)}</td>
          </tr>
        </tbody>
      )}
    </table>
  );
}
