import { useEffect, useState } from 'react';
import { type CopyNeed, packsFor, sheetsFor } from '../site/paper.ts';

export interface PrintBudgetProps {
  /** What one class needs, by grade. On a grade page there is one grade only, and nothing to choose. */
  grades: { name: string; needs: CopyNeed[] }[];
  words: {
    /** A sentence with `{{grade}} {{pupils}} {{sheets}} {{sides}} {{packs}}`. */
    line: string;
    grade: string;
    pupils: string;
    sides: string;
    double: string;
    single: string;
  };
}

/** Works out the paper for a class. Without JavaScript it is one plain sentence for 45 pupils. */
export default function PrintBudget({ grades, words }: PrintBudgetProps) {
  const [awake, setAwake] = useState(false);
  const [chosen, setChosen] = useState(0);
  const [pupils, setPupils] = useState(45);
  const [bothSides, setBothSides] = useState(true);
  useEffect(() => setAwake(true), []);

  const grade = grades[chosen]!;
  const sheets = sheetsFor(grade.needs, pupils, bothSides);
  const values: Record<string, string | number> = {
    grade: grade.name,
    pupils,
    sheets,
    sides: bothSides ? words.double : words.single,
    packs: packsFor(sheets),
  };
  return (
    <div className="budget">
      {awake && (
        <div className="budget-choices">
          {grades.length > 1 && (
            <label>
              {words.grade}
              <select value={chosen} onChange={(event) => setChosen(Number(event.target.value))}>
                {grades.map(({ name }, index) => (
                  <option key={name} value={index}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label>
            {words.pupils}
            <input
              type="number"
              min={1}
              max={999}
              inputMode="numeric"
              value={pupils === 0 ? '' : pupils}
              onChange={(event) => setPupils(Math.min(999, Math.max(0, Math.floor(Number(event.target.value)))))}
            />
          </label>
          <label>
            {words.sides}
            <select value={bothSides ? 'double' : 'single'} onChange={(event) => setBothSides(event.target.value === 'double')}>
              <option value="double">{words.double}</option>
              <option value="single">{words.single}</option>
            </select>
          </label>
        </div>
      )}
      <p aria-live="polite">{words.line.replace(/\{\{(\w+)\}\}/g, (_, key: string) => String(values[key] ?? ''))}</p>
    </div>
  );
}
