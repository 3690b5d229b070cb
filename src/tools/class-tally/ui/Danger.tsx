import { useState } from 'react';
import { useWords } from './words.ts';

/**
 * What to do when a paper says that someone is in danger, next to where papers are tapped in: it is acted on at once, not counted away. A
 * form that asks about serious things says so before the first paper.
 */
export default function Danger({ isCareful }: { isCareful: boolean }) {
  const { say, words } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <aside className={isCareful ? 'tally-danger careful' : 'tally-danger'}>
      <p>{say(isCareful ? 'danger.careful' : 'danger.always')}</p>
      {!isOpen && (
        <p>
          <button type="button" onClick={() => setOpen(true)}>
            {say('danger.open')}
          </button>
          <PageLink to="safety" text={say('danger.safety')} />
        </p>
      )}
      {isOpen && (
        <div role="alert">
          <h3>{say('danger.title')}</h3>
          <ol>
            {words.danger.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>
            <PageLink to="safety" text={say('danger.safety')} />
            <PageLink to="help" text={say('danger.help')} />
          </p>
          <button type="button" onClick={() => setOpen(false)}>
            {say('danger.close')}
          </button>
        </div>
      )}
    </aside>
  );
}

/** A link to a page of the site, whose address is that of a link of the page: it is right on a web server and in a folder. */
function PageLink({ to, text }: { to: 'safety' | 'help'; text: string }) {
  const address = document.querySelector<HTMLAnchorElement>(`a[data-tally-page="${to}"]`)?.href;
  return <a href={address}>{text}</a>;
}
