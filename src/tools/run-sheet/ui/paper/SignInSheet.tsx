import type { WorkshopPlan } from '../../plan.ts';
import { useWords } from '../words.ts';

interface SignInSheetProps {
  signIn: NonNullable<WorkshopPlan['signIn']>;
  workshop: string;
  /** Number of rows, one for each person. */
  rows: number;
}

/** The guide's sign-in sheet with a row for each person. The heading of the table is repeated on every page. */
export default function SignInSheet({ signIn, workshop, rows }: SignInSheetProps) {
  const { say } = useWords();
  return (
    <section className="run-page-part run-sign-in">
      <h1>
        <span>{signIn.title}</span> <small>{workshop}</small>
      </h1>
      <p className="run-paper-head">
        {[say('paper.date'), say('paper.place'), say('paper.leader')].map((label) => (
          <span key={label}>
            <span>{label}</span> <span className="run-blank" />
          </span>
        ))}
      </p>
      {signIn.promise !== '' && <p>{signIn.promise}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">№</th>
            {signIn.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rows }, (_, row) => (
            <tr key={row}>
              <td>{row + 1}</td>
              {signIn.columns.map((column) => (
                <td key={column} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
