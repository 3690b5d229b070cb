import type { PackForm } from '../../../paper/packPlan.ts';
import type { Flip } from '../../../paper/plan.ts';
import { nameOf, type Stamp } from '../../stamp/stamp.ts';
import type { Pack } from './address.ts';
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
  /** What the pack may have besides its items. */
  extras: readonly ('large' | 'cards')[];
  pack: Pack;
  onPack: (pack: Pack) => void;
}

const forms = ['double', 'single', 'booklet'] as const;
const flips = ['short-edge', 'long-edge'] as const;

/** Options for printing and the number of pupils. */
export default function PrintForm({ chosen, form, flip, onFlip, stamp, isStamped, onStamp, extras, pack, onPack }: PrintFormProps) {
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
      {extras.map((key) => (
        <label key={key} className="tick">
          <input type="checkbox" checked={pack[key] === true} onChange={(event) => onPack({ ...pack, [key]: event.target.checked })} />{' '}
          <span>{say(`print.${key}`)}</span>
        </label>
      ))}
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
