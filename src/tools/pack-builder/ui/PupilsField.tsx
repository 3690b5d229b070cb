import { largestClass } from '../../../paper/budget.ts';
import type { ChosenPrint } from './useChoice.ts';

/** The number of pupils. An impossible number is marked and left as typed. */
export default function PupilsField({ label, chosen: { typed, isImpossible, typePupils } }: { label: string; chosen: ChosenPrint }) {
  return (
    <label>
      <span>{label}</span>
      <input
        type="number"
        min={1}
        max={largestClass}
        inputMode="numeric"
        value={typed}
        aria-invalid={isImpossible}
        onChange={(event) => typePupils(event.target.value)}
      />
    </label>
  );
}
