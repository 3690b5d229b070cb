import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface OwnProps {
  refused: boolean;
  onErase: () => void;
}

/** What stays on this device, and the one button that erases it. */
export default function Own({ refused, onErase }: OwnProps) {
  const { t } = useTranslation('runSheet');
  const [erased, setErased] = useState(false);
  return (
    <section className="run-own">
      <h2>{t('own.title')}</h2>
      <p className="small">{t('own.text')}</p>
      <button
        type="button"
        onClick={() => {
          onErase();
          setErased(true);
        }}
      >
        {t('own.erase')}
      </button>
      <p role="status">{refused ? t('own.refused') : erased ? t('own.erased') : ''}</p>
    </section>
  );
}
