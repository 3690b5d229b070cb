import { useTranslation } from 'react-i18next';
import type { KitLine } from '../plan.ts';
import { copiesFor } from '../quantity.ts';

interface KitProps {
  kit: readonly KitLine[];
  people: number;
  rooms: number;
}

/** What to bring, with how many of each where the words say a number. */
export default function Kit({ kit, people, rooms }: KitProps) {
  const { t } = useTranslation('runSheet');
  return (
    <section className="run-kit">
      <h2>
        {t('kit.title')} <small>{t('kit.forPeople', { count: people })}</small>
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('kit.count')}</th>
            <th scope="col">{t('kit.thing')}</th>
          </tr>
        </thead>
        <tbody>
          {kit.map(({ text, quantity }) => (
            <tr key={text}>
              <td>{quantity ? <b>{copiesFor(quantity, people)}</b> : <span className="small">{t('kit.asWritten')}</span>}</td>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rooms > 1 && <p className="small">{t('kit.perRoom')}</p>}
    </section>
  );
}
