import { useTranslation } from 'react-i18next';
import type { SheetSession } from '../sheet.ts';

/** Says in words what was left out and what was shortened, or that it cannot fit. */
export default function Verdict({ session }: { session: SheetSession }) {
  const { t } = useTranslation('runSheet');
  const { rows, available, planned, spare, least } = session;
  const gone = rows.filter((row) => row.gone).map((row) => t('session.title', { title: row.step.title }));
  const shortened = rows
    .filter((row) => !row.gone && row.minutes !== row.step.minutes)
    .map(({ step: { title, minutes: from }, minutes: to }) => t('session.shortened', { title, from, to }));
  const changed = gone.length + shortened.length > 0;
  const list = (items: readonly string[]) => items.join(t('session.listComma')) + t('session.listEnd');
  return (
    <div className={spare < 0 ? 'run-verdict tight' : 'run-verdict'} role="status">
      {spare < 0 && <p>{t('session.tight', { minutes: available, least, over: -spare })}</p>}
      {spare >= 0 && <p>{changed ? t('session.adjusted', { planned, minutes: available }) : t('session.fits', { minutes: available })}</p>}
      {gone.length > 0 && <p>{t('session.leftOut', { list: list(gone) })}</p>}
      {shortened.length > 0 && <p>{t('session.cut', { list: list(shortened) })}</p>}
      {spare > 0 && <p>{t('session.spare', { count: spare })}</p>}
    </div>
  );
}
