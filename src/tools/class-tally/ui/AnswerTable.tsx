import { Fragment } from 'react';
import type { Column } from '../form.ts';
import type { Shown } from '../suppress.ts';
import { tableOf } from '../table.ts';
import type { TalliedForm } from '../tally.ts';
import { useWords } from './words.ts';

interface AnswerTableProps {
  form: TalliedForm;
  columns: readonly { column: Column; shown: Shown }[];
}

/** The numbers of a question as a table: what the bars next to it show, for everyone. */
export default function AnswerTable({ form, columns }: AnswerTableProps) {
  const { words } = useWords();
  const { answer, number, papersShort, share } = words.result;
  const isNamed = columns.length > 1;
  return (
    <table>
      <thead>
        {isNamed && (
          <tr>
            <th scope="col" rowSpan={2}>
              {answer}
            </th>
            {columns.map(({ column }) => (
              <th key={column} scope="colgroup" colSpan={2}>
                {words.columns[column]}
              </th>
            ))}
          </tr>
        )}
        <tr>
          {!isNamed && <th scope="col">{answer}</th>}
          {columns.map(({ column }) => (
            <Fragment key={column}>
              <th scope="col">{form.kind === 'seen' ? number : papersShort}</th>
              <th scope="col">{share}</th>
            </Fragment>
          ))}
        </tr>
      </thead>
      <tbody>
        {tableOf(
          columns.map(({ shown }) => shown),
          form,
          words,
        ).map((row) => (
          <tr key={row.answer}>
            <th scope="row">{row.answer}</th>
            {row.cells.map(
              (cell, at) =>
                cell && (
                  <Fragment key={columns[at]!.column}>
                    <td rowSpan={cell.rows}>{cell.papers}</td>
                    <td rowSpan={cell.rows}>{cell.share}</td>
                  </Fragment>
                ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
