import { useEffect, useRef } from 'react';
import type { Say } from '../../../i18n/say.ts';
import type { Words } from '../../../i18n/words.ts';
import { fileNameFor } from '../../save-paper/choice.ts';
import ChooseFiles from './ChooseFiles.tsx';
import type { PackItem } from './item.ts';
import type { PackOrder } from './makePack.ts';
import { isOnDisk, type Pdfs } from './pdfs.ts';
import { type Making, useMaking } from './useMaking.ts';
import { useWords } from './words.ts';

interface MakePdfProps {
  items: PackItem[];
  pdfs: Pdfs;
  order: () => PackOrder;
  /** Advice for WeChat's browser, which blocks downloads. */
  wechat: string;
}

/** The button that makes the PDF, the progress and the result. */
export default function MakePdf({ items, pdfs, order, wechat }: MakePdfProps) {
  const { say, language } = useWords();
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
          {making.step !== 'folding' && <progress aria-label={say('make.button')} value={making.done} max={making.total} />}
          <button type="button" onClick={stop}>
            {say('make.stop')}
          </button>
        </>
      ) : (
        !isReady && (
          <button type="button" className="first" onClick={() => make(order())}>
            {making.step === 'failed' ? say('make.again') : say('make.button')}
          </button>
        )
      )}
      <p role="status">{sentence(making, say, language)}</p>
      {making.step === 'failed' && (
        <ul>
          {making.problems.map(({ item, reason }) => (
            <li key={item.id}>
              <strong>{item.title}</strong> <span>{say(`make.errors.${reason}`)}</span> <small>{`packs/${item.file}`}</small>
            </li>
          ))}
        </ul>
      )}
      {!isOnDisk() && making.step === 'failed' && making.problems.some(({ reason }) => reason === 'fetch') && (
        <ChooseFiles items={items} pdfs={pdfs} />
      )}
      {making.step === 'ready' && (
        <a
          ref={link}
          className="first"
          href={making.address}
          download={fileNameFor(making.order.title, making.order.form === 'booklet' ? 'booklet' : 'pack')}
        >
          {say('make.download')}
        </a>
      )}
      <p className="small">{say('make.tagged')}</p>
    </section>
  );
}

function sentence(making: Making, say: Say<Words['pack']>, language: string): string {
  switch (making.step) {
    case 'idle':
      return '';
    case 'fetching':
    case 'assembling':
      return say(`make.${making.step}`, { done: making.done, total: making.total });
    case 'folding':
      return say('make.folding');
    case 'stopped':
      return say('make.stopped');
    case 'failed':
      return say('make.failed', { count: making.problems.length });
    case 'broken':
      return say(`make.${making.why}`);
    case 'ready': {
      const { pages, sheets, bytes, gatherings, blanks, order } = making;
      const how = order.form === 'booklet' ? order.flip : order.form;
      return [
        say('make.ready', { pages, sheets, megabytes: (bytes / 1_000_000).toFixed(1) }),
        ...(gatherings.length > 1 ? [say('make.volumes', { count: gatherings.length, list: gatherings.join(' + ') })] : []),
        ...(blanks === undefined ? [] : [say('make.stamped', { blanks })]),
        say(`print.how.${how}`),
        // Chinese has no spaces between sentences.
      ].join(language.startsWith('zh') ? '' : ' ');
    }
  }
}
