import PupilsField from './PupilsField.tsx';
import Select from './Select.tsx';
import type { ChosenPrint } from './useChoice.ts';
import type { BudgetWords } from './words.ts';

interface Props {
  chosen: ChosenPrint;
  grades: readonly string[];
  grade: number;
  onGrade: (grade: number) => void;
  words: BudgetWords;
}

/** What everybody has to say: how many pupils, and on how many sides. */
export default function ClassChoices({ chosen, grades, grade, onGrade, words }: Props) {
  const { choice, change } = chosen;
  return (
    <div className="budget-choices">
      {grades.length > 1 && (
        <Select
          label={words.grade}
          value={String(grade)}
          options={grades.map((name, at) => [String(at), name] as const)}
          onChoose={(at) => onGrade(Number(at))}
        />
      )}
      <PupilsField label={words.pupils} chosen={chosen} />
      <Select
        label={words.sides.label}
        value={choice.bothSides ? 'double' : 'single'}
        options={[
          ['double', words.sides.double],
          ['single', words.sides.single],
        ]}
        onChoose={(sides) => change({ bothSides: sides === 'double' })}
      />
    </div>
  );
}
