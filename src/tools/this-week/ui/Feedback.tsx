import { useEffect, useId, useRef, useState } from 'react';
import { levelOf } from '../../../curriculum/kind.ts';
import type { SchoolClass } from '../classes.ts';
import { type Answers, feedbackText, hasAnswer, longestAnswer, noAnswers } from '../feedback.ts';
import type { WeekGrade } from '../lesson.ts';
import { useWords } from './words.ts';

interface FeedbackProps {
  grades: readonly WeekGrade[];
  /** The class that is shown. */
  one: SchoolClass | undefined;
  pupils: number;
  contact: string | undefined;
}

/** Three questions about a lesson, whose answers become a text that the teacher sends to those who make the material. */
export default function Feedback({ grades, one, pupils, contact }: FeedbackProps) {
  const { say, words } = useWords();
  const written = grades.flatMap(({ name, lessons }) =>
    lessons.filter((lesson) => lesson.written).map((lesson) => ({ gradeName: name, lesson })),
  );
  const [chosenId, setId] = useState(askedLesson);
  const [answers, setAnswers] = useState(noAnswers);
  const [said, setSaid] = useState('');
  const text = useRef<HTMLTextAreaElement>(null);
  const care = useId();
  const byId = (id: string | undefined) => written.find(({ lesson }) => lesson.id === id);
  // Until one is chosen: the lesson that the class had last, or one of its grade.
  const ofGrade = written.find(({ lesson }) => one !== undefined && lesson.id.startsWith(`${levelOf(one.grade).id}-`));
  const chosen = byId(chosenId) ?? byId(one?.taught.at(-1)?.lesson) ?? ofGrade ?? written[0];
  const section = useRef<HTMLElement>(null);

  useEffect(() => {
    if (askedLesson() !== undefined) section.current?.scrollIntoView();
  }, []);

  if (!chosen) return null;
  const isReady = hasAnswer(answers);
  const message = isReady ? feedbackText(chosen.lesson, answers, { gradeName: chosen.gradeName, pupils }, words.feedback) : '';

  function answer(change: Partial<Answers>): void {
    setSaid('');
    setAnswers({ ...answers, ...change });
  }

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(message);
      setSaid(say('feedback.copied'));
    } catch {
      text.current?.select();
      setSaid(say('feedback.notCopied'));
    }
  }

  return (
    <section ref={section} className="week-feedback" aria-labelledby="week-feedback">
      <h2 id="week-feedback">{say('feedback.title')}</h2>
      <p>{say('feedback.lead')}</p>
      <form className="week-form" onSubmit={(event) => event.preventDefault()}>
        <label className="week-note">
          <span>{say('feedback.lesson')}</span>
          <select value={chosen.lesson.id} onChange={(event) => setId(event.target.value)}>
            {written.map(({ gradeName, lesson }) => (
              <option key={lesson.id} value={lesson.id}>
                {`${gradeName} ${lesson.slot} ${lesson.title}`}
              </option>
            ))}
          </select>
        </label>
        <label className="week-note">
          <span>{say('feedback.wrong')}</span>
          <textarea
            rows={3}
            maxLength={longestAnswer}
            value={answers.wrong}
            aria-describedby={care}
            onChange={(event) => answer({ wrong: event.target.value })}
          />
        </label>
        <label className="week-note">
          <span>{say('feedback.minutes')}</span>
          <input
            inputMode="numeric"
            maxLength={10}
            autoComplete="off"
            value={answers.minutes}
            onChange={(event) => answer({ minutes: event.target.value })}
          />
        </label>
        <label className="week-note">
          <span>{say('feedback.unclear')}</span>
          <textarea
            rows={3}
            maxLength={longestAnswer}
            value={answers.unclear}
            aria-describedby={care}
            onChange={(event) => answer({ unclear: event.target.value })}
          />
        </label>
        <p className="week-care" id={care}>
          {say('feedback.noNames')}
        </p>
      </form>
      {!isReady && <p className="small">{say('feedback.empty')}</p>}
      {isReady && (
        <>
          <label className="week-message">
            <span>{say('feedback.text')}</span>
            <textarea ref={text} rows={message.split('\n').length + 1} readOnly value={message} />
          </label>
          <p translate="no">{contact === undefined ? say('feedback.toGiver') : say('feedback.to', { contact })}</p>
          <div className="week-actions">
            <button type="button" className="first" onClick={copy}>
              {say('feedback.copy')}
            </button>
            {'share' in navigator && (
              <button type="button" onClick={() => navigator.share({ text: message }).catch(() => undefined)}>
                {say('feedback.share')}
              </button>
            )}
          </div>
        </>
      )}
      <p role="status">{said}</p>
    </section>
  );
}

/** The lesson that a link on its page asks for, `?lesson=G3-08`. */
function askedLesson(): string | undefined {
  return new URLSearchParams(location.search).get('lesson') ?? undefined;
}
