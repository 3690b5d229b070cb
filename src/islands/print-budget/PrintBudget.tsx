import { useEffect, useState } from 'react';
import { type PrintChoice, packsFor, sheetsFor } from '../../paper/budget.ts';
import { fill } from '../../site/fill.ts';
import type { GradePaper } from '../../site/printBudget.ts';
import BudgetTable from './BudgetTable.tsx';
import ClassChoices from './ClassChoices.tsx';
import { updateLinks } from './links.ts';
import SavingChoices from './SavingChoices.tsx';
import { useChoice } from './useChoice.ts';
import type { BudgetWords } from './words.ts';

export interface PrintBudgetProps {
  /** On a grade page there is one grade only, and nothing to choose. */
  grades: GradePaper[];
  words: BudgetWords;
}

/** Works out the paper for a class. Without JavaScript it is a sentence and a table for 45 pupils. */
export default function PrintBudget({ grades, words }: PrintBudgetProps) {
  const chosen = useChoice();
  const [grade, setGrade] = useState(0);
  const { choice, awake } = chosen;
  useEffect(() => {
    if (awake) updateLinks(choice, words.forClass);
  }, [awake, choice, words.forClass]);

  const shown = grades[grade]!;
  return (
    <div className="budget">
      {awake && <ClassChoices chosen={chosen} grades={grades.map(({ name }) => name)} grade={grade} onGrade={setGrade} words={words} />}
      {chosen.isImpossible && (
        <p className="notice" role="alert">
          {fill(words.impossible, { pupils: choice.pupils })}
        </p>
      )}
      <p aria-live="polite">{sentence(shown, choice, words)}</p>
      <details>
        <summary>{words.each}</summary>
        {awake && <SavingChoices chosen={chosen} words={words} />}
        <BudgetTable grade={shown} choice={choice} words={words} />
      </details>
    </div>
  );
}

function sentence({ name, lessons }: GradePaper, choice: PrintChoice, words: BudgetWords): string {
  const sheets = sheetsFor(
    lessons.flatMap(({ needs }) => needs),
    choice,
  );
  const sides = choice.bothSides ? words.sides.double : words.sides.single;
  return fill(words.line, { grade: name, pupils: choice.pupils, sheets, sides, packs: packsFor(sheets) });
}
