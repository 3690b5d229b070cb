import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { fileNameFor } from '../../save-paper/choice.ts';
import ChooseFiles from './ChooseFiles.tsx';
import type { PackItem } from './item.ts';
import type { PackOrder } from './makePack.ts';
import { isOnDisk, type Pdfs } from './pdfs.ts';
import { type Making, useMaking } from './useMaking.ts';

interface MakePdfProps {
  items: PackItem[];
  pdfs: Pdfs;
  order: () => PackOrder;
  /** What to do inside WeChat, whose browser blocks downloads. */
  wechat: string;
}

/** The button, how far it is, and what came of it. */
export default function MakePdf({ items, pdfs, order, wechat }: MakePdfProps) {
  const { t, i18n } = useTranslation('pack');
  const { making, make, stop } = useMaking(pdfs);
  const link = useRef<HTMLAnchorElement>(null);
  const isReady = making.step === 'ready';
  const isRunning = making.step === 'fetching' || making.step === 'assembling' || making.step === 'folding';

  useEffect(() => {
    if (isReady) link.current?.focus();
  }, [isReady]);

  return (
    <section className="pack-make" aria-busy={isRunning}>
      {isOnDisk() && <ChooseFiles items={items} pdfs={pdfs} />}
      {/MicroMessenger/i.test(navigator.userAgent) && <p className="notice small">{wechat}</p>}
      {isRunning ? (
        <>
          {making.step !== 'folding' && <progress aria-label={t('make.button')} value={making.done} max={making.total} />}
          <button type="button" onClick={stop}>
            {t('make.stop')}
          </button>
        </>
      ) : (
        !isReady && (
          <button type="button" className="first" onClick={() => make(order())}>
            {making.step === 'failed' ? t('make.again') : t('make.button')}
          </button>
        )
      )}
      <p role="status">{sentence(making, t, i18n.language)}</p>
      {making.step === 'failed' && (
        <ul>
          {making.faults.map(({ item, reason }) => (
            <li key={item.id}>
              <strong>{item.title}</strong> {t(`make.faults.${reason}`)} <small>{`packs/${item.file}`}</small>
            </li>
          ))}
        </ul>
      )}
      {!isOnDisk() && making.step === 'failed' && making.faults.some(({ reason }) => reason === 'fetch') && (
        <ChooseFiles items={items} pdfs={pdfs} />
      )}
      {making.step === 'ready' && (
        <a
          ref={link}
          className="first"
          href={making.address}
          download={fileNameFor(making.order.title, making.order.form === 'booklet' ? 'booklet' : 'pack')}
        >
          {t('make.download')}
        </a>
      )}
      <p className="small">{t('make.tagged')}</p>
    </section>
  );
}

function sentence(making: Making, t: ReturnType<typeof useTranslation<'pack'>>['t'], language: string): string {
  switch (making.step) {
    case 'idle':
      return '';
    case 'fetching':
    case 'assembling':
      return t(`make.${making.step}`, { done: making.done, total: making.total });
    case 'folding':
      return t('make.folding');
    case 'stopped':
      return t('make.stopped');
    case 'failed':
      return t('make.failed', { count: making.faults.length });
    case 'broken':
      return t(`make.${making.why}`);
    case 'ready': {
      const { pages, sheets, bytes, gatherings, blanks, order } = making;
      const how = order.form === 'booklet' ? order.flip : order.form;
      return [
        t('make.ready', { pages, sheets, megabytes: (bytes / 1_000_000).toFixed(1) }),
        ...(gatherings.length > 1 ? [t('make.volumes', { count: gatherings.length, list: gatherings.join(' + ') })] : []),
        ...(blanks === undefined ? [] : [t('make.stamped', { blanks })]),
        t(`print.how.${how}`),
        // Chinese sentences follow each other without a space.
      ].join(language === 'zh' ? '' : ' ');
    }
  }
}
