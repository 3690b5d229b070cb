import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { plainWords } from '../../shared/plainWords.ts';
import { longestTitle } from './address.ts';

interface PackNameProps {
  title: string;
  onChange: (title: string) => void;
}

/** The pack's name. What is typed is kept as it is typed; only plain words become the name. */
export default function PackName({ title, onChange }: PackNameProps) {
  const { t } = useTranslation('pack');
  const [typed, setTyped] = useState(title);
  // The name may also come from a link, or go when the pack is emptied.
  const shown = plainWords(typed, longestTitle) === title ? typed : title;
  return (
    <label className="pack-name">
      {t('name.label')}
      <input
        value={shown}
        maxLength={longestTitle}
        dir="auto"
        autoComplete="off"
        placeholder={t('name.usual')}
        aria-describedby="pack-name-hint"
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(plainWords(event.target.value, longestTitle));
        }}
      />
      <small id="pack-name-hint">{t('name.hint')}</small>
    </label>
  );
}
