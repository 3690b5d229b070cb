import { useWords } from './words.ts';

/** How small numbers are hidden, and what the others say and do not say. */
export default function Reading() {
  const { say, words } = useWords();
  return (
    <section className="tally-reading">
      <h2>{say('read.title')}</h2>
      <ul>
        {words.read.can.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h3>{say('read.cannotTitle')}</h3>
      <ul>
        {words.read.cannot.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <details>
        <summary>{say('rule.title')}</summary>
        <ol>
          {words.rule.list.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      </details>
    </section>
  );
}
