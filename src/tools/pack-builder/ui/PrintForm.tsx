import type { PackForm } from '../../../paper/packPlan.ts';
import type { Flip } from '../../../paper/plan.ts';
import { nameOf, type Stamp } from '../../stamp/stamp.ts';
import PupilsField from './PupilsField.tsx';
import Select from './Select.tsx';
import type { ChosenPrint } from './useChoice.ts';
import { useWords } from './words.ts';

export type BookletFlip = Exclude<Flip, 'none'>;

interface PrintFormProps {
  chosen: ChosenPrint;
  form: PackForm;
  flip: BookletFlip;
  onFlip: (flip: BookletFlip) => void;
  /** The school's stamp that is saved on this device, if any. */
  stamp: Stamp | undefined;
  isStamped: boolean;
  onStamp: (isStamped: boolean) => void;
}

const forms = ['double', 'single', 'booklet'] as const;
const flips = ['short-edge', 'long-edge'] as const;

/** Options for printing and the number of pupils. */
export default function PrintForm({ chosen, form, flip, onFlip, stamp, isStamped, onStamp }: PrintFormProps) {
  const { say } = useWords();
  const { choice, isImpossible, isRefused, change } = chosen;
  return (
    <div className="pack-form">
      <Select
        label={say('print.form')}
        value={form}
        options={forms.map((value) => [value, say(`print.forms.${value}`)] as const)}
        onChoose={(value) => change({ booklets: value === 'booklet', ...(value === 'booklet' ? {} : { bothSides: value === 'double' }) })}
      />
      {form === 'booklet' && (
        <Select
          label={say('print.flip')}
          value={flip}
          options={flips.map((value) => [value, say(`print.flips.${value}`)] as const)}
          onChoose={(value) => onFlip(value as BookletFlip)}
        />
      )}
      <PupilsField label={say('print.pupils')} chosen={chosen} />
      {isImpossible && (
        <p className="notice" role="alert">
          {say('print.impossible', { pupils: choice.pupils })}
        </p>
      )}
      {isRefused && (
        <p className="small" role="status">
          {say('print.refused', { pupils: choice.pupils })}
        </p>
      )}
      {stamp && (
        <label className="tick">
          <input type="checkbox" checked={isStamped} onChange={(event) => onStamp(event.target.checked)} />{' '}
          <span>{say('print.stamp', { words: nameOf(stamp) })}</span>
        </label>
      )}
    </div>
  );
}
