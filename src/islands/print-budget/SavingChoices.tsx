import { usualChoice } from '../../paper/budget.ts';
import Select from './Select.tsx';
import type { ChosenPrint } from './useChoice.ts';
import type { BudgetWords } from './words.ts';

interface Props {
  chosen: ChosenPrint;
  words: BudgetWords;
}

/** What saves paper, for those who ask; and the way back to what is usual. */
export default function SavingChoices({ chosen: { choice, change, forget }, words }: Props) {
  const isUsual = (Object.keys(usualChoice) as (keyof typeof usualChoice)[]).every((key) => choice[key] === usualChoice[key]);
  return (
    <div className="budget-choices">
      <Select
        label={words.size.label}
        value={choice.halfSheets ? 'half' : 'whole'}
        options={[
          ['whole', words.size.whole],
          ['half', words.size.half],
        ]}
        onChoose={(size) => change({ halfSheets: size === 'half' })}
      />
      <Select
        label={words.share.label}
        value={String(choice.share)}
        options={[
          ['1', words.share.s1],
          ['2', words.share.s2],
          ['4', words.share.s4],
        ]}
        onChoose={(share) => change({ share: Number(share) })}
      />
      <Select
        label={words.plans.label}
        value={choice.booklets ? 'booklet' : 'sheets'}
        options={[
          ['sheets', words.plans.sheets],
          ['booklet', words.plans.booklet],
        ]}
        onChoose={(plans) => change({ booklets: plans === 'booklet' })}
      />
      {!isUsual && (
        <button type="button" onClick={forget}>
          {words.forget}
        </button>
      )}
    </div>
  );
}
