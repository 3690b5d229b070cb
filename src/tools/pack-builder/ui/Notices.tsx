import { mostItems, namedUnknown } from './address.ts';
import type { UsedPack } from './usePack.ts';
import { useWords } from './words.ts';

interface NoticesProps {
  used: UsedPack;
  /** Ids in the pack that do not exist in this edition. */
  unknown: string[];
  onForgetUnknown: () => void;
}

/** Maximum number of names listed. */
const mostNamed = 5;

/** Notices about a link, about the previous pack, and about a browser that does not save anything. */
export default function Notices({ used, unknown, onForgetUnknown }: NoticesProps) {
  const { say } = useWords();
  const { left, earlier, refused, putBack, dismiss } = used;
  const documents = namedUnknown(unknown);
  const named = documents.slice(0, mostNamed).join(say('words.and'));
  const ids = documents.length > mostNamed ? `${named} ${say('notices.more')}` : named;
  return (
    <>
      {unknown.length > 0 && (
        <div className="notice pack-notice" role="alert">
          <p>{say('notices.unknown', { count: unknown.length, ids })}</p>
          <button type="button" onClick={onForgetUnknown}>
            {say('notices.forgetUnknown')}
          </button>
        </div>
      )}
      {left > 0 && (
        <p className="notice" role="alert">
          {say('notices.left', { count: left, most: mostItems })}
        </p>
      )}
      {earlier && (
        <div className="notice pack-notice" role="status">
          <p>{say(`notices.${earlier.why}`, { count: earlier.pack.ids.length })}</p>
          <button type="button" onClick={putBack}>
            {say(`notices.putBack.${earlier.why}`)}
          </button>
          <button type="button" onClick={dismiss}>
            {say('notices.dismiss')}
          </button>
        </div>
      )}
      {refused && <p className="notice">{say('notices.refused')}</p>}
    </>
  );
}
