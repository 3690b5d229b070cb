import { copiesFor } from '../../../paper/budget.ts';
import type { Sheet } from '../sheet.ts';
import { useWords } from './words.ts';

/** The list of what to bring, with quantities where they are known, and the paper that the handouts take. */
export default function Kit({ sheet: { kit, people, rooms, paper } }: { sheet: Sheet }) {
  const { say } = useWords();
  return (
    <section className="run-kit">
      <h2>
        <span>{say('kit.title')}</span> <small>{say('kit.forPeople', { count: people })}</small>
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('kit.count')}</th>
            <th scope="col">{say('kit.thing')}</th>
          </tr>
        </thead>
        <tbody>
          {kit.map(({ text, quantity }) => (
            <tr key={text}>
              <td>{quantity ? <b>{copiesFor(quantity, people)}</b> : <span className="small">{say('kit.asWritten')}</span>}</td>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {paper > 0 && <p>{say('kit.paper', { count: paper })}</p>}
      {rooms > 1 && <p className="small">{say('kit.perRoom')}</p>}
    </section>
  );
}
