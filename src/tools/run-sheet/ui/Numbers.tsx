import { usualPeople } from '../../../paper/budget.ts';
import { type Choices, limits } from '../address.ts';
import type { WorkshopPlan } from '../plan.ts';
import type { Sheet } from '../sheet.ts';
import NumberField from './NumberField.tsx';
import { useWords } from './words.ts';

interface NumbersProps {
  plan: WorkshopPlan;
  choices: Choices;
  sheet: Sheet;
  /** Whether the browser refuses to save the number of people. */
  isRefused: boolean;
  onChange: (choices: Choices) => void;
}

/** The numbers of people and rooms. */
export default function Numbers({ plan, choices, sheet, isRefused, onChange }: NumbersProps) {
  const { say } = useWords();
  const { min, max } = plan.people;
  const { people, rooms } = sheet;
  const perRoom = Math.ceil(people / rooms);
  const remark = perRoom > max ? 'tooMany' : perRoom < min ? 'tooFew' : undefined;
  return (
    <section className="run-numbers" aria-label={say('form.title')}>
      <div className="run-fields">
        <NumberField
          label={say('form.people')}
          value={choices.people}
          limits={limits.people}
          usual={usualPeople(plan.people)}
          onChange={(value) => onChange({ ...choices, people: value })}
        />
        <NumberField
          label={say('form.rooms')}
          value={choices.rooms}
          limits={limits.rooms}
          usual={1}
          onChange={(value) => onChange({ ...choices, rooms: value })}
        />
      </div>
      <p className="small" role="status">
        {[
          ...(rooms > 1 ? [say('form.perRoom', { rooms, count: perRoom })] : []),
          ...(remark ? [say(`form.${remark}`, { min, max, count: perRoom })] : []),
          ...(isRefused ? [say('form.refused', { people })] : []),
        ].join(' ')}
      </p>
    </section>
  );
}
