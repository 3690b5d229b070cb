import { useTranslation } from 'react-i18next';
import type { SheetSession } from '../../runsheet/sheet.ts';

/** Says in words what was left out and what was shortened, or that it cannot fit. */
export default function Verdict({ session }: { session: SheetSession }) {
  const { t } = useTranslation('runSheet');
  const { rows, available, planned, spare, least } = session;
  const changes = rows
    .filter(({ step, minutes }) => minutes !== step.minutes)
    .map(({ step: { title, minutes: from }, minutes: to }) =>
      to === 0 ? t('session.gone', { title }) : t('session.shortened', { title, from, to }),
    );
  const list = changes.length > 0 ? changes.join(t('session.listComma')) + t('session.listEnd') : '';
  return (
    <div className={spare < 0 ? 'run-verdict tight' : 'run-verdict'} role="status">
      {spare < 0 && <p>{t('session.tight', { minutes: available, least, over: -spare })}</p>}
      {spare >= 0 && changes.length === 0 && <p>{t('session.fits', { minutes: available })}</p>}
      {list !== '' && (
        <p>
          {spare >= 0 && t('session.adjusted', { planned, minutes: available })}
          {list}
        </p>
      )}
      {spare > 0 && <p>{t('session.spare', { count: spare })}</p>}
    </div>
  );
}
